import type { Passing } from './walk.ts';

/** Amounts are never negative, so an unknown one only opens the range upwards. */
export function sum(passing: readonly Passing[]): unknown {
  let [min, max] = [0, 0];
  for (const { certain, value } of passing) {
    if (certain && value) min += Math.max(0, value.min);
    max += value ? value.max : Infinity;
  }
  return min === max ? min : { min, max };
}
