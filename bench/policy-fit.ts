/**
 * How much each rule counts for each topic: logistic regressions (FTRL-proximal, which leaves most weights at nothing) over
 * the rules of engine/src/detect/policy/topics. Without --write it cross-checks: each pair of policies is scored by weights fitted on
 * the others. Policies written for this project (policy-written) are always fitted on, never scored; --bare leaves them out.
 * --dev fits on the development half only; --curve tells how it grows with the policies fitted on. --apart keeps policies out of
 * everything; with --score they are scored by weights from all others. The same corpus gives the same weights, bit for bit.
 *
 * npm run bench -- policy-fit [--write] [--dev] [--curve] [--bare] [--apart=NAME,NAME [--score]] [FOLDER]
 */
import { writeFileSync } from 'node:fs';
import { POLICY_TOPIC_IDS, POLICY_TOPICS } from '@pingzhang/engine/detect';
import type { PolicyTopic } from '@pingzhang/engine/detect';
import { segment } from '../engine/src/detect/policy/text/segment.ts';
import { situationsOf } from '../engine/src/detect/policy/topics/situation.ts';
import { cuesOf } from '../engine/src/detect/policy/topics/weigh.ts';
import { CORPUS, readCorpus, readWritten, Score, sentenceAt } from './policy-corpus.ts';
import type { Annotated } from './policy-corpus.ts';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? CORPUS;
const env = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const [LASSO, RIDGE, STEP, ROUNDS] = [env('LASSO', 1), env('RIDGE', 20), env('STEP', 0.1), env('ROUNDS', 10)];
/** A piece of a word is one of hundreds in a sentence: it speaks so much softer than a rule. */
const PIECE = env('PIECE', 0.5);
/** A rule must have spoken this often, in this many policies. */
const [OFTEN, POLICIES] = [env('OFTEN', 4), env('POLICIES', 3)];

interface Sample {
  readonly policy: number;
  readonly sentence: number;
  readonly cues: readonly string[];
  readonly heading: boolean;
  readonly important: boolean;
  readonly topics: ReadonlySet<PolicyTopic>;
}
type Weights = ReadonlyMap<string, number>;

const apart = new Set(
  process.argv
    .find((argument) => argument.startsWith('--apart='))
    ?.slice('--apart='.length)
    .split(','),
);
const corpus = readCorpus(folder);
const samplesOf = ({ text, starts, topics, important }: Annotated, policy: number): Sample[] => {
  const { segments, sections } = segment(text);
  const situations = situationsOf(text, segments, sections);
  const cuesOfAll = cuesOf(situations, () => true);
  return situations.map((situation, index): Sample => {
    const sentence = sentenceAt(starts, segments[index]?.start ?? 0);
    const cues = [...(cuesOfAll[index] ?? [])];
    return {
      policy,
      sentence,
      cues,
      heading: situation.heading,
      important: important[sentence] === true,
      topics: topics[sentence] ?? new Set(),
    };
  });
};
const samples = corpus.map(samplesOf);
const written = process.argv.includes('--bare')
  ? []
  : readWritten().flatMap((policy, index) => samplesOf(policy, corpus.length + index));
const all = corpus.flatMap(({ name }, index) => (apart.has(name) ? [] : [index]));
/** Policies left out in turn, two by two. */
const folds = Array.from({ length: Math.ceil(all.length / 2) }, (_, fold) =>
  all.filter((_policy, at) => at % Math.ceil(all.length / 2) === fold),
);

function fit(policies: readonly number[]): Map<PolicyTopic, Weights> {
  const rows = [...policies.flatMap((policy) => samples[policy] ?? []), ...written].filter((sample) => !sample.heading);
  const seen = new Map<string, { times: number; policies: Set<number> }>();
  for (const { cues, policy } of rows) {
    for (const cue of cues) {
      const one = seen.get(cue) ?? { times: 0, policies: new Set() };
      seen.set(cue, one);
      one.times++;
      one.policies.add(policy);
    }
  }
  const known = [...seen].filter(([, one]) => one.times >= OFTEN && one.policies.size >= POLICIES).map(([cue]) => cue);
  const index = new Map(known.map((cue, at) => [cue, at]));
  const scales = Float64Array.from(known, (cue) => (cue.startsWith('~') ? PIECE : 1));
  const inputs = rows.map(({ cues }) => Int32Array.from(cues.flatMap((cue) => index.get(cue) ?? [])));
  return new Map(
    POLICY_TOPIC_IDS.map((topic) => {
      const labels = rows.map(({ topics }) => topics.has(topic));
      const weights = regress(inputs, scales, labels);
      return [
        topic,
        new Map([
          ['', weights[known.length] ?? 0],
          ...known.map((cue, at) => [cue, (weights[at] ?? 0) * (scales[at] ?? 1)] as const),
        ]),
      ];
    }),
  );
}

function regress(inputs: readonly Int32Array[], scales: Float64Array, labels: readonly boolean[]): Float64Array {
  const size = scales.length;
  const [z, n, w] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)];
  const order = inputs.map((_, at) => at);
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * limit);
  };
  const move = (at: number, slope: number): void => {
    const before = n[at] ?? 0;
    const after = before + slope * slope;
    const pull = (z[at] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / STEP) * (w[at] ?? 0);
    const lasso = at === size ? 0 : LASSO;
    n[at] = after;
    z[at] = pull;
    w[at] = Math.abs(pull) <= lasso ? 0 : -(pull - Math.sign(pull) * lasso) / ((1 + Math.sqrt(after)) / STEP + RIDGE);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const row of order) {
      const input = inputs[row] ?? new Int32Array(0);
      let sum = w[size] ?? 0;
      for (const at of input) sum += (w[at] ?? 0) * (scales[at] ?? 1);
      const slope = 1 / (1 + Math.exp(-sum)) - (labels[row] === true ? 1 : 0);
      if (Math.abs(slope) < 1e-4) continue;
      for (const at of input) move(at, slope * (scales[at] ?? 1));
      move(size, slope);
    }
  }
  return w;
}

const sum = (weights: Weights, cues: readonly string[]): number =>
  cues.reduce((total, cue) => total + (weights.get(cue) ?? 0), weights.get('') ?? 0);

/** As classify.ts gives topics. */
const ENOUGH = -0.5;
const LIMITS = [-1.5, -1, -0.7, -0.6, ENOUGH, -0.4, -0.3, 0];

const given = (
  weights: ReadonlyMap<PolicyTopic, Weights>,
  { cues, heading }: Sample,
  limit: number,
): Set<PolicyTopic> =>
  new Set(heading ? [] : POLICY_TOPIC_IDS.filter((topic) => sum(weights.get(topic) ?? new Map(), cues) > limit));

/** Scores of policies at each limit, by weights fitted on others. */
function scored(rounds: readonly (readonly [from: readonly number[], on: readonly number[]])[]): void {
  const scores = LIMITS.map(() => ({ every: new Score(), labelled: new Score(), important: new Score() }));
  for (const [from, on] of rounds) {
    const weights = fit(from);
    for (const sample of on.flatMap((at) => samples[at] ?? [])) {
      for (const [index, limit] of LIMITS.entries()) {
        const found = given(weights, sample, limit);
        scores[index]?.every.add(sample.topics, found);
        if (sample.topics.size === 0) continue;
        scores[index]?.labelled.add(sample.topics, found);
        if (sample.important) scores[index]?.important.add(sample.topics, found);
      }
    }
  }
  for (const [index, limit] of LIMITS.entries()) {
    const of = (name: 'every' | 'labelled' | 'important'): string => (scores[index]?.[name].of().f1 ?? 0).toFixed(4);
    console.log(
      `limit ${limit}: micro-F1 ${of('every')} of all sentences, ${of('labelled')} of those with a topic, ${of('important')} of the important ones with a topic`,
    );
  }
  const chosen = scores[LIMITS.indexOf(ENOUGH)]?.every;
  for (const topic of POLICY_TOPIC_IDS) {
    const { precision, recall, f1, support } = chosen?.of(topic) ?? new Score().of();
    console.log(
      `  ${POLICY_TOPICS[topic]} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${support}`,
    );
  }
}

/** How much more annotated policies would help: weights from so many of the others, each policy scored in turn. */
function curve(): void {
  const largest = all.length - Math.max(...folds.map((fold) => fold.length));
  for (let many = 2; many <= largest; many += 2) {
    const score = new Score();
    const without = new Score();
    for (const [turn, fold] of folds.entries()) {
      const others = all.filter((at) => !fold.includes(at));
      const weights = fit([...others.slice(turn), ...others.slice(0, turn)].slice(0, many));
      for (const sample of fold.flatMap((at) => samples[at] ?? [])) {
        const found = given(weights, sample, ENOUGH);
        score.add(sample.topics, found);
        const but = (set: ReadonlySet<PolicyTopic>): ReadonlySet<string> =>
          new Set([...set].filter((t) => t !== 'use'));
        without.add(but(sample.topics), but(found));
      }
    }
    console.log(`${many} policies: micro-F1 ${score.of().f1.toFixed(4)}, without "use" ${without.of().f1.toFixed(4)}`);
  }
}

if (process.argv.includes('--write')) {
  const policies = process.argv.includes('--dev') ? all.filter((at) => corpus[at]?.developedOn === true) : all;
  for (const [topic, weights] of fit(policies)) {
    writeFileSync(
      new URL(`../engine/src/detect/policy/topics/weights/${topic}.ts`, import.meta.url),
      tableOf(topic, weights),
    );
  }
} else if (process.argv.includes('--curve')) curve();
else if (process.argv.includes('--score'))
  scored([[all, corpus.flatMap(({ name }, index) => (apart.has(name) ? [index] : []))]]);
else scored(folds.map((fold) => [all.filter((at) => !fold.includes(at)), fold]));

function tableOf(topic: PolicyTopic, weights: Weights): string {
  const pairs = [...weights]
    .map(([cue, weight]) => [cue, Math.round(weight * 100)] as const)
    .filter(([cue, weight]) => cue !== '' && Math.abs(weight) >= 10)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([cue, weight]) => `${cue} ${weight}`);
  const rows: string[] = [];
  for (const word of [String(Math.round((weights.get('') ?? 0) * 100)), ...pairs]) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < 116) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return [
    '/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */',
    `export const ${topic} = \``,
    ...rows.map((row) => `  ${row}`),
    '`;',
    '',
  ].join('\n');
}
