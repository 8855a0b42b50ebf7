import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { leak } from '../../census/src/testing/leak.ts';
import { figuresOf, ownFolder, put } from './support.ts';

const peers = resolve('bench/node_modules/@duckdb/node-api');
const skip =
  existsSync(peers) || process.env['CI'] !== undefined
    ? false
    : 'the independent engine is not installed: npm ci --prefix bench';

/** The part of the DuckDB client used here. */
interface Duckdb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowObjects(): { readonly [column: string]: bigint }[] }>;
        closeSync(): void;
      }>;
    }>;
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The whole census once more in SQL, written from the standards and not from the code under test. */
function sql(files: readonly string[]): string {
  const sum = WEIGHTS.map((weight, i) => `substr(id17, ${i + 1}, 1)::INT * ${weight}`).join(' + ');
  const half = (column: string): string => `trim(translate(${column}, '０１２３４５６７８９Ｘ', '0123456789X'))`;
  return `
WITH raw AS (
  SELECT * FROM read_csv([${files.map((file) => `'${file}'`).join(',')}], header = true, delim = ',', quote = '"',
    all_varchar = true, null_padding = true, parallel = false,
    names = ['name', 'id', 'phone', 'address'])
), spelt AS (
  SELECT coalesce(${half('name')}, '') AS name, coalesce(${half('id')}, '') AS id, coalesce(${half('phone')}, '') AS phone,
    coalesce(${half('address')}, '') AS address, phone IS NULL AND address IS NULL AS short
  FROM raw
), seventeen AS (
  SELECT *, CASE WHEN regexp_full_match(id, '[0-9]{17}[0-9Xx]') THEN substr(id, 1, 17)
    WHEN regexp_full_match(id, '[0-9]{15}') THEN substr(id, 1, 6) || '19' || substr(id, 7) END AS id17
  FROM spelt
), judged AS (
  SELECT *, coalesce(substr(id17, 7, 2) IN ('19', '20') AND try_strptime(substr(id17, 7, 8), '%Y%m%d') IS NOT NULL
      AND substr(id17, 1, 2)::INT IN (11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,44,45,46,50,51,52,53,54,61,62,63,64,65,71,81,82,83,91)
      AND (length(id) = 15 OR substr('10X98765432', 1 + (${sum}) % 11, 1) = upper(substr(id, 18, 1))), false) AS id_ok,
    regexp_full_match(phone, '1[3-9][0-9]{9}') AS phone_ok
  FROM seventeen
), valid AS (
  SELECT *, CASE WHEN id_ok THEN id17 WHEN phone_ok THEN 'p' || phone END AS person,
    concat_ws(chr(1), name, id, phone, address) AS content
  FROM judged WHERE NOT short AND (id_ok OR phone_ok OR name <> '' OR address <> '')
)
SELECT (SELECT count(*) FROM judged) AS "rows", (SELECT count(*) FROM judged WHERE short) AS unmatched,
  count(*) AS valid, count(*) FILTER (id_ok) AS with_id, count(DISTINCT person) AS people,
  count(DISTINCT content) AS different FROM valid`;
}

test('an independent engine counts the same', { skip }, async () => {
  const folder = ownFolder();
  const { files } = leak({ rows: 20_000, seed: 77 });
  const paths = ['leak0.txt', 'leak1.txt'].map((name) => put(folder, name, files[name]!));
  const { scan, people } = await figuresOf(paths);

  const { DuckDBInstance } = createRequire(import.meta.url)(peers) as Duckdb;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [row] = (await connection.runAndReadAll(sql(paths))).getRowObjects();
  connection.closeSync();
  assert.deepEqual(Object.fromEntries(Object.entries(row!).map(([key, value]) => [key, Number(value)])), {
    rows: scan.rows - scan.headings,
    unmatched: scan.unmatched,
    valid: scan.valid,
    with_id: scan.withId,
    people: people.people,
    different: scan.valid - people.exactDuplicates,
  });
});
