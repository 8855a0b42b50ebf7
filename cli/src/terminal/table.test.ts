import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import fc from 'fast-check';
import { pad, shorten, table } from './table.ts';

test('Chinese characters count two columns, and figures stand to the right', () => {
  const lines = table(
    [{ heading: '文件' }, { heading: '处数', right: true }],
    [
      ['名单.csv', '12'],
      ['a.txt', '3'],
    ],
    80,
  );
  assert.deepEqual(lines, ['文件      处数', '名单.csv    12', 'a.txt        3']);
});

test('the shrinking column gives way, and no line is wider than the room', () => {
  const columns = [
    { heading: 'File', shrinks: true },
    { heading: 'n', right: true },
  ];
  for (const line of table(columns, [['很长的文件夹/很长的文件名字.csv', '12']], 24))
    assert.ok(stringWidth(line) <= 24, line);
});

test('text is cut in the middle and keeps both ends', () => {
  assert.equal(shorten('folder/file.csv', 11), 'folde…e.csv');
  assert.equal(shorten('短', 10), '短');
});

test('shortened text never exceeds its width, padded text reaches it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '中', '😀', '👩‍👩‍👧', '́', ' '), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
      assert.ok(stringWidth(shorten(words, width)) <= width);
      assert.ok(stringWidth(pad(words, width)) >= width);
    }),
  );
});
