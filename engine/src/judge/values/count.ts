import type { Passing } from './walk.ts';

/** A number, or a range when some items may or may not pass. */
export function count(passing: readonly Passing[]): unknown {
  const certain = passing.filter((item) => item.certain).length;
  return certain === passing.length ? certain : { min: certain, max: passing.length };
}
