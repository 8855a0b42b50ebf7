import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JOB_SHIFT, LINK_FLAG, RECORD_WORDS } from '../spill/record.ts';
import { ENTRY_WORDS } from './key-table.ts';
import type { People } from './people.ts';
import { PlainPeople } from './people.ts';
import { emptyTally } from './tally.ts';
import { createPeople } from './wasm-people.ts';

const FILES = 40;
const fileOfJob = Int32Array.from({ length: 120 }, (_, job) => Math.floor(job / 3));

/** Everything a table says of the records. */
function folded(people: People, records: Int32Array, list: boolean): unknown {
  const calls: unknown[] = [];
  people.clear();
  people.fold(records, 0, records.length, {
    link: (_, at) => calls.push(['link', at]),
    other: (_, at, entry) => calls.push(['other', at, entry]),
    exact: list ? (_, at, entry) => calls.push(['exact', at, entry]) : null,
  });
  const tally = emptyTally(FILES);
  people.describe(tally);
  return { calls, tally, size: people.size, words: people.words.slice(0, people.size * ENTRY_WORDS) };
}

/** An ID, a phone with or without a name, or 62 bits of content, as keys have them. */
const key = fc.oneof(
  fc
    .tuple(fc.integer({ min: 11, max: 91 }), fc.integer({ min: 19, max: 20 }), fc.integer({ min: 0, max: 30 }))
    .map(([province, century, n]) => {
      const head = province * 1_000_000 + n * 100 + century;
      return [(1 << 30) | (head >>> 2), ((head & 3) << 30) | ((n % 100) * 1e7 + n)];
    }),
  fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 0, max: 99 }))
    .map(([kind, n]) => [(kind << 30) | (n & 1 ? 2 : 0), n * 1e6]),
  fc.tuple(fc.integer({ min: 0, max: (1 << 30) - 1 }), fc.integer()),
);
const record = fc.record({
  key,
  hash: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constant(5)),
  flags: fc.integer({ min: 0, max: 511 }),
  link: fc.boolean(),
});

function wordsOf(records: readonly { key: number[]; hash: number[]; flags: number; link: boolean }[]): Int32Array {
  const words = new Int32Array(records.length * RECORD_WORDS);
  records.forEach(({ key: [hi, lo], hash, flags, link }, i) => {
    const job = Math.floor((i * fileOfJob.length) / records.length);
    const marks = (job << JOB_SHIFT) | (link && i % 5 === 0 ? LINK_FLAG : flags);
    words.set([hi!, lo!, ...hash, i, marks], i * RECORD_WORDS);
  });
  return words;
}

test('the WASM table and the plain one agree on any records', () => {
  const [wasm, plain] = [createPeople(fileOfJob, FILES), new PlainPeople(fileOfJob, FILES)];
  assert.notEqual(wasm.constructor, PlainPeople);
  fc.assert(
    fc.property(fc.array(record, { maxLength: 200 }), fc.boolean(), (records, list) => {
      const words = wordsOf(records);
      assert.deepEqual(folded(wasm, words, list), folded(plain, words, list));
    }),
    { numRuns: 300 },
  );
});

test('both grow alike, and find what they hold', () => {
  const [wasm, plain] = [createPeople(fileOfJob, FILES), new PlainPeople(fileOfJob, FILES)];
  const records = Array.from({ length: 100_000 }, (_, i) => ({
    key: [i % 97, Math.imul(i % 60_000, 0x85ebca6b)],
    hash: [i % 7 === 0 ? 1 : 0, 3],
    flags: i % 512,
    link: false,
  }));
  const words = wordsOf(records);
  assert.deepEqual(folded(wasm, words, false), folded(plain, words, false));
  for (let i = 0; i < 60_000; i += 101) {
    const { key: pair } = records[i]!;
    assert.equal(wasm.entryOf(pair[0]!, pair[1]!), plain.entryOf(pair[0]!, pair[1]!));
    assert.equal(wasm.entryOf(98, i), -1);
  }
});
