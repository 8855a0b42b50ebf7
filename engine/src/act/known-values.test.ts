import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { knownValues } from './known-values.ts';

function found(values: readonly string[], text: string): string[] {
  const known = knownValues<string>();
  for (const value of values) known.add(value, value);
  return known.find(text).map(({ start, end }) => text.slice(start, end));
}

test('finds values in other spellings, with their exact place', () => {
  assert.deepEqual(found(['13812345678', '张伟'], '😀张　伟，电话１３８－１２３４ ５６７８。'), [
    '张　伟',
    '１３８－１２３４ ５６７８',
  ]);
  assert.deepEqual(found(['E12345678'], '护照 e1234\u200b5678'), ['e1234\u200b5678']);
});

test('digits inside longer digits and letters inside words are other values', () => {
  assert.deepEqual(found(['123456'], '订单9123456，1234567'), []);
  assert.deepEqual(found(['123456'], 'qq123456_a 123456'), ['123456', '123456']);
  assert.deepEqual(found(['zhang3'], 'xzhang3'), []);
});

test('too short to be told from ordinary text', () => {
  assert.deepEqual(found(['1234', '李'], '1234李'), []);
});

test('the longest value at a place wins, and places never overlap', () => {
  assert.deepEqual(found(['王小', '王小明'], '王小明和王小'), ['王小明', '王小']);
});

test('whatever stands around, a value set off by punctuation is found where it stands', () => {
  const around = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before}。13812345678。${after}`;
      const known = knownValues<true>();
      known.add('13812345678', true);
      assert.ok(known.find(text).some(({ start }) => start === before.length + 1));
    }),
  );
});
