import { spread } from '../spill/record.ts';

/** Most partitions need few. */
const FIRST_SLOTS = 64;

/** A set of (key, content hash) pairs, 128 bits exact. Holds the second and later different rows of one person. */
export class PairSet {
  size = 0;
  private words: Int32Array;
  private used: Uint8Array;
  private mask: number;

  constructor() {
    const slots = FIRST_SLOTS;
    this.words = new Int32Array(slots * 4);
    this.used = new Uint8Array(slots);
    this.mask = slots - 1;
  }

  has(a: number, b: number, c: number, d: number): boolean {
    return this.used[this.slot(a, b, c, d)] === 1;
  }

  /** Returns whether the pair was new. */
  add(a: number, b: number, c: number, d: number): boolean {
    if (this.size * 2 > this.mask) this.grow();
    const slot = this.slot(a, b, c, d);
    if (this.used[slot] === 1) return false;
    this.used[slot] = 1;
    const at = slot * 4;
    const { words } = this;
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = d;
    this.size++;
    return true;
  }

  private slot(a: number, b: number, c: number, d: number): number {
    let slot = spread(c ^ a, d ^ b) & this.mask;
    for (; this.used[slot] === 1; slot = (slot + 1) & this.mask) {
      const at = slot * 4;
      const { words } = this;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) break;
    }
    return slot;
  }

  private grow(): void {
    const { words, used } = this;
    this.words = new Int32Array(words.length * 2);
    this.used = new Uint8Array(used.length * 2);
    this.mask = used.length * 2 - 1;
    for (let i = 0; i < used.length; i++) {
      if (used[i] === 0) continue;
      const at = i * 4;
      const slot = this.slot(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);
      this.used[slot] = 1;
      this.words.set(words.subarray(at, at + 4), slot * 4);
    }
  }
}
