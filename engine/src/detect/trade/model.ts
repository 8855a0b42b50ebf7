import { DENSE_NAMES, GRAM_BUCKETS } from './features.ts';
import type { Features } from './features.ts';

/** Weights of the scorer: one per named feature, and one signed byte per gram bucket times `scale`. */
export interface TradeModel {
  readonly version: string;
  readonly dense: readonly number[];
  readonly scale: number;
  /** `GRAM_BUCKETS` bytes. */
  readonly grams: Int8Array;
  /** Scores from here on are hidden at once; precision first. */
  readonly block: number;
  /** Scores from here on go to a reviewer; recall first. */
  readonly review: number;
}

export interface Scored {
  /** Probability that the post violates, 0 to 1. */
  readonly score: number;
  /** What spoke loudest, either way: feature and its part in the log-odds. */
  readonly heaviest: readonly (readonly [feature: string, weight: number])[];
}

const HEAVIEST = 6;

/** A stored model with its gram bytes decoded. @throws TypeError when it does not fit this program. */
export function readModel(stored: Omit<TradeModel, 'grams'>, grams: Uint8Array): TradeModel {
  if (grams.length !== GRAM_BUCKETS || stored.dense.length !== DENSE_NAMES.length)
    throw new TypeError('trade model of another shape');
  const { version, dense, scale, block, review } = stored;
  return { version, dense, scale, block, review, grams: new Int8Array(grams) };
}

export function score(model: TradeModel, { dense, grams }: Features): Scored {
  const parts: [string, number][] = [];
  let sum = 0;
  dense.forEach((value, i) => {
    if (value === 0) return;
    const part = value * model.dense[i]!;
    sum += part;
    if (i > 0) parts.push([DENSE_NAMES[i]!, part]);
  });
  for (const [bucket, text] of grams) {
    const part = model.grams[bucket]! * model.scale;
    sum += part;
    if (part !== 0) parts.push([`“${text}”`, part]);
  }
  const heaviest = parts
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, HEAVIEST)
    .map(([feature, part]) => [feature, Math.round(part * 100) / 100] as const);
  return { score: 1 / (1 + Math.exp(-sum)), heaviest };
}
