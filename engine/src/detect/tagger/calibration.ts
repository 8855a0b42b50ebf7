import { fitOf } from '../name/shape.ts';
import { FOREIGN_BIT } from './character-class.ts';
import { CALIBRATION_STEPS } from './model.ts';
import type { TaggerModel } from './model.ts';
import { simplified } from './script.ts';
import { WORD } from './word-class.ts';
import { classOfWord } from './word-tree.ts';

/** Kinds of mention that are right unequally often at the same probability. */
export const KINDS = ['likely', 'possible', 'foreign', 'other', 'place', 'known', 'listed', 'latin'] as const;
export type Curve = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const PLACE: Curve = 4;

/**
 * By how well a stretch fits a personal name: somebody the word list knows, one part of a foreign name that it knows, Latin letters;
 * else surname and usual given name, a possible or long one, a transliteration, neither.
 */
export function curveOf(model: TaggerModel, written: string): Curve {
  const text = simplified(written);
  if (/[A-Z]/.test(text)) return 7;
  const listed = classOfWord(model, text);
  if (listed === WORD.person) return 5;
  if (listed !== null && listed >= WORD.foreign) return 6;
  if (text.length > 4 || text.includes('·')) return 1;
  const fit = fitOf(text);
  if (fit !== 'no') return fit === 'likely' ? 0 : 1;
  for (let i = 0; i < text.length; i++) if ((model.classes[text.charCodeAt(i)]! & FOREIGN_BIT) === 0) return 3;
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
