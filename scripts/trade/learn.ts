/** Learning: logistic regression by stochastic steps, and a softmax over categories; both linear, so a score explains itself. */
import type { StoredModel } from '../../engine/src/detect/trade/index.ts';
import { CATEGORY_BUCKETS, GRAM_BUCKETS, gramGain, TRADE_CATEGORIES } from '../../engine/src/detect/trade/index.ts';
import { random, shuffled } from './random.ts';

/** One post as the learner sees it. */
export interface Example {
  readonly facts: readonly number[];
  readonly values: readonly number[];
  readonly pairs: Uint32Array;
  readonly buckets: Uint32Array;
  /** 1 violates, 0 does not. */
  readonly y: number;
  readonly category: number;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the grams, and of the pairs, hidden from each step, so that no phrase carries a post alone. */
  readonly dropGrams: number;
  readonly dropPairs: number;
  readonly l2: number;
  /** Steps of facts and of pairs beside those of grams. */
  readonly facts: number;
  readonly pairs: number;
}

export const SETTINGS: Settings = {
  epochs: 16,
  rate: 0.12,
  dropGrams: 0.3,
  dropPairs: 0.3,
  l2: 2e-5,
  facts: 0.2,
  pairs: 0.15,
};

export interface Weights {
  readonly facts: Float64Array;
  readonly pairs: Float64Array;
  readonly grams: Float64Array;
}

/** The mean of several runs: what one order of the posts happens to teach evens out. */
export function learn(examples: readonly Example[], size: number, settings: Settings, seed: number): Weights {
  const runs = Array.from({ length: RUNS }, (_, run) => learnOnce(examples, size, settings, seed * RUNS + run));
  const mean = (part: keyof Weights): Float64Array =>
    runs[0]![part].map((_, i) => runs.reduce((sum, weights) => sum + weights[part][i]!, 0) / RUNS);
  return { facts: mean('facts'), pairs: mean('pairs'), grams: mean('grams') };
}

const RUNS = 2;

function learnOnce(examples: readonly Example[], size: number, settings: Settings, seed: number): Weights {
  const next = random(seed);
  const weights = {
    facts: new Float64Array(size),
    pairs: new Float64Array(size * size),
    grams: new Float64Array(GRAM_BUCKETS),
  };
  const { facts, pairs, grams } = weights;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate / (1 + epoch * 0.5);
    for (const e of shuffled(examples, next)) {
      const shownPairs = e.pairs.filter(() => next() >= settings.dropPairs);
      const shownGrams = e.buckets.filter(() => next() >= settings.dropGrams);
      const pairGain = 1 / (1 - settings.dropPairs);
      const gain = gramGain(e.buckets.length) / (1 - settings.dropGrams);
      let sum = 0;
      e.facts.forEach((fact, i) => void (sum += e.values[i]! * facts[fact]!));
      for (const pair of shownPairs) sum += pairs[pair]! * pairGain;
      for (const bucket of shownGrams) sum += grams[bucket]! * gain;
      const error = (1 / (1 + Math.exp(-sum)) - e.y) * e.weight;
      e.facts.forEach(
        (fact, i) => void (facts[fact]! -= rate * (settings.facts * error * e.values[i]! + settings.l2 * facts[fact]!)),
      );
      for (const pair of shownPairs) pairs[pair]! -= rate * (settings.pairs * error + settings.l2 * pairs[pair]!);
      for (const bucket of shownGrams)
        grams[bucket]! -= rate * (0.5 * error * gainOf(e) + settings.l2 * grams[bucket]!);
    }
  }
  return weights;
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
        const step = rate * e.weight * 4 * (powers[c]! / total - (c === e.category ? 1 : 0));
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
