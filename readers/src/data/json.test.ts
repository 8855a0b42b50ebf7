import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inChunks, outline, readAll, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';

test('keys are labels, paths are parts, flat objects of an array are rows under declared headings', async () => {
  const text = `{
  "title": "名单 \\u7532",
  "count": 2,
  "people": [
    {"name": "甲", "phone": 13800138000},
    {"phone": "13900139000", "name": "乙", "note": "迟到"},
    {"name": "丙", "more": {"email": "a@b.cn"}}
  ],
  "13800138000": true
}`;
  const { records, problems } = await readBytes('a.json', text);
  assert.deepEqual(problems, []);
  assert.deepEqual(outline(records), [
    'title=名单 甲',
    'count=2',
    'people: 甲|13800138000',
    'people: 乙|13900139000',
    'note=迟到',
    'name=丙',
    'email=a@b.cn',
    '13800138000',
    '13800138000=true',
  ]);
  assert.deepEqual(records[2]?.kind === 'row' && records[2].table.header, ['name', 'phone']);
  assert.deepEqual(records[6]?.place, { file: 'a.json', part: 'people.more', line: 7, offset: text.indexOf('"a@b') });
});

test('one object a line is one table', async () => {
  const { records } = await readBytes('a.txt', '{"a":1,"b":"x"}\n{"a":2,"b":null}\n');
  assert.deepEqual(outline(records), ['a.txt: 1|x', 'a.txt: 2|']);
  assert.equal(records[1]?.place.line, 2);
});

test('an edit touches its value alone; a number becomes a string', async () => {
  const text = '{ "a" : [ {"p": 13800138000 , "q":"x\\t13800138000\\u0021"} ],\n "n": 1.50e3 }';
  const copy = await rewriteBytes('a.json', text, replacing('13800138000', '1"*'));
  assert.equal(copy.toString(), '{ "a" : [ {"p": "1\\"*" , "q":"x\\t1\\"*\\u0021"} ],\n "n": 1.50e3 }');
});

test('damage hides nothing: the broken line is text and reading goes on', async () => {
  const { records, problems } = await readBytes(
    'a.ndjson',
    '{"a":"one"}\n{"a":"two", oops 13800138000}\n{"a":"three"}\n{"a": "fo',
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['PZ_READ_CORRUPT'],
  );
  assert.ok(outline(records).join('\n').includes('13800138000'));
  assert.equal(outline(records)[0], 'a.ndjson: one');
  assert.ok(outline(records).includes('a.ndjson: three'));
  const torn = await readBytes('a.json', '{"a": [{"b": {"c": "13800138000"}}');
  assert.deepEqual(
    [outline(torn.records), torn.problems.map(({ code }) => code)],
    [['c=13800138000'], ['PZ_READ_TRUNCATED']],
  );
});

test('depth is bounded', async () => {
  assert.equal((await readBytes('a.json', '['.repeat(5000))).failed, 'PZ_READ_TOO_DEEP');
});

test('text in brackets is not JSON', async () => {
  for (const text of [
    '[2024-01-01] INFO started\n[2024-01-02] INFO ended\n',
    '[section]\nkey=value\n',
    '{not json at all}',
  ])
    assert.equal((await readBytes('a.log', text)).records[0]!.kind, 'text', text);
});

test('any JSON: chunks change nothing, no edit changes nothing, every string and number is shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 0, max: 3 }), async (value, indent) => {
      const text = JSON.stringify([value], null, indent);
      const { records, problems, failed } = await readBytes('a.json', text);
      assert.deepEqual([problems, failed], [[], null]);
      assert.deepEqual((await readAll(inChunks('a.json', text, 1))).records, records);
      assert.equal((await rewriteBytes('a.json', text)).toString(), text);
      const shown = new Set(records.flatMap((record) => (record.kind === 'row' ? record.cells : [record.text])));
      for (const scalar of scalars(value)) assert.ok(shown.has(scalar), scalar);
    }),
    { numRuns: 150, seed: 11 },
  );
});

function scalars(value: unknown): string[] {
  if (value === null || value === '') return [];
  return typeof value === 'object'
    ? Object.values(value).flatMap(scalars)
    : [typeof value === 'string' ? value : JSON.stringify(value)];
}
