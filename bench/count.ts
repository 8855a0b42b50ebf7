/**
 * Rows per CPU-second and peak memory of the census against DuckDB doing the same validation on the same file:
 * check characters, dates and prefixes, distinct people and distinct rows. Alternated in one process, both on one thread.
 *
 * npm run bench -- count [ROWS] [ROUNDS]       default 10,000,000 rows, 3 rounds
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countLeak } from '@pingzhang/census';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeQuotedLeak } from './leak-file.ts';

const rows = Number(process.argv[2] ?? 10_000_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-count-'));
const file = join(folder, 'leak.csv');

const SQL = `
WITH raw AS (
  SELECT id, phone, hash(name, id, phone, address) AS content,
         TRY_CAST(substr(id, 1, 17) AS BIGINT) AS n, TRY_CAST(phone AS BIGINT) AS p
  FROM read_csv('${file}', header = true, all_varchar = true, quote = '"', delim = ',')
), checked AS (
  SELECT content, n, p,
    length(id) = 18 AND n IS NOT NULL
      AND (n // 100000000000000) BETWEEN 110 AND 830
      AND try_strptime(substr(id, 7, 8), '%Y%m%d') IS NOT NULL
      AND substr('10X98765432', 1 + (
        (n // 10000000000000000 % 10) * 7 + (n // 1000000000000000 % 10) * 9 + (n // 100000000000000 % 10) * 10
        + (n // 10000000000000 % 10) * 5 + (n // 1000000000000 % 10) * 8 + (n // 100000000000 % 10) * 4
        + (n // 10000000000 % 10) * 2 + (n // 1000000000 % 10) * 1 + (n // 100000000 % 10) * 6
        + (n // 10000000 % 10) * 3 + (n // 1000000 % 10) * 7 + (n // 100000 % 10) * 9 + (n // 10000 % 10) * 10
        + (n // 1000 % 10) * 5 + (n // 100 % 10) * 8 + (n // 10 % 10) * 4 + (n % 10) * 2
      )::INTEGER % 11, 1) = substr(id, 18, 1) AS id_ok,
    p BETWEEN 13000000000 AND 19999999999 AS phone_ok
  FROM raw
)
SELECT count(*) AS rows, count(*) FILTER (id_ok OR phone_ok) AS valid,
  count(DISTINCT CASE WHEN id_ok THEN n WHEN phone_ok THEN p + (1::BIGINT << 60) END) AS people,
  count(DISTINCT CASE WHEN id_ok OR phone_ok THEN content END) AS different
FROM checked`;

interface Outcome {
  readonly rows: number;
  readonly valid: number;
  readonly people: number;
  readonly different: number;
}

async function ours(): Promise<Outcome> {
  const count = await countLeak({
    files: [file],
    categories: { ofType: {}, ofHeading: [] },
    prefixes: new Uint8Array(1000).fill(1, 130, 200),
    identity: 'id-phone',
    map: new Map(),
    seed: 1,
    workers: 1,
    sm3: false,
    listRemoved: false,
    link: false,
    sample: 0,
    jobBytes: 64 << 20,
    work: folder,
  });
  count.directory.remove();
  const { scan, dedupe } = count;
  return {
    rows: scan.rows - scan.headings,
    valid: scan.valid,
    people: dedupe.people,
    different: scan.valid - dedupe.exactDuplicates,
  };
}

async function duckdb(): Promise<Outcome> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(SQL);
  const [row] = reader.getRowObjects();
  connection.closeSync();
  return Object.fromEntries(Object.entries(row!).map(([key, value]) => [key, Number(value)])) as unknown as Outcome;
}

function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** CPU microseconds of hashing the file as the census does, which DuckDB does not do. */
function hashing(): number {
  const before = cpuMicroseconds();
  const sha256 = createHash('sha256');
  const buffer = new Uint8Array(1 << 18);
  const handle = openSync(file, 'r');
  for (let got = 1; got > 0;) {
    got = readSync(handle, buffer);
    sha256.update(buffer.subarray(0, got));
  }
  closeSync(handle);
  sha256.digest();
  return cpuMicroseconds() - before;
}

/** Rates are in millions of rows per CPU-second. */
async function timed(
  run: () => Promise<Outcome>,
  hash: number,
): Promise<{ outcome: Outcome; rate: number; rateUnhashed: number }> {
  const before = cpuMicroseconds();
  const outcome = await run();
  const spent = cpuMicroseconds() - before;
  return { outcome, rate: rows / spent, rateUnhashed: rows / (spent - hash) };
}

try {
  await writeQuotedLeak(file, rows);
  console.log(`${rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB, every field quoted`);
  const ratios: number[] = [];
  const unhashed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const a = await timed(ours, hashing());
    const b = await timed(duckdb, 0);
    if (JSON.stringify(a.outcome) !== JSON.stringify(b.outcome))
      throw new Error(`${JSON.stringify(a.outcome)} ≠ ${JSON.stringify(b.outcome)}`);
    ratios.push(a.rate / b.rate);
    unhashed.push(a.rateUnhashed / b.rate);
    console.log(
      `round ${round + 1}: ours ${a.rate.toFixed(2)} M rows/CPU-s, ${a.rateUnhashed.toFixed(2)} without hashing the file; ` +
        `DuckDB ${b.rate.toFixed(2)}; ratio ${(a.rate / b.rate).toFixed(1)}, ${(a.rateUnhashed / b.rate).toFixed(1)}; both ${JSON.stringify(a.outcome)}`,
    );
  }
  console.log(`median ratio ${median(ratios).toFixed(1)}, without hashing ${median(unhashed).toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[values.length >> 1]!;
}
