import type { Batch, Kernel } from './batch.ts';
import { CATEGORIES } from './flags.ts';
import { COLUMN_OPS, MAX_FIELDS, MAX_ROW_BYTES } from './layout.ts';
import type { KernelOptions } from './reference.ts';
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
  scan(from: number, to: number, final: boolean): number;
  rowsJudged(): number;
}

const PAGE = 65_536;
/** Static data of the module: it keeps to the first page. */
const MODULE_BYTES = PAGE;
const TABLE_BYTES = 256 + 1024 + 8 + 1000 + 100 + 16 + 12 * (MAX_FIELDS + 2);
const WORDS_PER_ROW = 3 + 4 * 2;

let compiled: WebAssembly.Module | null | undefined;

/** The SIMD kernel, or null where this machine's engine has no WebAssembly SIMD. Same results as the reference kernel. */
export function createWasmKernel(options: KernelOptions): Kernel | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Buffer.from(WASM_BASE64, 'base64'));
    } catch {
      compiled = null;
    }
  }
  return compiled === null ? null : new WasmKernel(compiled, options);
}

class WasmKernel implements Kernel {
  readonly memory: Uint8Array;
  readonly scratchAt: number;
  readonly batch: Batch;
  private readonly exports: Exports;
  private readonly base = MODULE_BYTES;

  constructor(module: WebAssembly.Module, { layout, prefixes, seed, chunkBytes, batchRows }: KernelOptions) {
    this.exports = new WebAssembly.Instance(module, { env: { abort } }).exports as unknown as Exports;
    this.scratchAt = chunkBytes;
    const scratch = this.base + chunkBytes;
    // A vector read past the last field of the scratch area must stay in memory.
    const batchAt = align(scratch + MAX_ROW_BYTES + 64);
    const tableAt = align(batchAt + batchRows * WORDS_PER_ROW * 4);
    const { memory } = this.exports;
    memory.grow(Math.ceil((tableAt + TABLE_BYTES) / PAGE) - memory.buffer.byteLength / PAGE);
    const { buffer } = memory;
    this.memory = new Uint8Array(buffer, this.base, chunkBytes + MAX_ROW_BYTES);
    this.batch = batchViews(buffer, batchAt, batchRows);

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
  }

  scan(from: number, to: number, final: boolean): number {
    const next = this.exports.scan(this.base + from, this.base + to, final) - this.base;
    const { batch, base } = this;
    batch.rows = this.exports.rowsJudged();
    for (let row = 0; row < batch.rows; row++) {
      batch.start[row]! -= base;
      batch.end[row]! -= base;
    }
    return next;
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

function abort(): never {
  throw new Error('the row kernel ran into an impossible state');
}
