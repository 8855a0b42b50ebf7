import { spread } from '../spill/record.ts';

/** Words of a slot: everything known of a person stands in 32 bytes, so that a record costs one cache miss. */
export const SLOT = {
  keyHi: 0,
  keyLo: 1,
  /** Content hash of the person's first row. */
  hashHi: 2,
  hashLo: 3,
  row: 4,
  /** Job of the first row above the union of the category flags. */
  jobFlags: 5,
  /** Bit mask of the first 32 files the person was seen in. */
  files: 6,
  /** The file seen last, plus one, above the union of the flags within it; 0 marks a free slot. */
  lastFile: 7,
} as const;
export const SLOT_WORDS = 8;
const SHIFT = 3;

/** Open addressing over 64-bit keys; grows by doubling at half full. */
export class KeyTable {
  size = 0;
  /** `SLOT_WORDS` per slot. Indices handed out are of a slot's first word. */
  words: Uint32Array;
  private mask: number;

  constructor(expected: number) {
    const slots = tableSize(expected);
    this.words = new Uint32Array(slots * SLOT_WORDS);
    this.mask = slots - 1;
  }

  /** First word of the key's slot; a new key's slot is free (`lastFile` 0) and has its key written. */
  find(hi: number, lo: number): number {
    if (this.size * 2 > this.mask) this.grow();
    const { words, mask } = this;
    for (let slot = spread(lo, hi) & mask; ; slot = (slot + 1) & mask) {
      const at = slot << SHIFT;
      if (words[at + SLOT.lastFile] === 0) {
        words[at] = hi;
        words[at + 1] = lo;
        return at;
      }
      if (words[at] === hi && words[at + 1] === lo) return at;
    }
  }

  has(hi: number, lo: number): boolean {
    const { words, mask } = this;
    for (let slot = spread(lo, hi) & mask; ; slot = (slot + 1) & mask) {
      const at = slot << SHIFT;
      if (words[at + SLOT.lastFile] === 0) return false;
      if (words[at] === hi && words[at + 1] === lo) return true;
    }
  }

  /** First words of the slots in use. */
  *slots(): Generator<number> {
    for (let at = 0; at < this.words.length; at += SLOT_WORDS) if (this.words[at + SLOT.lastFile] !== 0) yield at;
  }

  private grow(): void {
    const old = this.words;
    this.words = new Uint32Array(old.length * 2);
    this.mask = (this.mask + 1) * 2 - 1;
    for (let at = 0; at < old.length; at += SLOT_WORDS) {
      if (old[at + SLOT.lastFile] === 0) continue;
      const to = this.find(old[at]!, old[at + 1]!);
      this.words.set(old.subarray(at, at + SLOT_WORDS), to);
    }
  }
}

export function tableSize(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 2 + 1)));
}
