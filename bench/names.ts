/**
 * MB/s (UTF-8, CPU time) of the name tagger on prose against the word cutter of jieba (Rust), and of the whole engine with
 * and without names, alternated in one process. Accuracy: scripts/train-names/report.ts.
 *
 * npm run bench -- names [MEGABYTES] [ROUNDS] [CORPUS.jsonl]       default 1 MB, 5 rounds
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
const corpus = process.argv[4];

const packed = readFileSync('models/names/names.bin.br');
const started = performance.now();
const tagger = taggerOf(brotliDecompressSync(packed));
console.log(`model: ${(packed.length / 1e6).toFixed(2)} MB, ready in ${(performance.now() - started).toFixed(0)} ms`);

/** Prose whose lines do not recur soon: clauses in ever other order, or the texts of a corpus (`{"text"}` lines). */
function prose(bytes: number): string {
  const lines =
    corpus === undefined
      ? Array.from({ length: 20_000 }, (_, i) =>
          Array.from({ length: 4 }, (__, j) => CLAUSES[(i * (j * 2 + 7) + j * 31 + (i >> 5)) % CLAUSES.length]).join(
            '，',
          ),
        )
      : readFileSync(corpus, 'utf8')
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
