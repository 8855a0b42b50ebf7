/**
 * What the tsv filter costs over scanning the same bytes in process, CPU time, alternated: the csv corpus as tsv with its
 * columns named. `scan` takes the bytes as they are, makes text of them and hands each cell to the detector; `filter` does
 * what the program does with a stream in chunks of 64 KiB: lines across chunks, checks of UTF-8, rows out.
 * Then the program itself, its start taken off.
 *
 * npm run bench -- filter [MILLION UNITS] [ROUNDS]       default 3, 7
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { detectCell } from '@pingzhang/engine/detect';
import { runFilter } from '../cli/src/filter/run-filter.ts';
import { NULL, columnsNamed } from '../cli/src/filter/tsv.ts';
import { detection, detectVerbOptions } from '../cli/src/verbs/detect/options.ts';
import { tsvTypes } from '../cli/src/verbs/detect/tsv.ts';
import { corpora } from './speed/corpora.ts';

const units = Number(process.argv[2] ?? 3) * 1_000_000;
const rounds = Number(process.argv[3] ?? 7);
const [heading, ...rows] = corpora(units).csv.trimEnd().split('\n');
const columns = heading!;
const tsv = Buffer.from(rows.map((row) => row.replaceAll(',', '\t') + '\n').join(''));
const options = detectVerbOptions({ tsv: true, columns, names: false });

function scan(): number {
  const verdicts = columnsNamed(columns.split(','));
  const how = detection(options);
  let found = 0;
  for (const line of tsv.toString('utf8').split('\n')) {
    line.split('\t').forEach((cell, column) => {
      if (cell !== NULL) found += detectCell(cell, verdicts[column] ?? null, how).length;
    });
  }
  return found;
}

async function filter(): Promise<number> {
  let size = 0;
  const stdin = Readable.from(
    (function* () {
      for (let at = 0; at < tsv.length; at += 65_536) yield tsv.subarray(at, at + 65_536);
    })(),
  );
  await runFilter(
    {
      language: 'en',
      color: false,
      columns: 80,
      interactive: false,
      stdin,
      // As a stream would, bytes are made of the answer.
      out: (answer) => {
        size += Buffer.from(answer as string).length;
        return Promise.resolve();
      },
      note: () => undefined,
    },
    tsvTypes(options),
  );
  return size;
}

const seconds = new Map<string, number[]>();
for (let round = 0; round <= rounds; round++) {
  for (const [name, job] of Object.entries({ scan, filter })) {
    const before = process.cpuUsage();
    await job();
    const { user, system } = process.cpuUsage(before);
    // The first round is the compiler's.
    if (round > 0) seconds.set(name, [...(seconds.get(name) ?? []), (user + system) / 1e6]);
  }
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const [scanned, filtered] = [median(seconds.get('scan')!), median(seconds.get('filter')!)];
const say = (text: string): boolean => process.stdout.write(text + '\n');
say(`${(tsv.length / 1e6).toFixed(1)} MB, ${rows.length} rows of ${columns.split(',').length} columns`);
say(`scan in process   ${scanned.toFixed(2)} s`);
say(`filter            ${filtered.toFixed(2)} s   ${((filtered / scanned - 1) * 100).toFixed(0)} % over the scan`);

const folder = mkdtempSync(join(tmpdir(), 'pz-filter-'));
try {
  writeFileSync(join(folder, 'in.tsv'), tsv);
  writeFileSync(join(folder, 'none.tsv'), '');
  const cpu = (file: string): number => {
    const run = spawnSync(
      'bash',
      [
        '-c',
        'TIMEFORMAT="%U %S"; time node cli/bin/pingzhang.js detect --no-names --tsv --columns "$0" > /dev/null',
        columns,
      ],
      { stdio: [openSync(join(folder, file), 'r'), 'ignore', 'pipe'], encoding: 'utf8' },
    );
    return run.stderr
      .trim()
      .split(' ')
      .reduce((sum, each) => sum + Number(each), 0);
  };
  const [program, start] = [1, 2, 3]
    .map(() => [cpu('in.tsv'), cpu('none.tsv')] as const)
    .toSorted((a, b) => a[0] - b[0])[1]!;
  say(`the program       ${(program - start).toFixed(2)} s   and ${start.toFixed(2)} s to start, its compiler cold`);
} finally {
  rmSync(folder, { recursive: true });
}
