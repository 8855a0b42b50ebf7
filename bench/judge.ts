/**
 * Crime judgments a second of CPU time: our judge (records in, level and hits with citations out; explanation and
 * questions off) against json-rules-engine given the same thresholds. The peer is handed the counts and the ratio ready
 * made, keeps no third value, no windows and no citations; it only has to say which rules fire.
 *
 * npm run bench -- judge [CASES] [ROUNDS]       default 20,000 cases, 5 rounds
 */
import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';
import { judge } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Case } from '@pingzhang/engine/model';

const size = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 5);
const packs = [createRequire(import.meta.url)('../law/dist/pack.json') as LawPack];

const CATEGORIES = ['track', 'property', 'lodging', 'health', 'other', 'other'];
const ACTS = [['sell'], ['acquire'], ['acquire', 'sell'], ['provide'], ['buy']];

const cases: readonly Case[] = Array.from({ length: size }, (_, index) => ({
  kind: 'crime',
  date: '2026-11-01',
  facts: {
    acts: ACTS[index % ACTS.length],
    dutyHolder: index % 3 === 0,
    dutyPI: index % 3 === 0,
    prior: index % 17 === 0,
    purpose: index % 5 === 4 ? 'lawful_business' : null,
    records: [
      { category: CATEGORIES[index % 6], raw: 1 + ((index * 37) % 9000) },
      { category: CATEGORIES[(index + 3) % 6], raw: (index * 13) % 700 },
    ],
    illegalGain: (index * 101) % 60_000,
    profit: (index * 91) % 60_000,
  },
}));

interface Flat {
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly share: number;
  readonly gain: number;
  readonly profit: number;
  readonly prior: boolean;
  readonly duty: boolean;
  readonly lawful: boolean;
}

/** What the peer is given: everything counted already. */
const flat: readonly Flat[] = cases.map(({ facts }) => {
  const { records, acts, dutyHolder, purpose, illegalGain, profit, prior } = facts as {
    readonly records: readonly { readonly category: string; readonly raw: number }[];
    readonly acts: readonly string[];
    readonly dutyHolder: boolean;
    readonly purpose: string | null;
    readonly illegalGain: number;
    readonly profit: number;
    readonly prior: boolean;
  };
  const of = (...names: string[]): number =>
    records.filter(({ category }) => names.includes(category)).reduce((sum, { raw }) => sum + raw, 0);
  const [A, B, C] = [of('track', 'property'), of('lodging', 'health'), of('other')];
  const disposes = acts.some((act) => act === 'sell' || act === 'provide');
  const lawful = purpose === 'lawful_business' && !disposes && A + B === 0;
  const share = A * 100 + B * 10 + C;
  return { A, B, C, share, gain: illegalGain, profit, prior, duty: dutyHolder && disposes, lawful };
});

const at = (fact: keyof Flat, value: number) => ({ fact, operator: 'greaterThanInclusive', value });
const is = (fact: keyof Flat, value: boolean) => ({ fact, operator: 'equal', value });
const below = (fact: keyof Flat, value: number) => ({ fact, operator: 'lessThan', value });
const thresholds = (by: number) => [
  at('A', 50 * by),
  at('B', 500 * by),
  at('C', 5000 * by),
  at('share', 5000 * by),
  at('gain', 5000 * by),
];

function peer(): Engine {
  const engine = new Engine();
  const rule = (type: string, all: object[]): void =>
    void engine.addRule({ conditions: { all } as never, event: { type } });
  const not = is('lawful', false);
  rule('C3', [not, at('A', 50)]);
  rule('C4', [not, at('B', 500)]);
  rule('C5', [not, at('C', 5000)]);
  rule('C6', [not, below('A', 50), below('B', 500), below('C', 5000), at('share', 5000)]);
  rule('C7', [not, at('gain', 5000)]);
  rule('C8', [is('duty', true), { any: thresholds(0.5) }]);
  rule('C9', [not, is('prior', true)]);
  rule('E3', [not, { any: [...thresholds(10), { all: [is('duty', true), { any: thresholds(5) }] }] }]);
  rule('L1', [is('lawful', true), at('profit', 50_000)]);
  rule('L2', [is('lawful', true), is('prior', true)]);
  return engine;
}

const engine = peer();
const KNOWN = new Set(['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'E3', 'L1', 'L2']);

async function timed(run: () => void | Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return size / ((user + system) / 1e6);
}

let differing = 0;
for (const [index, given] of cases.entries()) {
  const ours = (judge(given, { packs, questions: false })['hits'] as string[]).filter((id) => KNOWN.has(id)).toSorted();
  const { events } = await engine.run({ ...flat[index]! });
  const theirs = events.map(({ type }) => type).toSorted();
  if (ours.join() !== theirs.join()) differing += 1;
}

const speeds: { ours: number; peer: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  const ours = await timed(() => {
    for (const given of cases) judge(given, { packs, questions: false });
  });
  const theirs = await timed(async () => {
    for (const facts of flat) await engine.run({ ...facts });
  });
  speeds.push({ ours, peer: theirs });
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const [ours, theirs] = [median(speeds.map((speed) => speed.ours)), median(speeds.map((speed) => speed.peer))];
process.stdout.write(
  [
    `cases ${size}, rounds ${rounds}, differing hits ${differing}`,
    `pingzhang          ${Math.round(ours)} judgments/s of CPU`,
    `json-rules-engine  ${Math.round(theirs)} judgments/s of CPU`,
    `ratio              ${(ours / theirs).toFixed(1)}`,
    '',
  ].join('\n'),
);
