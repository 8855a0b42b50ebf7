import { fitOf } from '../name/shape.ts';
import { CALIBRATION_STEPS } from './model.ts';
import type { TaggerModel } from './model.ts';

/** Kinds of mention that are right unequally often at the same probability. */
export const CURVES = ['likely', 'possible', 'other', 'place'] as const;
export type Curve = 0 | 1 | 2 | 3;

/** By how well the characters fit a personal name: surname and usual given name, a possible or a foreign name, neither. */
export function curveOf(text: string): Curve {
  if (text.length > 4 || text.includes('·')) return 1;
  const fit = fitOf(text);
  return fit === 'likely' ? 0 : fit === 'possible' ? 1 : 2;
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
