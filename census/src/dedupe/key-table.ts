import { spread } from '../spill/record.ts';

/** Words of an entry: everything known of a person stands in 32 bytes, so that a record costs one cache miss. */
export const ENTRY = {
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
  /** The file seen last, plus one, above the union of the flags within it; 0 in an entry just made. */
  lastFile: 7,
} as const;
export const ENTRY_WORDS = 8;

/**
 * Entries by 64-bit key, dense and in order of first sight, with an open-addressing index over them,
 * at most half full.
 * Keys are pairs of signed words: engines keep those unboxed.
 */
export class KeyTable {
  size = 0;
  /** `ENTRY_WORDS` per entry. What `find` hands out are indices of an entry's first word. */
  words: Int32Array;
  /** Entry number plus one; 0 is free. */
  private index: Int32Array;
  private mask: number;

  constructor(expected: number) {
    this.words = new Int32Array(ENTRY_WORDS * Math.max(16, expected));
    this.index = new Int32Array(tableSize(expected));
    this.mask = this.index.length - 1;
  }

  clear(): void {
    this.index.fill(0);
    this.size = 0;
  }

  /** First word of the key's entry, which is made when there is none: `lastFile` is then 0 and stays so until written. */
  find(hi: number, lo: number): number {
    const { words, index, mask } = this;
    for (let slot = spread(lo, hi) & mask; ; slot = (slot + 1) & mask) {
      const entry = index[slot]!;
      if (entry === 0) return this.append(slot, hi, lo);
      const at = (entry - 1) * ENTRY_WORDS;
      if (words[at] === hi && words[at + 1] === lo) return at;
    }
  }

  has(hi: number, lo: number): boolean {
    const { words, index, mask } = this;
    for (let slot = spread(lo, hi) & mask; index[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (index[slot]! - 1) * ENTRY_WORDS;
      if (words[at] === hi && words[at + 1] === lo) return true;
    }
    return false;
  }

  private append(slot: number, hi: number, lo: number): number {
    const at = this.size * ENTRY_WORDS;
    if (at === this.words.length) {
      const grown = new Int32Array(this.words.length * 2);
      grown.set(this.words);
      this.words = grown;
    }
    const { words } = this;
    words[at] = hi;
    words[at + 1] = lo;
    words[at + ENTRY.lastFile] = 0;
    this.index[slot] = ++this.size;
    if (this.size * 2 > this.mask) this.growIndex();
    return at;
  }

  private growIndex(): void {
    const { words, size } = this;
    const index = new Int32Array(this.index.length * 2);
    const mask = index.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = spread(words[entry * ENTRY_WORDS + 1]!, words[entry * ENTRY_WORDS]!) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = entry + 1;
    }
    this.index = index;
    this.mask = mask;
  }
}

function tableSize(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, expected * 2 + 1)));
}
