/**
 * Two benches in one process, in turn, CPU time, quartiles over the rounds:
 * a matcher of 20,000 terms against mint-filter and @monyone/aho-corasick (does any term stand in the post: yes or no), with
 * the time each takes to be built; and posts a CPU-second of the whole pipeline, on posts of 62 bytes.
 *
 * npm run bench -- trade [ROUNDS] [POSTS]        default 9 rounds of 20,000 posts
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { AhoCorasick } from '@monyone/aho-corasick';
import { Mint } from 'mint-filter';
import { compilePacks, createTermIndex, readModel, readTermPack } from '@pingzhang/engine/trade';
import type { PackSource, StoredModel } from '@pingzhang/engine/trade';
import { posts } from '../scripts/trade/generate.ts';
import { random } from '../scripts/trade/random.ts';

const rounds = Number(process.argv[2] ?? 9);
const many = Number(process.argv[3] ?? 20_000);
const TERMS = 20_000;
const BYTES = 62;

const next = random(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
const source = posts(5).map(({ text }) => text);
const pack = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource);

/** Posts of about 62 bytes: generated ones, joined and cut. */
const texts = Array.from({ length: many }, () => {
  let text = pick(source);
  while (Buffer.byteLength(text) < BYTES) text += `，${pick(source)}`;
  const chars = Array.from(text);
  while (Buffer.byteLength(chars.join('')) > BYTES) chars.pop();
  return chars.join('');
});
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The pack's own words, then made-up ones of two to six of the characters posts are written with. */
const words = new Set(
  pack.terms.flatMap(({ term, variants }) => [term, ...variants]).map((word) => word.toLowerCase()),
);
const alphabet = Array.from(new Set(source.join(''))).filter((char) => /[\u4e00-\u9fff]/.test(char));
while (words.size < TERMS) words.add(Array.from({ length: 3 + Math.floor(next() * 4) }, () => pick(alphabet)).join(''));
words.add('接🐎').add('🐎场').add('𠮷野社');
const terms = [...words];

interface Contender {
  readonly name: string;
  readonly build: () => (text: string) => boolean;
}

const contenders: readonly Contender[] = [
  {
    name: 'mint-filter 4.0.3',
    build() {
      const filter = new Mint(terms);
      return (text) => !filter.verify(text);
    },
  },
  {
    name: '@monyone/aho-corasick 1.1.11',
    build() {
      const automaton = new AhoCorasick(terms);
      return (text) => automaton.hasKeywordInText(text);
    },
  },
  {
    name: 'term index',
    build() {
      const index = createTermIndex(terms);
      return (text) => index.has(text);
    },
  },
];

const cpu = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
};
const quartiles = (values: readonly number[], digits: number): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => sorted[Math.round((sorted.length - 1) * share)]!.toFixed(digits);
  return `${at(0.5)} (${at(0.25)}-${at(0.75)})`;
};

const built = new Map<string, number[]>();
const scanned = new Map<string, number[]>();
const finders = new Map<string, (text: string) => boolean>();
const add = (to: Map<string, number[]>, name: string, value: number): void =>
  void to.set(name, [...(to.get(name) ?? []), value]);
for (let round = 0; round < rounds; round++)
  for (const { name, build } of contenders) {
    add(
      built,
      name,
      cpu(() => void finders.set(name, build())),
    );
    let hits = 0;
    add(
      scanned,
      name,
      cpu(() => {
        for (const text of texts) if (finders.get(name)!(text)) hits++;
      }),
    );
    if (round === 0) console.log(`${name}: ${hits} of ${texts.length} posts hit`);
  }
console.log(
  `\n${terms.length} terms, ${many} posts of ${(bytes / many).toFixed(0)} bytes, ${rounds} rounds in turn, CPU time`,
);
const mint = scanned.get(contenders[0]!.name)!;
const monyone = scanned.get(contenders[1]!.name)!;
console.table(
  contenders.map(({ name }) => {
    const times = scanned.get(name)!;
    return {
      name,
      'MB/s': quartiles(
        times.map((ms) => bytes / 1e3 / ms),
        1,
      ),
      'x mint': quartiles(
        times.map((ms, i) => mint[i]! / ms),
        2,
      ),
      'x monyone': quartiles(
        times.map((ms, i) => monyone[i]! / ms),
        2,
      ),
      'build ms': quartiles(built.get(name)!, 0),
      '出接🐎的': finders.get(name)!('出接🐎的'),
      '接🐏': finders.get(name)!('接🐏'),
    };
  }),
);

const model = readModel(JSON.parse(readFileSync('law/trade/model.json', 'utf8')) as StoredModel, (text) =>
  Buffer.from(text, 'base64'),
);
const large = readTermPack({
  id: 'bench',
  version: '1',
  terms: { tool: { weak: terms.map((term) => ({ term, means: 'made up' })) } },
});
const mintFinder = contenders[0]!.build();
for (const [name, packs] of [
  ['own pack', [pack]],
  [`own pack and ${TERMS} terms`, [pack, large]],
] as const) {
  const compiling: number[] = [];
  const speeds: number[] = [];
  const ratios: number[] = [];
  const { judgePost } = compilePacks(packs, model);
  texts.forEach(judgePost);
  for (let round = 0; round < rounds; round++) {
    compiling.push(cpu(() => void compilePacks(packs, model)));
    const judging = cpu(() => texts.forEach(judgePost));
    speeds.push(many / (judging / 1e3));
    ratios.push(cpu(() => texts.forEach(mintFinder)) / judging);
  }
  console.log(
    `whole pipeline, ${name}: ${quartiles(speeds, 0)} posts per CPU-second, x matching alone by mint-filter ${quartiles(ratios, 2)}, compiled in ${quartiles(compiling, 0)} ms`,
  );
}
