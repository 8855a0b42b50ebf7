/**
 * Detection over seeded corpora, MB of UTF-8 per CPU-second, alternated in one process: all types, the structured ones,
 * the rows of a table and the tsv filter; beside them one combined expression with check digits, and a search for a
 * byte that is not there, which is what the machine can read.
 *
 * npm run bench -- speed [MILLION UNITS] [ROUNDS]       default 1, 5
 */
import { Readable } from 'node:stream';
import { detect, recordDetector } from '@pingzhang/engine/detect';
import { PI_TYPES } from '@pingzhang/engine/model';
import type { FindingType, RowRecord } from '@pingzhang/engine/model';
import { runFilter } from '../cli/src/filter/run-filter.ts';
import { detectVerbOptions } from '../cli/src/verbs/detect/options.ts';
import { tsvTypes } from '../cli/src/verbs/detect/tsv.ts';
import { floor } from './floor.ts';
import { corpora } from './speed/corpora.ts';

const units = Number(process.argv[2] ?? 1) * 1_000_000;
const rounds = Number(process.argv[3] ?? 5);
const texts = corpora(units);
const STRUCTURED = new Set<FindingType>(PI_TYPES.filter((type) => type !== 'NAME' && type !== 'ADDRESS'));

type Job = () => number | Promise<number>;

/** Pieces of whole lines, as the readers hand them over. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at + 60_000) + 1 || text.length;
    out.push(text.slice(at, end));
    at = end;
  }
  return out;
}

function overText(text: string): Record<string, Job> {
  const parts = pieces(text);
  const bytes = Buffer.from(text);
  const count = (find: (part: string) => { readonly length: number }) => (): number =>
    parts.reduce((sum, part) => sum + find(part).length, 0);
  return {
    'all types (rules)': count((part) => detect(part)),
    'structured types': count((part) => detect(part, { types: STRUCTURED })),
    'one expression': count(floor),
    'memory read': () => bytes.indexOf(0xff),
  };
}

function overRows(text: string): Record<string, Job> {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const heading = rows[0]!;
  const table = { id: 't', name: 't' };
  const records = rows.map((cells, row): RowRecord => ({ kind: 'row', place: { file: 'f', row }, table, cells }));
  const tsv = Buffer.from(
    rows
      .slice(1)
      .map((cells) => cells.join('\t') + '\n')
      .join(''),
  );
  const filter = async (): Promise<number> => {
    let size = 0;
    const stdin = Readable.from(
      (function* () {
        for (let at = 0; at < tsv.length; at += 65_536) yield tsv.subarray(at, at + 65_536);
      })(),
    );
    const out = (answer: string | Uint8Array): Promise<void> => {
      size += answer.length;
      return Promise.resolve();
    };
    const terminal = {
      language: 'en',
      color: false,
      columns: 80,
      interactive: false,
      stdin,
      out,
      note: () => undefined,
    } as const;
    await runFilter(terminal, tsvTypes(detectVerbOptions({ tsv: true, columns: heading.join(','), names: false })));
    return size;
  };
  return {
    'rows of a table': () => {
      const detector = recordDetector();
      let found = 0;
      for (const record of records) for (const { findings } of detector.push(record)) found += findings.length;
      for (const { findings } of detector.end()) found += findings.length;
      return found;
    },
    'filter --tsv': filter,
    'one expression, a row': () => rows.reduce((sum, cells) => sum + floor(cells.join(',')).length, 0),
  };
}

for (const name of ['dense', 'sparse', 'log', 'csv'] as const) {
  const megabytes = Buffer.byteLength(texts[name]) / 1e6;
  const jobs = name === 'csv' ? overRows(texts.csv) : overText(texts[name]);
  const rates = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [job, work] of Object.entries(jobs)) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      // The first round is the compiler's.
      if (round > 0) rates.set(job, [...(rates.get(job) ?? []), megabytes / ((user + system) / 1e6)]);
    }
  }
  for (const [job, all] of rates) {
    const median = all.toSorted((a, b) => a - b)[all.length >> 1]!;
    process.stdout.write(`${name.padEnd(8)}${job.padEnd(24)}${median.toFixed(1).padStart(10)} MB/s\n`);
  }
}
