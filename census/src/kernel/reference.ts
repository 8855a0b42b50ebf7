import type { Batch, Kernel } from './batch.ts';
import { createBatch } from './batch.ts';
import { CATEGORIES, FLAG, invalidBit } from './flags.ts';
import { foldField } from './fold.ts';
import { ContentHash, hashKeys } from './hash.ts';
import type { Layout } from './layout.ts';
import { COLUMN_OPS, MAX_FIELDS, MAX_ROW_BYTES } from './layout.ts';
import type { Fields } from './split.ts';
import { createFields, INCOMPLETE, splitRow } from './split.ts';
import type { Packed } from './values.ts';
import { allDigits, readBank, readId, readPhone } from './values.ts';

export interface KernelOptions {
  readonly layout: Layout;
  /** 1 at each allocated three-digit mobile prefix. */
  readonly prefixes: Uint8Array;
  /** Random per run and recorded with the result, so that a recount reaches the same order of work. */
  readonly seed: number;
  /** Bytes the caller may fill; at least twice `MAX_ROW_BYTES`. */
  readonly chunkBytes: number;
  readonly batchRows: number;
}

const [SKIP, ID, PHONE, BANK, NAME] = COLUMN_OPS.map((_, i) => i) as [number, number, number, number, number];
const NO_VALUE = invalidBit('no_value');
const FULL_WIDTH = 0xef;
const IDEOGRAPHIC = 0xe3;

/** The plain TypeScript kernel: oracle of the WASM one, and fallback where SIMD is absent. */
export function createReferenceKernel(options: KernelOptions): Kernel {
  return new ReferenceKernel(options);
}

const encoder = new TextEncoder();

/** Content hashes of the headings of a layout as this kernel has them, two words each. */
export function hashesOf(kernel: Pick<Kernel, 'memory' | 'scan' | 'batch'>, { headings }: Layout): Uint32Array {
  const hashes = new Uint32Array(2 * headings.length);
  headings.forEach((heading, i) => {
    const bytes = encoder.encode(heading);
    kernel.memory.set(bytes);
    kernel.scan(0, bytes.length, true);
    hashes.set(kernel.batch.hash.subarray(0, 2), 2 * i);
  });
  return hashes;
}

class ReferenceKernel implements Kernel {
  readonly memory: Uint8Array;
  readonly scratchAt: number;
  readonly batch: Batch;
  private readonly separator: Uint8Array;
  private readonly quoted: boolean;
  private readonly ops: Uint8Array;
  private readonly categoryBits: Uint16Array;
  /** Fields a row must have at least, so that every column that matters is there. */
  private readonly needed: number;
  private readonly prefixes: Uint8Array;
  private readonly seed: number;
  private readonly fields: Fields = createFields();
  private readonly packed: Packed = { hi: 0, lo: 0 };
  private readonly content: ContentHash;
  private readonly nameHash: ContentHash;
  private headings: Uint32Array = new Uint32Array();
  private skipping = false;

  constructor({ layout, prefixes, seed, chunkBytes, batchRows }: KernelOptions) {
    this.memory = new Uint8Array(chunkBytes + MAX_ROW_BYTES);
    this.scratchAt = chunkBytes;
    this.batch = createBatch(batchRows);
    this.separator = Uint8Array.from(layout.separator, (c) => c.charCodeAt(0));
    this.quoted = layout.quoted;
    this.ops = Uint8Array.from(layout.columns, ({ op }) => COLUMN_OPS.indexOf(op));
    this.categoryBits = Uint16Array.from(layout.columns, ({ category }) =>
      category === null ? 0 : 1 << CATEGORIES.indexOf(category),
    );
    this.needed = this.ops.findLastIndex((op) => op !== SKIP) + 1;
    this.prefixes = prefixes;
    this.seed = seed;
    const keys = hashKeys(seed);
    this.content = new ContentHash(keys);
    this.nameHash = new ContentHash(keys);
    this.headings = hashesOf(this, layout);
  }

  scan(from: number, to: number, final: boolean): number {
    const { memory, batch, fields } = this;
    let at = from;
    batch.rows = 0;
    if (this.skipping) {
      at = memory.indexOf(10, from) + 1;
      this.skipping = (at === 0 || at > to) && !final;
      if (at === 0 || at > to) return to;
    }
    while (at < to && batch.rows < batch.capacity) {
      const next = splitRow(memory, at, to, final, this.separator, this.quoted, fields);
      if (next === INCOMPLETE || next - at > MAX_ROW_BYTES) {
        if (next === INCOMPLETE && to - at <= MAX_ROW_BYTES) break;
        const end = memory.indexOf(10, at) + 1;
        const cut = end === 0 || end > to;
        this.skipping = cut && !final;
        at = this.put(at, cut ? to : end, FLAG.tooLong);
      } else {
        this.judge(at, next);
        at = next;
      }
    }
    return at;
  }

  private put(start: number, end: number, flags: number): number {
    const { batch } = this;
    const row = batch.rows++;
    batch.start[row] = start;
    batch.end[row] = end;
    batch.flags[row] = flags;
    for (const words of [batch.id, batch.phone, batch.name, batch.hash]) {
      words[2 * row] = 0;
      words[2 * row + 1] = 0;
    }
    return end;
  }

  private judge(start: number, end: number): void {
    const { memory: m, batch, fields, packed } = this;
    const row = batch.rows;
    this.put(start, end, 0);
    const { count } = fields;
    if (count === 1 && fields.start[0] === fields.end[0]) {
      batch.flags[row] = FLAG.blank;
      return;
    }
    this.fold(start, end);
    const { content, seed } = this;
    content.start(~seed, seed, seed, ~seed);
    let items = 0;
    let reasons = 0;
    let extra = false;
    for (let i = 0; i < count; i++) {
      const from = fields.start[i]!;
      const to = fields.end[i]!;
      content.field(m, from, to);
      if (i >= this.ops.length) {
        extra ||= from < to;
        continue;
      }
      const op = this.ops[i]!;
      if (op === SKIP || from === to) continue;
      let bad = 0;
      if (op === ID) {
        bad = readId(m, from, to, packed);
        if (bad === 0 && (items & FLAG.hasId) === 0) {
          items |= FLAG.hasId;
          batch.id[2 * row] = packed.hi;
          batch.id[2 * row + 1] = packed.lo;
        }
      } else if (op === PHONE) {
        bad = readPhone(m, from, to, this.prefixes, packed);
        if (bad === 0 && (items & FLAG.hasPhone) === 0) {
          items |= FLAG.hasPhone;
          batch.phone[2 * row] = packed.hi;
          batch.phone[2 * row + 1] = packed.lo;
        }
      } else if (op === BANK) bad = readBank(m, from, to);
      else if (op === NAME) {
        // A number is nobody's name: such a row has lost a field, or is of another layout.
        if (allDigits(m, from, to)) continue;
        items |= FLAG.hasName;
        this.hashName(row, from, to);
      }
      if (bad === 0) items |= this.categoryBits[i]!;
      else reasons |= bad;
    }
    content.finish();
    batch.hash[2 * row] = content.hi;
    batch.hash[2 * row + 1] = content.lo;
    if ((items & (FLAG.hasId | FLAG.hasPhone)) === 0 && this.isHeading(content)) batch.flags[row] = FLAG.heading;
    else if (count < this.needed || extra || count > MAX_FIELDS) batch.flags[row] = FLAG.unmatched;
    else if (items === 0) batch.flags[row] = FLAG.invalid | (reasons === 0 ? NO_VALUE : reasons);
    else batch.flags[row] = items | reasons | (this.isStray(items) ? FLAG.stray : 0);
  }

  /** Whether an ID or a phone that the row was not found to have stands in a column where none is looked for. */
  private isStray(items: number): boolean {
    const { memory: m, fields, ops, packed } = this;
    for (let i = 0; i < fields.count && i < ops.length; i++) {
      const from = fields.start[i]!;
      const to = fields.end[i]!;
      const [op, length] = [ops[i]!, to - from];
      if (length === 18 && op !== ID && (items & FLAG.hasId) === 0 && readId(m, from, to, packed) === 0) return true;
      if (length !== 11 || op === PHONE || (items & FLAG.hasPhone) !== 0) continue;
      if (readPhone(m, from, to, this.prefixes, packed) === 0) return true;
    }
    return false;
  }

  private isHeading({ hi, lo }: ContentHash): boolean {
    const { headings } = this;
    for (let i = 0; i < headings.length; i += 2) if (headings[i] === hi && headings[i + 1] === lo) return true;
    return false;
  }

  private hashName(row: number, from: number, to: number): void {
    const { batch, nameHash } = this;
    nameHash.start(0, 1, 0, 2);
    nameHash.field(this.memory, from, to);
    nameHash.finish();
    batch.name[2 * row] = nameHash.hi;
    batch.name[2 * row + 1] = nameHash.lo;
  }

  /** Moves fields that need it to the scratch area, folded. Most rows hold neither full-width characters nor doubled quotes. */
  private fold(start: number, end: number): void {
    const { memory: m, fields } = this;
    let wide = false;
    for (let p = start; p < end && !wide; p++) wide = m[p] === FULL_WIDTH || m[p] === IDEOGRAPHIC;
    let at = this.scratchAt;
    for (let i = 0; i < fields.count; i++) {
      if (!wide && fields.doubled[i] === 0) continue;
      const to = foldField(m, fields.start[i]!, fields.end[i]!, fields.doubled[i] === 1, at);
      fields.start[i] = at;
      fields.end[i] = to;
      at = to;
    }
  }
}
