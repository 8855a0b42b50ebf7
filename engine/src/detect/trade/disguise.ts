/**
 * Ways a post hides a word from a list. A match names those that were undone on the way from the text to the term; the
 * bit positions are stable.
 */
export const DISGUISES = [
  'width',
  'traditional',
  'zero_width',
  'separators',
  'emoji',
  'enclosed',
  'chinese_digits',
  'lookalike',
  'case',
  'repeats',
  'split_characters',
  'homophone',
  'pinyin',
  'initials',
  'reversal',
] as const;
export type Disguise = (typeof DISGUISES)[number];

export function bit(disguise: Disguise): number {
  return 1 << DISGUISES.indexOf(disguise);
}

export function disguisesOf(bits: number): Disguise[] {
  return DISGUISES.filter((_, i) => ((bits >>> i) & 1) === 1);
}
