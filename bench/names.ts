/**
 * MB/s (UTF-8, CPU time) of the name tagger on prose against the word cutter of jieba (Rust), and of the whole engine with
 * and without names, alternated in one process. With a corpus of `{"text","spans"}` lines it also says how exactly people
 * are found (PER or PERSON, exact span), with 95% intervals by bootstrap over lines.
 *
 * npm run bench -- names [MEGABYTES] [ROUNDS] [CORPUS.jsonl…]       default 1 MB, 5 rounds
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { detect, taggerOf } from '@pingzhang/engine/detect';
import { CLAUSES } from '../scripts/train-names/generate/clauses.ts';
import { floor } from './floor.ts';

const megabytes = Number(process.argv[2] ?? 1);
const rounds = Number(process.argv[3] ?? 5);
const corpora = process.argv.slice(4);

const packed = readFileSync('models/names/names.bin.br');
const started = performance.now();
const tagger = taggerOf(brotliDecompressSync(packed));
console.log(`model: ${(packed.length / 1e6).toFixed(2)} MB, ready in ${(performance.now() - started).toFixed(0)} ms`);

/** Prose whose lines do not recur soon: clauses in ever other order, or the texts of the first corpus. */
function prose(bytes: number): string {
  const lines =
    corpora[0] === undefined
      ? Array.from({ length: 20_000 }, (_, i) =>
          Array.from({ length: 4 }, (__, j) => CLAUSES[(i * (j * 2 + 7) + j * 31 + (i >> 5)) % CLAUSES.length]).join(
            '，',
          ),
        )
      : readFileSync(corpora[0], 'utf8')
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { text: string }).text);
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const line = `${lines[i % lines.length]}。\n`;
    parts.push(line);
    size += Buffer.byteLength(line);
  }
  return parts.join('');
}

const jieba = Jieba.withDict(dict);
const text = prose(megabytes * 1e6);
const lines = text.split('\n');
const codes = lines.map((line) => Uint16Array.from(line, (character) => character.charCodeAt(0)));
const contenders: readonly (readonly [string, () => void])[] = [
  ['@node-rs/jieba 2.0.3 cut', () => lines.forEach((line) => jieba.cut(line, true))],
  ['tagger', () => codes.forEach((line) => tagger.tag(line, line.length))],
  ['combined expression + check digits', () => void floor(text)],
  ['engine, rules', () => lines.forEach((line) => detect(line))],
  ['engine with names', () => lines.forEach((line) => detect(line, { tagger }))],
];
const best = new Map<string, number>();
for (let round = 0; round < rounds; round++)
  for (const [name, run] of contenders) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best.set(name, Math.max(best.get(name) ?? 0, Buffer.byteLength(text) / (user + system)));
  }
const base = best.get(contenders[0]![0])!;
console.table(
  contenders.map(([name]) => ({
    name,
    'MB/s': best.get(name)!.toFixed(2),
    ratio: (best.get(name)! / base).toFixed(2),
  })),
);

interface Line {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

for (const file of corpora) {
  const counts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text: source, spans } = JSON.parse(line) as Line;
      const gold = new Set(
        spans.filter(([, , label]) => label === 'PER' || label === 'PERSON').map(([s, e]) => `${s},${e}`),
      );
      const found = detect(source, { tagger }).filter(({ type }) => type === 'NAME');
      return [found.filter(({ start, end }) => gold.has(`${start},${end}`)).length, found.length, gold.size] as const;
    });
  const f1 = (pick: (i: number) => number): number => {
    let [right, found, gold] = [0, 0, 0];
    for (let i = 0; i < counts.length; i++) {
      const [r, f, g] = counts[pick(i)]!;
      right += r;
      found += f;
      gold += g;
    }
    return (2 * right) / Math.max(1, found + gold);
  };
  const drawn = Array.from({ length: 400 }, (_, draw) =>
    f1((i) => (Math.imul(draw * 2654435 + i + 1, 0x9e3779b1 ^ (draw << 7)) % counts.length) >>> (0 % counts.length)),
  ).toSorted((a, b) => a - b);
  console.log(
    file.split('/').slice(-2).join('/'),
    `PER F1 ${(100 * f1((i) => i)).toFixed(1)} [${(100 * drawn[10]!).toFixed(1)}..${(100 * drawn[389]!).toFixed(1)}]`,
  );
}
