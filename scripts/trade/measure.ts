/**
 * Measures the shipped packs and model on labelled posts: JSON lines with `label`, `category`, `text` and perhaps `note`,
 * or tab-separated `label category kind text`.
 *
 * node --import tsx scripts/trade/measure.ts FILE… [--bare] [--misses]     --bare: marks and spaces taken out first
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compilePacks, readModel, readTermPack } from '../../engine/src/detect/trade/index.ts';
import type { PackSource, StoredModel } from '../../engine/src/detect/trade/index.ts';
import { line } from './figures.ts';

interface Labelled {
  readonly label: string;
  readonly category: string;
  readonly kind: string;
  readonly text: string;
}

const flags = new Set(process.argv.filter((argument) => argument.startsWith('--')));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pack = readTermPack(parse(readFileSync('law/trade/terms.yaml', 'utf8')) as PackSource);
const stored = JSON.parse(readFileSync('law/trade/model.json', 'utf8')) as StoredModel;
const judge = compilePacks(
  [pack],
  readModel(stored, (text) => Buffer.from(text, 'base64')),
);

for (const file of files) {
  const judged = read(file).map((post) => {
    const text = flags.has('--bare') ? post.text.replace(/[\s\p{P}]/gu, '') : post.text;
    return { ...post, ...judge.judgePost(text), wanted: post.category, y: post.label === 'violating' ? 1 : 0 };
  });
  console.log(`\n${file}${flags.has('--bare') ? ', marks and spaces taken out' : ''}`);
  console.log(line('review', judged, stored.review));
  console.log(line('block', judged, stored.block));
  const caught = judged.filter(({ y, score }) => y === 1 && score >= stored.review);
  const named = caught.filter(({ category, wanted }) => category === wanted).length;
  console.log(`category named right in ${named} of ${caught.length} caught`);
  for (const key of ['kind', 'wanted'] as const)
    for (const value of new Set(judged.map((post) => post[key].split(':')[0]!))) {
      const of = judged.filter((post) => post[key].split(':')[0] === value);
      const stopped = of.filter(({ score }) => score >= stored.review).length;
      console.log(`  ${value.padEnd(20)} ${of[0]!.y === 1 ? 'caught' : 'false alarms'} ${stopped} of ${of.length}`);
    }
  if (flags.has('--misses'))
    for (const { y, score, text, wanted, heaviest } of judged)
      if ((score >= stored.review ? 1 : 0) !== y)
        console.log(
          `${y === 1 ? 'missed' : 'alarm '} ${score.toFixed(3)} ${wanted} ${text}  ${heaviest.slice(0, 4).join('; ')}`,
        );
}

function read(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '');
  if (!file.endsWith('.tsv'))
    return lines.map((text) => {
      const { label, category, text: post, note = '' } = JSON.parse(text) as { [key: string]: string };
      return { label: label!, category: category!, kind: label === 'ok' ? 'neg' : note.split(';')[0]!, text: post! };
    });
  return lines.map((text) => {
    const [label, category, kind, post] = text.split('\t') as [string, string, string, string];
    return { label, category, kind, text: post };
  });
}
