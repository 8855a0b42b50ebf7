/**
 * Topics of sentences against the annotations of CAPP-130 (expert labels, 11 topics): precision, recall and F1 of each and
 * over all (micro). The corpus's own RoBERTa, trained on its 130 policies, states 0.819 micro. Sentences are given their
 * place in the whole policy, as a reader has them. On policies the weights were fitted on this says how well they fit; what
 * to expect of another policy is the cross-check of bench/policy-fit.ts. Then facts read by hand against what is extracted.
 *
 * npm run bench -- policy [FOLDER]
 */
import { existsSync, readFileSync } from 'node:fs';
import { POLICY_TOPIC_IDS, POLICY_TOPICS, readPolicy } from '@pingzhang/engine/detect';
import type { PolicyFacts, PolicyTopic } from '@pingzhang/engine/detect';
import { CORPUS, readCorpus, Score, sentenceAt } from './policy-corpus.ts';

const folder = process.argv[2] ?? CORPUS;
const corpus = readCorpus(folder.endsWith('/') ? folder : `${folder}/`);
if (corpus.length === 0) {
  console.log(`No annotated policies in ${folder}`);
  process.exit(0);
}

const parts = { development: new Score(), other: new Score(), all: new Score(), labelled: new Score() };
let milliseconds = 0;
for (const policy of corpus) {
  const begun = performance.now();
  const facts = readPolicy(policy.text);
  milliseconds += performance.now() - begun;
  const own = new Score();
  const given = policy.starts.map(() => new Set<PolicyTopic>());
  for (const { start, topics } of facts.sentences) {
    for (const topic of topics) given[sentenceAt(policy.starts, start)]?.add(topic);
  }
  for (const [index, gold] of policy.topics.entries()) {
    const found = given[index] ?? new Set<PolicyTopic>();
    for (const score of [own, parts.all, policy.developedOn ? parts.development : parts.other]) score.add(gold, found);
    if (gold.size > 0) parts.labelled.add(gold, found);
  }
  console.log(`${policy.name}: micro-F1 ${own.of().f1.toFixed(3)} of ${policy.starts.length} sentences`);
}
for (const [name, score] of Object.entries(parts)) {
  console.log(`\n${name}: micro-F1 ${score.of().f1.toFixed(4)}`);
  for (const topic of POLICY_TOPIC_IDS) {
    const { precision, recall, f1, support } = score.of(topic);
    console.log(
      `  ${POLICY_TOPICS[topic]} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${support}`,
    );
  }
}
const size = corpus.reduce((sum, { text }) => sum + text.length, 0);
console.log(`\n${((size / milliseconds) * 1000).toFixed(0)} characters a second`);

interface ByHand {
  readonly hasEmail: boolean;
  readonly deleteWord: number;
  readonly cancelAccountWord: number;
  readonly correctWord: number;
  readonly minorsWord: number;
  readonly deadlines: readonly string[];
  readonly dateSeen: readonly string[];
  readonly sdkBrandsSeen: readonly string[];
}

/** Counts of words tell only that something stands there; nothing found where the word never stands, and the reverse. */
const CHECKS: readonly (readonly [string, (hand: ByHand) => boolean, (facts: PolicyFacts) => boolean])[] = [
  ['e-mail', (hand) => hand.hasEmail, (facts) => facts.contacts.some((one) => one.way === 'email')],
  ['deletion', (hand) => hand.deleteWord > 1, (facts) => facts.rights.delete.evidence.length > 0],
  ['closing', (hand) => hand.cancelAccountWord > 1, (facts) => facts.rights.close.evidence.length > 0],
  ['correction', (hand) => hand.correctWord > 0, (facts) => facts.rights.correct.evidence.length > 0],
  ['minors', (hand) => hand.minorsWord > 1, (facts) => facts.minors.evidence.length > 0],
  ['term', (hand) => hand.deadlines.length > 0, (facts) => facts.responseTerms.length > 0],
  ['date', (hand) => hand.dateSeen.length > 0, (facts) => facts.dates.length > 0],
];
const hand = new URL('../FACTS.json', `file://${folder.endsWith('/') ? folder : `${folder}/`}`);
if (existsSync(hand)) {
  let right = 0;
  let asked = 0;
  for (const [file, row] of Object.entries(JSON.parse(readFileSync(hand, 'utf8')) as Record<string, ByHand>)) {
    const raw = readFileSync(new URL(file, hand), 'utf8');
    const facts = readPolicy(file.endsWith('.html') ? raw.replace(/<[^>]{0,500}>/g, '\n') : raw);
    for (const [name, expected, found] of CHECKS) {
      asked++;
      if (expected(row) === found(facts)) right++;
      else console.log(`${file}: ${name} is ${String(expected(row))} by hand, ${String(found(facts))} here`);
    }
  }
  console.log(`facts: ${right} of ${asked} as read by hand`);
}
