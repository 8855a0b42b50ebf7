import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareIndex, indexRows, readLedger } from '@pingzhang/ledger';
import type { IndexRow } from '@pingzhang/ledger';
import { create, deed, workspace } from './support.ts';

test('a rebuilt index agrees; every changed, deleted or inserted row is named', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  await Promise.all(Array.from({ length: 300 }, (_, i) => ledger.append(deed(i))));
  await ledger.close();
  const reader = readLedger(place.directory);
  const rows: IndexRow[] = Array.from(indexRows(reader), ({ index, bytes }) => ({
    index,
    bytes: Uint8Array.from(bytes),
  }));
  const differences = async (changed: readonly IndexRow[]): Promise<[number, string][]> => {
    const found: [number, string][] = [];
    for await (const { index, difference } of compareIndex(reader, changed)) found.push([index, difference]);
    return found;
  };
  assert.equal(rows.length, 301);
  assert.deepEqual(await differences(rows), []);
  for (const at of [0, 1, 150, 255, 256, 300]) {
    assert.deepEqual(await differences(rows.toSpliced(at, 1)), [[at, 'missing']]);
    assert.deepEqual(await differences(rows.with(at, { index: at, bytes: Buffer.from('{}') })), [[at, 'changed']]);
    assert.deepEqual(await differences(rows.toSpliced(at, 0, rows[at]!)), [[at, 'unexpected']]);
  }
  assert.equal((await differences([])).length, 301);
});
