import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CategoryTable } from '../layout/roles.ts';
import { removedRows } from '../removed.ts';
import { countLeak } from './count.ts';
import type { CountOptions } from './count.ts';
import { leak } from '../testing/leak.ts';

const categories: CategoryTable = {
  ofType: { ID_CARD: 'other', PHONE: 'other', NAME: 'other', ADDRESS: 'other', BANK_CARD: 'property' },
  ofHeading: [['余额', 'property']],
};
const prefixes = new Uint8Array(1000).fill(1, 130, 200);

function options(files: readonly string[], more: Partial<CountOptions> = {}): CountOptions {
  return {
    files,
    categories,
    prefixes,
    identity: 'id-phone',
    map: new Map(),
    seed: 7,
    workers: 2,
    sm3: false,
    listRemoved: true,
    link: true,
    sample: 5,
    jobBytes: 1 << 16,
    ...more,
  };
}

test('a leak with known truth is counted exactly, whatever its rows look like', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'census-'));
  const { files, truth } = leak({ rows: 20_000, seed: 3 });
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const count = await countLeak(options(paths));
  assert.deepEqual(
    {
      rows: count.scan.rows,
      headings: count.scan.headings,
      unmatched: count.scan.unmatched,
      invalid: count.scan.invalid,
      valid: count.scan.valid,
      exact: count.dedupe.exactDuplicates,
      person: count.dedupe.personDuplicates,
      people: count.dedupe.people,
    },
    truth,
  );
  const removed = [...removedRows(count)];
  assert.equal(removed.length, truth.unmatched + truth.invalid + truth.exact + truth.person);
  count.directory.remove();
});
