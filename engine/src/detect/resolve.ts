import { isMasked } from '../model/index.ts';
import type { Candidate } from './candidate.ts';

/**
 * Chooses among overlapping candidates: the one with more evidence, then the longer, then the earlier.
 * A masked value covers what lies inside it, so that its visible digits are not read as something else.
 */
export function resolve(candidates: readonly Candidate[], minConfidence: number): Candidate[] {
  if (candidates.length <= 1) return candidates.filter((c) => c.confidence >= minConfidence && c.end > c.start);
  const ranked = candidates
    .filter((c) => c.confidence >= minConfidence && c.end > c.start)
    .toSorted((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Occupied();
  const kept = ranked.filter((c) => taken.claim(c.start, c.end));
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Addresses and masks span other values (a house number, a tail of digits): they are settled first when they are certain. */
const rank = (c: Candidate): number =>
  c.confidence + (isMasked(c.type) ? 0.005 : 0) + (c.type === 'ADDRESS' ? 0.02 : 0);

/** Stretches already given away, kept sorted so that each claim costs a binary search. */
class Occupied {
  private readonly blocks = new Map<number, number[]>();

  claim(start: number, end: number): boolean {
    // Buckets of 1024 units: a candidate touches few buckets and a bucket holds few candidates.
    for (let bucket = start >> 10; bucket <= (end - 1) >> 10; bucket++) {
      const spans = this.blocks.get(bucket);
      if (spans === undefined) continue;
      for (let i = 0; i < spans.length; i += 2) if (spans[i]! < end && start < spans[i + 1]!) return false;
    }
    for (let bucket = start >> 10; bucket <= (end - 1) >> 10; bucket++) {
      const spans = this.blocks.get(bucket);
      if (spans === undefined) this.blocks.set(bucket, [start, end]);
      else spans.push(start, end);
    }
    return true;
  }
}
