import { fitOf } from '../name/shape.ts';
import { FOREIGN_BIT } from './character-class.ts';
import { CALIBRATION_STEPS } from './model.ts';
import type { TaggerModel } from './model.ts';

/** Kinds of mention that are right unequally often at the same probability. */
export const KINDS = ['likely', 'possible', 'foreign', 'other', 'place'] as const;
export type Curve = 0 | 1 | 2 | 3 | 4;
export const PLACE: Curve = 4;

/** By how well the characters fit a personal name: surname and usual given name, a possible or long one, a transliteration, neither. */
export function curveOf({ classes }: TaggerModel, text: string): Curve {
  if (text.length > 4 || text.includes('·')) return 1;
  const fit = fitOf(text);
  if (fit !== 'no') return fit === 'likely' ? 0 : 1;
  for (let i = 0; i < text.length; i++) if ((classes[text.charCodeAt(i)]! & FOREIGN_BIT) === 0) return 3;
  return 2;
}

/** Share of mentions of such a kind and probability that were right on the development split. */
export function calibrated({ calibration }: TaggerModel, curve: Curve, probability: number): number {
  const from = curve * CALIBRATION_STEPS * 2;
  let lower = 0;
  let before = 0;
  for (let at = from; at < from + CALIBRATION_STEPS * 2; at += 2) {
    const upper = calibration[at]!;
    const right = calibration[at + 1]!;
    if (probability <= upper)
      return upper === lower ? right : before + ((right - before) * (probability - lower)) / (upper - lower);
    lower = upper;
    before = right;
  }
  return before;
}
