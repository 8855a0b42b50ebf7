/** Learning: logistic regression by adaptive steps, and a softmax over categories; both linear, so a score explains itself. */
import type { StoredModel } from '../../engine/src/detect/trade/index.ts';
import { CATEGORY_BUCKETS, GRAM_BUCKETS, gramGain, TRADE_CATEGORIES } from '../../engine/src/detect/trade/index.ts';
import { random, shuffled } from './random.ts';

/** One post as the learner sees it. */
export interface Example {
  readonly facts: Uint16Array;
  readonly values: Float32Array;
  readonly pairs: Uint32Array;
  readonly buckets: Uint32Array;
  /** 1 violates, 0 does not. */
  readonly y: number;
  readonly category: number;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  /** First step; the steps of a weight shrink as it is moved (Adagrad), so that rare grams still learn. */
  readonly rate: number;
  /** Share of the grams and of the pairs hidden from each step, so that no phrase carries a post alone. */
  readonly drop: number;
  readonly l2: number;
  /** What is asked for is this far from certainty. */
  readonly smooth: number;
}

export const SETTINGS: Settings = { epochs: 6, rate: 0.03, drop: 0.3, l2: 2e-5, smooth: 0.03 };

export interface Weights {
  readonly facts: Float64Array;
  readonly pairs: Float64Array;
  readonly grams: Float64Array;
}

/** The mean of several runs: what one order of the posts happens to teach evens out. */
export function learn(examples: readonly Example[], size: number, seed: number, times: number): Weights {
  const runs = Array.from({ length: times }, (_, run) => learnOnce(examples, size, SETTINGS, seed * times + run));
  const mean = (part: keyof Weights): Float64Array =>
    runs[0]![part].map((_, i) => runs.reduce((sum, weights) => sum + weights[part][i]!, 0) / times);
  return { facts: mean('facts'), pairs: mean('pairs'), grams: mean('grams') };
}

function learnOnce(examples: readonly Example[], size: number, settings: Settings, seed: number): Weights {
  const next = random(seed);
  const { rate, drop, l2, smooth } = settings;
  const facts = adaptive(size);
  const pairs = adaptive(size * size);
  const grams = adaptive(GRAM_BUCKETS);
  const step = ({ weights, moved }: Adaptive, at: number, slope: number): void => {
    const by = slope + l2 * weights[at]!;
    moved[at]! += by * by;
    weights[at]! -= (rate * by) / Math.sqrt(moved[at]!);
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const e of shuffled(examples, next)) {
      const shownPairs = e.pairs.filter(() => next() >= drop);
      const blind = e.facts.includes(STRONG) && next() < NAMELESS;
      const shownGrams = blind ? NOTHING : e.buckets.filter(() => next() >= drop);
      let paired = 0;
      let whole = 0;
      let sum = 0;
      for (let i = 0; i < e.facts.length; i++) sum += e.values[i]! * facts.weights[e.facts[i]!]!;
      for (const pair of shownPairs) paired += pairs.weights[pair]!;
      for (const bucket of shownGrams) whole += grams.weights[bucket]!;
      sum += (paired + whole * gainOf(e)) / (1 - drop);
      const wanted = e.y === 1 ? 1 - smooth : smooth;
      const slope = (1 / (1 + Math.exp(-sum)) - wanted) * e.weight;
      for (let i = 0; i < e.facts.length; i++) step(facts, e.facts[i]!, slope * e.values[i]!);
      for (const pair of shownPairs) step(pairs, pair, slope);
      for (const bucket of shownGrams) step(grams, bucket, slope * gainOf(e));
    }
  return { facts: facts.weights, pairs: pairs.weights, grams: grams.weights };
}

/** Place of `term.strong` among the facts. */
const STRONG = 1;
/** Share of the posts with a strong term that are learnt without their letters: a term of a company's own pack has none we know. */
const NAMELESS = 0.4;
const NOTHING = new Uint32Array(0);

/** Weights, and the sum of the squares of what each was moved by. */
interface Adaptive {
  readonly weights: Float64Array;
  readonly moved: Float64Array;
}

function adaptive(size: number): Adaptive {
  return { weights: new Float64Array(size), moved: new Float64Array(size).fill(1e-3) };
}

function gainOf(e: Example): number {
  return gramGain(e.buckets.length);
}

export function probability({ facts, pairs, grams }: Weights, e: Example): number {
  let sum = 0;
  e.facts.forEach((fact, i) => void (sum += e.values[i]! * facts[fact]!));
  for (const pair of e.pairs) sum += pairs[pair]!;
  const gain = gainOf(e);
  for (const bucket of e.buckets) sum += grams[bucket]! * gain;
  return 1 / (1 + Math.exp(-sum));
}

export interface CategoryWeights {
  readonly facts: readonly Float64Array[];
  readonly grams: Float64Array;
}

export function learnCategories(examples: readonly Example[], size: number, seed: number): CategoryWeights {
  const next = random(seed);
  const facts = TRADE_CATEGORIES.map(() => new Float64Array(size));
  const grams = new Float64Array(TRADE_CATEGORIES.length * CATEGORY_BUCKETS);
  const violating = examples.filter(({ y }) => y === 1);
  for (let epoch = 0; epoch < 6; epoch++)
    for (const e of shuffled(violating, next)) {
      const buckets = Array.from(e.buckets, (bucket) => bucket & (CATEGORY_BUCKETS - 1));
      const gain = gainOf(e);
      const sums = facts.map((row, c) => {
        let sum = 0;
        e.facts.forEach((fact, i) => void (sum += e.values[i]! * row[fact]!));
        for (const bucket of buckets) sum += grams[bucket * facts.length + c]! * gain;
        return sum;
      });
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const total = powers.reduce((a, b) => a + b, 0);
      const rate = 0.1 / (1 + epoch * 0.5);
      facts.forEach((row, c) => {
        const step = rate * e.weight * 20 * (powers[c]! / total - (c === e.category ? 1 : 0));
        e.facts.forEach((fact, i) => void (row[fact]! -= 0.3 * step * e.values[i]!));
        for (const bucket of buckets) grams[bucket * facts.length + c]! -= 0.5 * step * gain;
      });
    }
  return { facts, grams };
}

/** Weights as they ship: a byte each and a scale; what a byte cannot hold is nothing. */
export function stored(
  { facts, pairs, grams }: Weights,
  categories: CategoryWeights,
): Omit<StoredModel, 'version' | 'cues' | 'block' | 'review'> {
  const [pairScale, pairBytes] = inBytes(pairs);
  const [gramScale, gramBytes] = inBytes(grams);
  const [categoryScale, categoryBytes] = inBytes(categories.grams);
  return {
    facts: rounded(facts),
    pairScale,
    pairs: pairBytes,
    gramScale,
    grams: gramBytes,
    categoryFacts: categories.facts.map(rounded),
    categoryScale,
    categoryGrams: categoryBytes,
  };
}

function rounded(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}

function inBytes(weights: Float64Array): [scale: number, base64: string] {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return [scale, Buffer.from(bytes.buffer).toString('base64')];
}
