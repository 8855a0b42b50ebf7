/** Kleene's strong three values, ordered so that "and" is the smaller and "or" the greater. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

export type TruthName = 'no' | 'unknown' | 'yes';
const NAMES: readonly TruthName[] = ['no', 'unknown', 'yes'];

export const nameOf = (truth: Truth): TruthName => NAMES[truth]!;
export const negate = (truth: Truth): Truth => (2 - truth) as Truth;
export const truthOf = (value: boolean): Truth => (value ? YES : NO);
