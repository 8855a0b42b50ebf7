/**
 * The name tagger against the word cutter of jieba (Rust), and the whole engine with names against one combined expression
 * with check digits and against JioNLP, MB of UTF-8 per CPU-second, alternated. Accuracy: scripts/train-names/report.ts.
 *
 * npm run bench -- names [MEGABYTES] [ROUNDS] [CORPUS.jsonl]       default 1 MB, 5 rounds
 *
 * PYTHON names a python with JioNLP (pip install jionlp setuptools); without one its rows are left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { brotliDecompressSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { detect, taggerOf } from '@pingzhang/engine/detect';
import { CLAUSES } from '../scripts/train-names/generate/clauses.ts';
import { floor } from './floor.ts';
import { corpora } from './speed/corpora.ts';

const megabytes = Number(process.argv[2] ?? 1);
const rounds = Number(process.argv[3] ?? 5);
const corpus = process.argv[4];

const packed = readFileSync('models/names/names.bin.br');
const started = performance.now();
const tagger = taggerOf(brotliDecompressSync(packed));
console.log(`model: ${(packed.length / 1e6).toFixed(2)} MB, ready in ${(performance.now() - started).toFixed(0)} ms`);

/** A contender reads a text once and answers its CPU seconds, or null when it is not here. */
interface Contender {
  readonly name: string;
  /** Share of the text it reads. */
  readonly share?: number;
  readonly read: (text: string) => number | null;
}

const within = (read: (text: string) => void) => (text: string) => {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const jieba = Jieba.withDict(dict);
const tag = (line: string): void => {
  const codes = new Uint16Array(line.length);
  for (let i = 0; i < line.length; i++) codes[i] = line.charCodeAt(i);
  tagger.tag(codes, codes.length);
};

function jionlp(part: 'extractors' | 'locations', text: string): number | null {
  const python = process.env['PYTHON'] ?? 'python3';
  const { status, stdout, stderr } = spawnSync(python, ['bench/names/peer.py', part], { input: text });
  if (status === 0) return (JSON.parse(String(stdout)) as { seconds: number }).seconds;
  // A peer that is not there never reads its input: what the pipe says of that says nothing.
  const why = String(stderr ?? '')
    .trim()
    .split('\n')
    .at(-1);
  console.log(`JioNLP, ${part}, is left out: ${why === '' || why!.startsWith('no JioNLP') ? 'not installed' : why}`);
  return null;
}

/** The first contender is what the others are measured in. */
function compare(title: string, text: string, contenders: readonly Contender[]): void {
  const best = new Map<string, number>();
  const missing = new Set<string>();
  for (let round = 0; round < rounds; round++)
    for (const { name, share = 1, read } of contenders) {
      if (missing.has(name)) continue;
      const piece = text.slice(0, text.indexOf('\n', Math.ceil(text.length * share) - 1) + 1 || text.length);
      const seconds = read(piece);
      if (seconds === null) missing.add(name);
      else best.set(name, Math.max(best.get(name) ?? 0, Buffer.byteLength(piece) / 1e6 / seconds));
    }
  const base = best.get(contenders[0]!.name)!;
  console.log(`${title}, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, load ${loadavg()[0]!.toFixed(1)}`);
  console.table([...best].map(([name, rate]) => ({ name, 'MB/s': rate.toFixed(2), ratio: (rate / base).toFixed(2) })));
}

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

const byLine = (read: (line: string) => void) =>
  within((text) => {
    for (const line of text.split('\n')) read(line);
  });
const OURS: readonly Contender[] = [
  { name: 'tagger', read: byLine(tag) },
  { name: 'engine, rules alone', read: byLine((line) => detect(line)) },
  { name: 'engine with names', read: byLine((line) => detect(line, { tagger })) },
];
const cutter: Contender = { name: '@node-rs/jieba 2.0.3 cut', read: byLine((line) => jieba.cut(line, true)) };
compare(corpus === undefined ? 'prose without names' : corpus, prose(megabytes * 1e6), [cutter, ...OURS]);
/** The expression reads its text as one string: so does this, with tables and names of the whole text in sight. */
const WHOLE: Contender = {
  name: 'engine with names, one string',
  read: within((text) => void detect(text, { tagger })),
};
compare('prose, forms, logs and rows with personal data in most lines', corpora((megabytes * 1e6) / 2).dense, [
  { name: 'combined expression + check digits', read: within((text) => void floor(text)) },
  cutter,
  ...OURS,
  WHOLE,
  { name: 'JioNLP, seven extractors', read: (text) => jionlp('extractors', text) },
  { name: 'JioNLP, locations', share: 0.02, read: (text) => jionlp('locations', text) },
]);
