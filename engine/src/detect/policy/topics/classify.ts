import type { Situation } from './situation.ts';
import { POLICY_TOPIC_IDS } from './topic.ts';
import type { PolicyTopic } from './topic.ts';
import { cuesOf } from './weigh.ts';
import { TOPIC_WEIGHTS } from './weights/index.ts';

interface Row {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Above this a topic is given. Fitted with the weights. */
const ENOUGH = -0.5;

const ROWS: readonly (readonly [PolicyTopic, Row])[] = POLICY_TOPIC_IDS.map((topic) => {
  const pairs = TOPIC_WEIGHTS[topic].trim().split(/\s+/);
  const weights = new Map<string, number>();
  for (let index = 1; index + 1 < pairs.length; index += 2)
    weights.set(pairs[index] ?? '', Number(pairs[index + 1]) / 100);
  return [topic, { bias: Number(pairs[0]) / 100, weights }];
});

/** The pieces of words that any topic has a weight for. */
const GRAMS = new Set(ROWS.flatMap(([, { weights }]) => [...weights.keys()].filter((cue) => cue.startsWith('~'))));

/** Topics of each sentence. A heading has none of its own: it tells about those below it. */
export function classify(situations: readonly Situation[]): PolicyTopic[][] {
  return cuesOf(situations, (gram) => GRAMS.has(gram)).map((cues, index) =>
    situations[index]?.heading === true
      ? []
      : ROWS.filter(([, row]) => sumOf(cues, row) > ENOUGH).map(([topic]) => topic),
  );
}

function sumOf(cues: ReadonlySet<string>, { bias, weights }: Row): number {
  let sum = bias;
  for (const cue of cues) sum += weights.get(cue) ?? 0;
  return sum;
}
