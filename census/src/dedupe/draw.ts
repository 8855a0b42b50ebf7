import { spread } from '../spill/record.ts';
import { ENTRY, ENTRY_WORDS } from './key-table.ts';
import type { People } from './people.ts';
import type { Draw } from './tally.ts';

/**
 * The `size` people whose seeded hash is smallest. A simple random sample of the people, the same for a seed whatever
 * the number of workers; merging partitions is taking the smallest of all.
 */
export function draw(people: People, size: number, seed: number): Draw[] {
  if (size === 0) return [];
  let drawn: Draw[] = [];
  const { words } = people;
  for (let at = 0; at < people.size * ENTRY_WORDS; at += ENTRY_WORDS) {
    const order = spread(words[at]! ^ seed, words[at + 1]! ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
    if (drawn.length >= 2 * size) drawn = smallest(drawn, size);
    drawn.push({ order, job: words[at + ENTRY.jobFlags]! >>> 16, row: words[at + ENTRY.row]! });
  }
  return smallest(drawn, size);
}

/** The `size` first of the draws; equal orders go by place, so that the result is one. */
export function smallest(drawn: readonly Draw[], size: number): Draw[] {
  return drawn.toSorted((a, b) => a.order - b.order || a.job - b.job || a.row - b.row).slice(0, size);
}

/**
 * Wilson score interval of a share, 95 %: `good` of `size` people confirmed.
 * Holds at 0 and at `size`, where the normal approximation fails (Wilson 1927).
 */
export function wilson(good: number, size: number): { readonly low: number; readonly high: number } {
  const z = 1.959963984540054;
  const share = good / size;
  const middle = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const half = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
