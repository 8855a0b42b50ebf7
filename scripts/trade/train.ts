/**
 * Trains the scorer of engine/src/detect/trade on the generated posts and writes law/trade/model.json.
 *
 * npm run train:trade          seeded; prints the figures of the held-back templates
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  createMatcher,
  DENSE_NAMES,
  featuresOf,
  fold,
  GRAM_BUCKETS,
  readTermPack,
  TRADE_CATEGORIES,
} from '../../engine/src/detect/trade/index.ts';
import type { PackSource } from '../../engine/src/detect/trade/index.ts';
import { posts, random } from './generate.mjs';

const EPOCHS = 10;
/** Share of the grams hidden from each step, so that no phrase of a template carries a post alone. */
const DROPPED = 0.5;
const RATE = 0.08;
const L2 = 3e-5;
const LARGEST = 127;
const MOST_FALSE_ALARMS = 0.06;

interface Post {
  readonly text: string;
  readonly label: 'violating' | 'ok';
  readonly category: string;
  readonly held: boolean;
}

const pack = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource);
const matcher = createMatcher([pack]);
const all = posts({ seed: 11, perTemplate: 14 }) as readonly Post[];
const examples = all.map((post) => {
  const folded = fold(post.text);
  return {
    ...post,
    folded,
    y: post.label === 'violating' ? 1 : 0,
    ...featuresOf(folded, matcher.find(folded), (post.text.match(/\d{11}/g) ?? []).length),
  };
});
const training = examples.filter(({ held }) => !held);
const held = examples.filter((example) => example.held);

const dense = new Float64Array(DENSE_NAMES.length);
const grams = new Float64Array(GRAM_BUCKETS);
const next = random(5);
const logOdds = (e: (typeof examples)[number], shown: typeof e.grams, gain: number): number => {
  let sum = 0;
  e.dense.forEach((value, i) => void (sum += value * dense[i]!));
  for (const [bucket] of shown) sum += grams[bucket]! * gain;
  return sum;
};
const scoreOf = (e: (typeof examples)[number]): number => 1 / (1 + Math.exp(-logOdds(e, e.grams, 1)));
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  const rate = RATE / (1 + epoch);
  for (const e of shuffled(training)) {
    const shown = e.grams.filter(() => next() >= DROPPED);
    const error = 1 / (1 + Math.exp(-logOdds(e, shown, 1 / (1 - DROPPED)))) - e.y;
    e.dense.forEach((value, i) => void (dense[i]! -= rate * (error * value + L2 * dense[i]!)));
    const step = (rate * error) / Math.sqrt(e.grams.length / 20);
    for (const [bucket] of shown) grams[bucket]! -= step + rate * L2 * grams[bucket]!;
  }
}
const scale = Math.max(...grams.map(Math.abs)) / LARGEST;
const bytes = Int8Array.from(grams, (weight) => Math.round(weight / scale));
grams.set(bytes.map((byte) => byte));
for (let i = 0; i < grams.length; i++) grams[i]! *= scale;

const block = thresholdFor(0.995);
const review = bestF1();
writeFileSync(
  'law/trade/model.json',
  JSON.stringify({
    version: pack.version,
    dense: Array.from(dense, (weight) => Math.round(weight * 1000) / 1000),
    scale,
    grams: Buffer.from(bytes.buffer).toString('base64'),
    block,
    review,
    pairs: categoryPairs(),
  }) + '\n',
);
report('held back', held, review);
report('training', training, review);

function thresholdFor(precision: number): number {
  const sorted = held.map((e) => [scoreOf(e), e.y] as const).toSorted((a, b) => b[0] - a[0]);
  let good = 0;
  let best = 0.99;
  sorted.forEach(([s, y], i) => {
    good += y;
    if (good / (i + 1) >= precision) best = s;
  });
  return Math.round(Math.max(best, 0.8) * 1000) / 1000;
}

/** The best F1 among thresholds that raise few false alarms: reviewers stop reading a queue that cries wolf. */
function bestF1(): number {
  const candidates = Array.from({ length: 16 }, (_, i) => 0.2 + i * 0.04);
  const calm = candidates.filter((threshold) => figures(held, threshold).falseAlarms <= MOST_FALSE_ALARMS);
  const best = (calm.length > 0 ? calm : candidates.slice(-1)).toSorted(
    (a, b) => figures(held, b).f1 - figures(held, a).f1,
  );
  return Math.round(best[0]! * 1000) / 1000;
}

function figures(list: typeof examples, threshold: number) {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const e of list) {
    const hit = scoreOf(e) >= threshold;
    if (e.y === 1 && hit) tp++;
    else if (e.y === 1) fn++;
    else if (hit) fp++;
    else tn++;
  }
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    falseAlarms: fp / (fp + tn),
  };
}

function report(name: string, list: typeof examples, threshold: number): void {
  const { precision, recall, f1, falseAlarms } = figures(list, threshold);
  const percent = (share: number): string => (share * 100).toFixed(1);
  console.log(
    `${name}: ${list.length} posts, precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)} false alarms ${percent(falseAlarms)} (review ≥ ${threshold}, block ≥ ${block})`,
  );
}

/** Naive Bayes over character pairs of the violating posts, kept where a pair tells categories apart. */
function categoryPairs(): { [pair: string]: number[] } {
  const counts = new Map<string, number[]>();
  const totals = TRADE_CATEGORIES.map(() => 1);
  for (const { folded, category, y } of training) {
    const c = TRADE_CATEGORIES.findIndex((name) => name === category);
    if (y === 0 || c < 0) continue;
    for (let i = 0; i + 1 < folded.text.length; i++) {
      const pair = folded.text.slice(i, i + 2);
      const row = counts.get(pair) ?? TRADE_CATEGORIES.map(() => 0);
      row[c]!++;
      totals[c]!++;
      counts.set(pair, row);
    }
  }
  return Object.fromEntries(
    [...counts]
      .filter(([pair, row]) => !/[\d\n]/.test(pair) && row.reduce((a, b) => a + b, 0) >= 8)
      .map(([pair, row]) => [
        pair,
        row.map(
          (n, c) =>
            Math.round(
              10 *
                Math.log(
                  (n + 0.3) / totals[c]! / ((row.reduce((a, b) => a + b, 0) + 4) / totals.reduce((a, b) => a + b, 0)),
                ),
            ) / 10,
        ),
      ]),
  );
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
