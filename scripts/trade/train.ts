/**
 * Trains the scorer of engine/src/detect/trade on the posts of `items/` and writes law/trade/model.json.
 *
 * npm run train:trade            seeded; prints the figures of five-fold cross-validation by family, then trains on all
 * npm run train:trade -- quick   a draft in seconds, without cross-validation: the thresholds stay as they are
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  createCueIndex,
  createFeatureFinder,
  createFolder,
  createMatcher,
  createSoundReader,
  countPersonal,
  readTermPack,
  TRADE_CATEGORIES,
} from '../../engine/src/detect/trade/index.ts';
import type { PackSource, StoredModel } from '../../engine/src/detect/trade/index.ts';
import { CUES } from './cues.ts';
import { figures, line } from './figures.ts';
import type { Judged } from './figures.ts';
import { posts } from './generate.ts';
import type { Post } from './generate.ts';
import { learn, learnCategories, probability, stored } from './learn.ts';
import type { Example } from './learn.ts';

const MODEL = 'law/trade/model.json';
const FOLDS = 5;
const SEED = 11;
const QUICK = process.argv[2] === 'quick';
/** Each writes every family anew. */
const SEEDS = QUICK ? [SEED] : [SEED, SEED + 1];
/** In cross-validation, on look-alikes written to be hard. */
const MOST_FALSE_ALARMS = 0.031;

const pack = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource);
const matcher = createMatcher([pack]);
const fold = createFolder();
const read = createSoundReader();
const finder = createFeatureFinder(createCueIndex(CUES));
const size = finder.names.length;
const all = SEEDS.flatMap(posts);
const examples = all.map(exampleOf);
console.log(`${examples.length} posts of ${new Set(all.map(({ family }) => family)).size} families, ${size} facts`);

let { block, review } = { block: 0.95, review: 0.5 };
if (QUICK) ({ block, review } = JSON.parse(readFileSync(MODEL, 'utf8')) as StoredModel);
else crossValidate();

const final = learn(examples, size, SEED, SEEDS.length);
writeFileSync(
  MODEL,
  JSON.stringify({
    version: pack.version,
    cues: CUES,
    block,
    review,
    ...stored(final, learnCategories(examples, size, SEED)),
  } satisfies StoredModel) + '\n',
);

function exampleOf(post: Post): Example {
  const folded = fold(post.text);
  const sounds = read(folded.units, folded.length);
  const {
    facts,
    size: found,
    values,
    grams,
  } = finder.find({ source: post.text, folded, sounds }, matcher.find(folded, sounds), countPersonal(post.text));
  const own = facts.slice(0, found);
  const pairs: number[] = [];
  for (const [i, a] of own.entries()) if (a > 0) for (const b of own.subarray(i + 1)) pairs.push(a * size + b);
  return {
    facts: own,
    values: Float32Array.from(own, (fact) => values[fact]!),
    pairs: Uint32Array.from(pairs),
    buckets: grams.bucket.slice(0, grams.count),
    y: post.label === 'violating' ? 1 : 0,
    category: TRADE_CATEGORIES.indexOf(post.category as never),
    weight: post.weight / SEEDS.length,
  };
}

/** Every post is scored by a model that saw none of its family; the thresholds come from those scores. Families weigh alike. */
function crossValidate(): void {
  const judged: (Judged & { readonly post: Post })[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const weights = learn(
      examples.filter((_, i) => foldOf(all[i]!.family) !== held),
      size,
      SEED + held,
      1,
    );
    examples.forEach((e, i) => {
      const post = all[i]!;
      if (foldOf(post.family) === held)
        judged.push({ score: probability(weights, e), y: e.y, weight: post.weight, post });
    });
  }
  // Frames repeat the words of other families: the thresholds and the figures are of the lines that stand by themselves.
  const framed = judged.filter(({ post }) => post.framed);
  const own = judged.filter(({ post }) => !post.framed);
  block = lowest(own, (f) => f.precision >= 0.98);
  review = best(own);
  const report = (name: string, of: (post: Post) => boolean): void =>
    console.log(
      line(
        name,
        own.filter(({ post }) => of(post)),
        review,
      ),
    );
  console.log(line('cross-validated, review', own, review), ` ≥ ${review}`);
  console.log(line('cross-validated, block', own, block), ` ≥ ${block}`);
  console.log(line('in frames, review', framed, review));
  for (const share of [0.02, 0.06, 0.08, 0.1, 0.15]) {
    const threshold = thresholds().find((t) => figures(own, t).falseAlarms <= share) ?? 0.99;
    console.log(line(`false alarms ${share}`, own, threshold), ` ≥ ${threshold}`);
  }
  report('  plain', (post) => !post.disguised && !isImplicit(post));
  report('  disguised', (post) => post.disguised && post.label === 'violating');
  report('  implicit', (post) => !post.disguised && isImplicit(post));
  for (const label of ['violating', 'ok'])
    for (const category of new Set(all.filter((post) => post.label === label).map((post) => post.category)))
      report(`  ${category}`, (post) => post.category === category && post.label === label);
}

function isImplicit({ heading, label }: Post): boolean {
  return label === 'ok' || /implicit|coded/.test(heading);
}

function foldOf(family: string): number {
  let hash = 0;
  for (const char of family) hash = (Math.imul(hash, 31) + char.codePointAt(0)!) | 0;
  return ((hash ^ (hash >>> 7)) >>> 0) % FOLDS;
}

function thresholds(): number[] {
  return Array.from({ length: 99 }, (_, i) => Math.round((i + 1) * 10) / 1000);
}

function lowest(judged: readonly Judged[], holds: (f: ReturnType<typeof figures>) => boolean): number {
  return thresholds().find((t) => holds(figures(judged, t))) ?? 0.99;
}

/** The best F1 among thresholds that raise few false alarms: reviewers stop reading a queue that cries wolf. */
function best(judged: readonly Judged[]): number {
  return thresholds()
    .filter((t) => figures(judged, t).falseAlarms <= MOST_FALSE_ALARMS)
    .toSorted((a, b) => figures(judged, b).f1 - figures(judged, a).f1)[0]!;
}
