import { textOfUtf8 } from '@pingzhang/engine/model';
import type { Source } from '../format.ts';
import type { TextQueue } from './text-queue.ts';

/** Which memory somebody still looks at. Other memory is used again: left to the collector, it costs more than the reading. */
export interface ChunkMemory {
  /** A block came from the stream, which now looks at no chunk before its own. */
  arrived(block: Uint8Array): void;
  /** Blocks as one: bytes where all of them are. */
  join(blocks: readonly (Uint8Array | string)[]): Uint8Array | string;
  /** A record is made of these bytes. Returns what to call when it is done with. */
  use(bytes: Uint8Array): () => void;
}

/** Longer records are rare: 256 Ki units of text take 768 KiB at most. */
const GATHERED = 1 << 20;
const MOST_SPARE = 4;

export function chunkMemory(queue: TextQueue, source: Pick<Source, 'reuse'>): ChunkMemory {
  /** Chunks in the order they came; the last is the stream's. */
  const chunks: ArrayBufferLike[] = [];
  const gathered = new Set<ArrayBufferLike>();
  const spare: ArrayBufferLike[] = [];
  const records = new Map<ArrayBufferLike, number>();
  const settle = (): void => {
    for (const memory of chunks.slice(0, -1)) {
      if (records.has(memory) || queue.holds(memory)) continue;
      chunks.splice(chunks.indexOf(memory), 1);
      source.reuse?.(new Uint8Array(memory));
    }
  };
  const gather = (blocks: readonly Uint8Array[]): Uint8Array => {
    const size = sizeOf(blocks);
    const memory = size > GATHERED ? new ArrayBuffer(size) : (spare.pop() ?? new ArrayBuffer(GATHERED));
    if (size <= GATHERED) gathered.add(memory);
    const bytes = Buffer.from(memory, 0, size);
    let at = 0;
    for (const block of blocks) {
      bytes.set(block, at);
      at += block.length;
    }
    return bytes;
  };
  return {
    arrived({ buffer }) {
      if (chunks.at(-1) !== buffer) chunks.push(buffer);
      settle();
    },
    join(blocks) {
      const bytes = blocks.filter((block) => typeof block !== 'string');
      if (bytes.length < blocks.length)
        return blocks.map((block) => (typeof block === 'string' ? block : textOfUtf8(block))).join('');
      return bytes.every((block, at) => at === 0 || adjoin(bytes[at - 1]!, block))
        ? // A Buffer finds its line ends faster.
          Buffer.from(bytes[0]!.buffer, bytes[0]!.byteOffset, sizeOf(bytes))
        : gather(bytes);
    },
    use({ buffer }) {
      records.set(buffer, (records.get(buffer) ?? 0) + 1);
      return () => {
        const left = records.get(buffer)! - 1;
        if (left > 0) {
          records.set(buffer, left);
          return;
        }
        records.delete(buffer);
        if (gathered.delete(buffer) && spare.length < MOST_SPARE) spare.push(buffer);
        settle();
      };
    },
  };
}

function adjoin(first: Uint8Array, second: Uint8Array): boolean {
  return first.buffer === second.buffer && first.byteOffset + first.length === second.byteOffset;
}

function sizeOf(blocks: readonly Uint8Array[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
