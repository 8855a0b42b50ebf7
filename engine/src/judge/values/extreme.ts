import { below } from '../compare.ts';
import { YES } from '../truth.ts';
import type { Passing } from './walk.ts';

/** The least of numbers or of ISO dates; unknown when an item that may count is, or when there is none. */
export const min = (passing: readonly Passing[]): unknown => extreme(passing, (a, b) => below(a, b) === YES);
export const max = (passing: readonly Passing[]): unknown => extreme(passing, (a, b) => below(b, a) === YES);

function extreme(passing: readonly Passing[], beats: (a: unknown, b: unknown) => boolean): unknown {
  let best: unknown;
  for (const { certain, raw } of passing) {
    if (!certain || raw === undefined) return undefined;
    if (best === undefined || beats(raw, best)) best = raw;
  }
  return best;
}
