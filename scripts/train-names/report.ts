/**
 * What detection finds of the people in corpora it never learnt from, the development split left out, and how many of the
 * findings at 0.9 and above are right:
 *
 * npx tsx --conditions=source scripts/train-names/report.ts UNER_TRAIN.jsonl CORPUS.jsonl…
 *
 * Exact spans of NAME against PER, at the usual threshold. Intervals: 95%, bootstrap over lines. Unseen: names that are
 * neither in UNER_TRAIN nor in the model's word list. Full names: gold of one character (胡老) left out.
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { detect, taggerOf } from '@pingzhang/engine/detect';
import type { Finding } from '@pingzhang/engine/model';
import { WORD } from '../../engine/src/detect/tagger/word-class.ts';
import { classOfWord } from '../../engine/src/detect/tagger/word-tree.ts';
import { scoreOf } from './measure.ts';
import { random } from './random.ts';
import { isDevelopment, readSamples } from './sample.ts';
import type { Sample } from './sample.ts';

const [uner, ...corpora] = process.argv.slice(2);
if (uner === undefined || corpora.length === 0) {
  process.stderr.write('report.ts UNER_TRAIN.jsonl CORPUS.jsonl…\n');
  process.exit(2);
}
const tagger = taggerOf(brotliDecompressSync(readFileSync('models/names/names.bin.br')));
const people = ({ text, spans }: Sample): string[] =>
  spans.filter(([, , label]) => label === 'PER' || label === 'PERSON').map(([s, e]) => text.slice(s, e));
const learnt = new Set(readSamples(uner).flatMap(people));
const isSeen = (text: string): boolean => {
  const listed = classOfWord(tagger.model, text);
  return learnt.has(text) || (listed !== null && listed >= WORD.foreign);
};

/** One line's counts: right, found, gold, right and gold among unseen names, gold of full names, right and found at 0.9 and above. */
type Counts = readonly [number, number, number, number, number, number, number, number];

function count(sample: Sample, find: (text: string) => readonly Finding[]): Counts {
  const gold = sample.spans.filter(([, , label]) => label === 'PER' || label === 'PERSON');
  const found = find(sample.text).filter(({ type }) => type === 'NAME');
  const sure = found.filter(({ confidence }) => confidence >= 0.9);
  const isRight = ([s, e]: Sample['spans'][number]): boolean =>
    found.some(({ start, end }) => s === start && e === end);
  const unseen = gold.filter(([s, e]) => e - s > 1 && !isSeen(sample.text.slice(s, e)));
  const full = gold.filter(([s, e]) => e - s > 1);
  return [
    gold.filter(isRight).length,
    found.length,
    gold.length,
    unseen.filter(isRight).length,
    unseen.length,
    full.length,
    sure.filter(({ start, end }) => gold.some(([s, e]) => s === start && e === end)).length,
    sure.length,
  ];
}

const sum = (rows: readonly Counts[], column: number): number => rows.reduce((total, row) => total + row[column]!, 0);
const f1 = (rows: readonly Counts[]): number => scoreOf(sum(rows, 0), sum(rows, 1), sum(rows, 2)).f1;
const percent = (share: number): string => (share * 100).toFixed(1);
const chance = random(95);

console.table(
  corpora.flatMap((file) => {
    const samples = readSamples(file).filter((sample) => !isDevelopment(sample));
    return (['rules', 'with names'] as const).map((way) => {
      const rows = samples.map((sample) => count(sample, (text) => detect(text, way === 'rules' ? {} : { tagger })));
      const drawn = Array.from({ length: 500 }, () => f1(rows.map(() => chance.pick(rows)))).toSorted((a, b) => a - b);
      const { precision, recall } = scoreOf(sum(rows, 0), sum(rows, 1), sum(rows, 2));
      return {
        corpus: file.split('/').slice(-2).join('/'),
        way,
        people: sum(rows, 2),
        P: percent(precision),
        R: percent(recall),
        F1: percent(f1(rows)),
        '95%': `${percent(drawn[12]!)}..${percent(drawn[487]!)}`,
        'F1 full names': percent(scoreOf(sum(rows, 0), sum(rows, 1), sum(rows, 5)).f1),
        'right at 0.9': `${percent(sum(rows, 6) / Math.max(1, sum(rows, 7)))} (${sum(rows, 7)})`,
        'R unseen': `${percent(sum(rows, 3) / Math.max(1, sum(rows, 4)))} (${sum(rows, 4)})`,
      };
    });
  }),
);
