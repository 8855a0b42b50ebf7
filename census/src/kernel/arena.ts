import { BLOCK_WORDS } from '../spill/record.ts';
import type { Blocks } from '../spill/writer.ts';

const PAGE = 65_536;

/**
 * The linear memory of one worker: the blocks records are spilled from, then a region for each kernel. Kernels write
 * records where the writer finds them, so that a row which counts never becomes an object. Sized once, since growing
 * would take every view of it away; pages that are not touched cost nothing.
 */
export class Arena {
  readonly memory: WebAssembly.Memory;
  readonly blocks: Blocks;
  /** Set by whoever owns the blocks: writes a full block out and sets its fill back. */
  full: (partition: number) => void = () => {};
  /** Told of each row that does not count, blank ones left out. */
  reject: (row: number, flags: number) => void = () => {};
  /** Told where each odd row stands: other layouts may read it. */
  odd: (memory: Uint8Array, start: number, end: number) => void = () => {};
  readonly blocksAt = PAGE;
  readonly fillAt: number;
  private readonly free: number[];

  constructor(partitions: number, regions: number, regionBytes: number) {
    const blockBytes = partitions * BLOCK_WORDS * 4;
    this.fillAt = this.blocksAt + blockBytes;
    const first = page(this.fillAt + partitions * 4);
    const size = page(regionBytes);
    this.memory = new WebAssembly.Memory({ initial: (first + regions * size) / PAGE });
    const { buffer } = this.memory;
    this.blocks = {
      words: new Uint32Array(buffer, this.blocksAt, blockBytes / 4),
      fill: new Uint32Array(buffer, this.fillAt, partitions),
    };
    this.free = Array.from({ length: regions }, (_, i) => first + i * size);
  }

  /** Address of a region nobody uses. */
  take(): number {
    return this.free.pop()!;
  }

  giveBack(region: number): void {
    this.free.push(region);
  }
}

function page(bytes: number): number {
  return Math.ceil(bytes / PAGE) * PAGE;
}
