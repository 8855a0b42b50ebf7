import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { JOB_SHIFT } from '../spill/record.ts';
import { SpillReader } from '../spill/reader.ts';
import { SpillWriter } from '../spill/writer.ts';
import { KeyTable } from './key-table.ts';
import type { Duplicate } from './partition.ts';
import { dedupePartition } from './partition.ts';
import { PlainPeople } from './people.ts';
import { createPeople } from './wasm-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'partition-'));
after(() => rmSync(folder, { recursive: true }));

test('rows of one person that memory does not hold are settled on disk with the same result', () => {
  const spill = new SpillWriter(folder, 1);
  for (let row = 0; row < 5000; row++)
    spill.add(1 << 30, row % 3, Math.imul(row % 700, 0x9e3779b1) >>> 0, 7, row, (row > 2500 ? 1 : 0) << JOB_SHIFT);
  spill.checkpoint();
  spill.close();
  const settle = (maxPairs: number, people = createPeople(Int32Array.of(0, 1), 2)) => {
    const duplicates: Duplicate[] = [];
    const reader = new SpillReader([folder], 1);
    const tally = dedupePartition({
      spill: reader,
      partition: 0,
      people,
      files: 2,
      seed: 1,
      sample: 2,
      scratch: join(folder, 'overflow'),
      maxPairs,
      onDuplicate: (duplicate) => duplicates.push(duplicate),
    });
    reader.close();
    return { tally, duplicates: duplicates.toSorted((a, b) => a.job - b.job || a.row - b.row) };
  };
  const held = settle(1e6);
  assert.equal(held.tally.people, 3);
  assert.equal(held.tally.personDuplicates, 2100 - 3);
  assert.deepEqual(settle(10), held);
  assert.deepEqual(settle(0), held);
  assert.deepEqual(settle(1e6, new PlainPeople(Int32Array.of(0, 1), 2)), held);
});

test('a table finds again what it holds, however far it has grown', () => {
  const table = new KeyTable(0);
  for (let n = 0; n < 10_000; n++) {
    const at = table.find(n % 97, Math.imul(n, 0x85ebca6b));
    table.words[at + 7] = n + 1;
  }
  assert.equal(table.size, 10_000);
  for (let n = 0; n < 10_000; n++) assert.equal(table.words[table.find(n % 97, Math.imul(n, 0x85ebca6b)) + 7], n + 1);
  assert.ok(!table.has(98, 1));
});

test(
  'a full disk is an error, never a shorter file',
  { skip: process.platform !== 'linux' && 'needs /dev/full' },
  () => {
    const full = mkdtempSync(join(folder, 'full-'));
    symlinkSync('/dev/full', join(full, 'spill'));
    const spill = new SpillWriter(full, 1);
    spill.add(1, 2, 3, 4, 5, 6);
    assert.throws(() => spill.checkpoint(), { code: 'ENOSPC' });
    spill.close();
  },
);
