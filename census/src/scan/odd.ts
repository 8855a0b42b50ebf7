/**
 * Rows of a job that its layouts do not read, as places to look for another layout: offsets in the file, never contents,
 * since the journal keeps them.
 */
export interface OddRows {
  readonly count: number;
  /** Offsets of some of them, spread evenly. */
  readonly sample: readonly number[];
  /** Offsets of rows almost without a digit, no two alike: some may be headings. */
  readonly wordy: readonly number[];
}

const MOST_SAMPLED = 256;
const MOST_WORDY = 64;
const LONGEST_WORDY = 600;
const FEW_DIGITS = 4;

export class OddCollector implements OddRows {
  /** File offset of the first byte of the kernel's memory. */
  base = 0;
  count = 0;
  sample: number[] = [];
  readonly wordy: number[] = [];
  private every = 1;
  private readonly seen = new Set<number>();

  add(memory: Uint8Array, start: number, end: number): void {
    if (this.count++ % this.every === 0) this.sample.push(this.base + start);
    if (this.sample.length === MOST_SAMPLED) {
      this.sample = this.sample.filter((_, i) => i % 2 === 0);
      this.every *= 2;
    }
    if (this.wordy.length < MOST_WORDY && end - start <= LONGEST_WORDY) this.addWordy(memory, start, end);
  }

  found(): OddRows {
    const { count, sample, wordy } = this;
    return { count, sample, wordy };
  }

  private addWordy(memory: Uint8Array, start: number, end: number): void {
    let digits = 0;
    let hash = 0;
    for (let i = start; i < end; i++) {
      const byte = memory[i]!;
      if (byte >= 48 && byte <= 57 && ++digits > FEW_DIGITS) return;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (this.seen.has(hash)) return;
    this.seen.add(hash);
    this.wordy.push(this.base + start);
  }
}
