import { BLOCK_WORDS, JOB_SHIFT } from '../spill/record.ts';
import type { Arena } from './arena.ts';
import type { Batch, CountedJob, Counting, Kernel } from './batch.ts';
import { CATEGORIES } from './flags.ts';
import { hashKeys } from './hash.ts';
import { COLUMN_OPS, MAX_FIELDS, MAX_HEADINGS, MAX_ROW_BYTES } from './layout.ts';
import type { KernelOptions } from './reference.ts';
import { hashesOf } from './reference.ts';
import { REGIONS } from './values.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  configure(
    scratch: number,
    longest: number,
    batch: number,
    capacity: number,
    table: number,
    columns: number,
    needed: number,
    quoted: boolean,
    separatorBytes: number,
    seed: number,
  ): void;
  shareBlocks(blocks: number, fill: number, blockBytes: number, partitions: number): void;
  beginJob(marks: number, withName: boolean, link: boolean, stopAtDoubtful: boolean): void;
  scan(from: number, to: number, final: boolean): number;
  count(from: number, to: number, final: boolean, ordinal: number): number;
  rowsJudged(): number;
  knowHeadings(at: number, count: number): void;
  useTables(keys: number, stops: number): void;
}

/** Operations, categories, separator, prefixes, regions; then the fields of a row and the counts of a job. */
const TABLE_BYTES = (256 + 1024 + 8 + 1000 + 100 + 15) & ~15;
const FIELDS_BYTES = 12 * (MAX_FIELDS + 2);
const COUNT_WORDS = 32;
const KEYS_BYTES = 2048;
/** Places where fields stop, found ahead of the rows. */
const STOPS_BYTES = 4 * (1024 + 64);
const WORDS_PER_ROW = 3 + 4 * 2;
/** A vector read past the last field of the scratch area must stay in the region. */
const SLACK = 64;

type Sizes = Pick<KernelOptions, 'chunkBytes' | 'batchRows'>;

/** Bytes of memory a kernel needs. */
export function regionBytes(sizes: Sizes): number {
  return regionOf(0, sizes).end;
}

function regionOf(base: number, { chunkBytes, batchRows }: Sizes) {
  const scratch = base + chunkBytes;
  const batch = align(scratch + MAX_ROW_BYTES + SLACK);
  const table = align(batch + batchRows * WORDS_PER_ROW * 4);
  const counts = table + TABLE_BYTES + FIELDS_BYTES;
  const headings = counts + COUNT_WORDS * 4;
  const keys = align(headings + MAX_HEADINGS * 8);
  const stops = keys + KEYS_BYTES;
  return { scratch, batch, table, counts, headings, keys, stops, end: stops + STOPS_BYTES };
}

let compiled: WebAssembly.Module | null | undefined;

/**
 * The SIMD kernel in a region of the arena, or null where this machine's engine has no WebAssembly SIMD. Same results as
 * the reference kernel.
 */
export function createWasmKernel(options: KernelOptions, arena: Arena): Kernel | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Buffer.from(WASM_BASE64, 'base64'));
    } catch {
      compiled = null;
    }
  }
  return compiled === null ? null : new WasmKernel(compiled, options, arena);
}

class WasmKernel implements Kernel, Counting {
  readonly memory: Uint8Array;
  readonly scratchAt: number;
  readonly batch: Batch;
  readonly counts: Uint32Array;
  readonly counting = this;
  private readonly exports: Exports;
  private readonly base: number;
  private readonly arena: Arena;

  constructor(module: WebAssembly.Module, options: KernelOptions, arena: Arena) {
    const { layout, prefixes, seed, chunkBytes, batchRows } = options;
    const env = {
      memory: arena.memory,
      full: (partition: number) => arena.full(partition),
      reject: (row: number, flags: number) => arena.reject(row, flags),
      odd: (start: number, end: number) => arena.odd(this.memory, start - this.base, end - this.base),
    };
    this.exports = new WebAssembly.Instance(module, { env }).exports as unknown as Exports;
    this.arena = arena;
    this.base = arena.take();
    const { buffer } = arena.memory;
    const { scratch, batch: batchAt, table: tableAt, counts, headings, keys, stops } = regionOf(this.base, options);
    this.scratchAt = chunkBytes;
    this.memory = new Uint8Array(buffer, this.base, chunkBytes + MAX_ROW_BYTES);
    this.batch = batchViews(buffer, batchAt, batchRows);
    this.counts = new Uint32Array(buffer, counts, COUNT_WORDS);
    this.counts.fill(0);

    const { columns, separator } = layout;
    const table = new Uint8Array(buffer, tableAt, TABLE_BYTES);
    table.set(columns.slice(0, MAX_FIELDS).map(({ op }) => COLUMN_OPS.indexOf(op)));
    const categories = new Uint32Array(buffer, tableAt + 256, 256);
    columns.slice(0, MAX_FIELDS).forEach(({ category }, i) => {
      categories[i] = category === null ? 0 : 1 << CATEGORIES.indexOf(category);
    });
    table.set(
      Uint8Array.from(separator, (c) => c.charCodeAt(0)),
      256 + 1024,
    );
    table.set(prefixes, 256 + 1024 + 8);
    table.set(REGIONS, 256 + 1024 + 8 + 1000);
    const needed = columns.findLastIndex(({ op }) => op !== 'skip') + 1;
    this.exports.configure(
      scratch,
      MAX_ROW_BYTES,
      batchAt,
      batchRows,
      tableAt,
      columns.length,
      needed,
      layout.quoted,
      separator.length,
      seed,
    );
    const { blocksAt, fillAt, blocks } = arena;
    this.exports.shareBlocks(blocksAt, fillAt, BLOCK_WORDS * 4, blocks.fill.length);
    new Uint32Array(buffer, keys, KEYS_BYTES / 4).set(hashKeys(seed));
    this.exports.useTables(keys, stops);
    const hashes = hashesOf(this, layout);
    new Uint32Array(buffer, headings, hashes.length).set(hashes);
    this.exports.knowHeadings(headings, layout.headings.length);
  }

  scan(from: number, to: number, final: boolean): number {
    return this.judged(this.exports.scan(this.base + from, this.base + to, final));
  }

  begin({ job, withName, link, stopAtDoubtful }: CountedJob): void {
    this.exports.beginJob(job << JOB_SHIFT, withName, link, stopAtDoubtful);
  }

  count(from: number, to: number, final: boolean, ordinal: number): number {
    return this.judged(this.exports.count(this.base + from, this.base + to, final, ordinal));
  }

  release(): void {
    this.arena.giveBack(this.base);
  }

  private judged(next: number): number {
    const { batch, base } = this;
    batch.rows = this.exports.rowsJudged();
    for (let row = 0; row < batch.rows; row++) {
      batch.start[row]! -= base;
      batch.end[row]! -= base;
    }
    return next - base;
  }
}

function batchViews(buffer: ArrayBuffer, at: number, capacity: number): Batch {
  let next = at;
  const words = (count: number): Uint32Array => {
    const view = new Uint32Array(buffer, next, count);
    next += count * 4;
    return view;
  };
  return {
    rows: 0,
    capacity,
    flags: words(capacity),
    start: words(capacity),
    end: words(capacity),
    id: words(capacity * 2),
    phone: words(capacity * 2),
    name: words(capacity * 2),
    hash: words(capacity * 2),
  };
}

function align(address: number): number {
  return (address + 15) & ~15;
}
