import { CUE_NAMES, cuesOf } from './cues.ts';
import type { Folded } from './fold.ts';
import type { TermHit } from './matcher.ts';
import { TRADE_CATEGORIES } from './term.ts';

/**
 * Features of a post: what was found in it, what it does, what is personal in it, and hashed pairs and triples of its
 * folded characters. Dense ones have names, so that a score can be explained; grams explain themselves by their text.
 */
export const GRAM_BUCKETS = 1 << 15;

const STRENGTHS = ['strong', 'weak', 'ambiguous'] as const;
export const DENSE_NAMES: readonly string[] = [
  'bias',
  ...STRENGTHS.map((strength) => `term.${strength}`),
  'term.contact',
  'term.hidden',
  ...TRADE_CATEGORIES.map((category) => `category.${category}`),
  ...CUE_NAMES.map((cue) => `cue.${cue}`),
  'cue.price',
  'cue.amount',
  'cue.opening',
  'pair.trade+term',
  'pair.against+term',
  'personal.one',
  'personal.many',
  'personal.named',
  'short',
];

/** Disguises people use to hide; case, width and digits are how people write. */
export const HIDING = 0b111_1110_1001_1110;

export interface Features {
  readonly dense: Float32Array;
  /** Bucket of each gram, and its text for the explanation. */
  readonly grams: readonly (readonly [bucket: number, text: string])[];
}

/** `personal` is how many phones, IDs or cards of people the post itself shows. */
export function featuresOf(folded: Folded, hits: readonly TermHit[], personal: number): Features {
  const dense = new Float32Array(DENSE_NAMES.length);
  const { text } = folded;
  let at = 0;
  const put = (value: number): void => void (dense[at++] = value);
  const own = hits.filter(({ term }) => term.category !== 'contact');
  put(1);
  for (const strength of STRENGTHS) put(Math.min(3, own.filter(({ term }) => term.strength === strength).length));
  put(Math.min(2, hits.length - own.length));
  put(own.some(({ disguises }) => (disguises & HIDING) !== 0) ? 1 : 0);
  for (const category of TRADE_CATEGORIES) put(own.some(({ term }) => term.category === category) ? 1 : 0);
  const cues = cuesOf(text);
  for (const count of cues) put(count);
  const cue = (name: (typeof CUE_NAMES)[number]): number => cues[CUE_NAMES.indexOf(name)]!;
  const trade =
    cue('offer') +
    cue('request') +
    cue('contact') +
    cue('recruit') +
    cue('quality') +
    cues[CUE_NAMES.length]! +
    cues[CUE_NAMES.length + 2]!;
  const against =
    cue('news') +
    cue('education') +
    cue('victim') +
    cue('compliance') +
    cue('job') +
    cue('goods') +
    cue('service') +
    cue('daily');
  put(own.length > 0 ? Math.min(3, trade) : 0);
  put(own.length > 0 ? Math.min(3, against) : 0);
  put(personal === 1 ? 1 : 0);
  put(personal > 2 ? 1 : 0);
  put(personal > 0 && cue('threat') > 0 ? 1 : 0);
  put(text.length < 8 ? 1 : 0);
  return { dense, grams: gramsOf(text) };
}

function gramsOf(text: string): (readonly [number, string])[] {
  const grams: (readonly [number, string])[] = [];
  const seen = new Set<string>();
  for (const size of [2, 3])
    for (let i = 0; i + size <= text.length && grams.length < 600; i++) {
      const gram = text.slice(i, i + size).replace(/\d/g, '0');
      if (gram.includes('\n') || seen.has(gram)) continue;
      seen.add(gram);
      grams.push([bucketOf(gram), gram]);
    }
  return grams;
}

function bucketOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (GRAM_BUCKETS - 1);
}
