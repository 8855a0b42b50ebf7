import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { formatOf, bufferSource } from '../index.ts';
import { inChunks, outline, readAll, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';

const cells = async (name: string, text: string | Uint8Array) =>
  (await readBytes(name, text)).records.map((record) => (record.kind === 'row' ? [...record.cells] : [record.text]));

const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '',
    '张三',
    '13800138000',
    'a"b',
    '""',
    'x,y',
    'line\nbreak',
    'cr\r\nlf',
    ' padded ',
    '"',
    '\t',
    ';',
    '|',
  ),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }));

test('any table another library writes is read as it is, by any chunks, and is itself without edits', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', '\t', ';', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, delimiter, newline, quotes) => {
        // A heading and a tail tell the separator; cells full of other separators could not.
        const wide = [
          rows[0]!.map((_, i) => `h${i}`),
          ...rows,
          ...Array.from({ length: 2 * rows.length }, () => rows[0]!.map((_, i) => `v${i}`)),
        ];
        const text = Papa.unparse(wide, { delimiter, newline, quotes });
        const expected = Papa.parse<string[]>(text, { delimiter, newline }).data.filter(
          (row) => row.length > 1 || row[0] !== '',
        );
        assert.deepEqual(await cells('a.csv', text), expected);
        const { records } = await readBytes('a.csv', text);
        assert.deepEqual((await readAll(inChunks('a.csv', text, 1))).records, records);
        assert.equal((await rewriteBytes('a.csv', text)).toString(), text);
        // Whatever an edit writes into a well-formed table, another library reads it back.
        const copy = (await rewriteBytes('a.csv', text, replacing('张三', '",\n"'))).toString();
        const again = Papa.parse<string[]>(copy, { delimiter, newline }).data.filter(
          (row) => row.length > 1 || row[0] !== '',
        );
        assert.deepEqual(
          again,
          expected.map((row) => row.map((cell) => cell.replaceAll('张三', '",\n"'))),
        );
      },
    ),
    { numRuns: 120, seed: 6 },
  );
});

test('any text at all: chunks change nothing, no edit changes nothing, edits stay in place', async () => {
  const piece = fc.constantFrom('"', ',', '\n', '\r\n', 'a', '号', '""', ';', '----', ' ', '\t');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      const text = `x,y\n${pieces.join('')}`;
      const { records } = await readBytes('a.csv', text);
      assert.deepEqual((await readAll(inChunks('a.csv', text, 1))).records, records);
      assert.equal((await rewriteBytes('a.csv', text)).toString(), text);
      const copy = await rewriteBytes('a.csv', text, replacing('号', '*'));
      const changed = (await cells('a.csv', text)).map((row) => row.map((cell) => cell.replaceAll('号', '*')));
      assert.deepEqual(await cells('a.csv', copy), changed);
    }),
    { numRuns: 150, seed: 8 },
  );
});

test('separators of leaked lists, headings or none, by content alone', async () => {
  for (const delimiter of [',', '\t', '|', ';', '----', '\u0001']) {
    const text = ['zhang', 'li', 'wang', 'zhao']
      .map((name, i) => [name, `1380013800${i}`, `${name}@example.cn`].join(delimiter))
      .join('\n');
    assert.equal((await formatOf(bufferSource('dump.txt', Buffer.from(text)))).id, 'csv', delimiter);
    assert.deepEqual((await cells('dump.txt', text))[1], ['li', '13800138001', 'li@example.cn'], delimiter);
  }
  const prose = '甲说，今天，很好。\nOne, two.\nAnother line, with, commas here.\n';
  assert.equal((await formatOf(bufferSource('a.txt', Buffer.from(prose)))).id, 'text');
});

test('ragged rows, blank rows, lone carriage returns; rows count every row', async () => {
  const { records } = await readBytes('a.csv', 'a,b,c\n1,2\n\n1,2,3,4\n');
  assert.deepEqual(outline(records), ['a.csv: a|b|c', 'a.csv: 1|2', 'a.csv: 1|2|3|4']);
  assert.deepEqual(
    records.map(({ place }) => [place.row, place.line, place.offset]),
    [
      [1, 1, 0],
      [2, 2, 6],
      [4, 4, 11],
    ],
  );
  assert.deepEqual(await cells('a.csv', 'a,b\r1,2\r3,4\r'), [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a quote nobody closes costs one row, not the file', async () => {
  const text = `a,b\n"open,1\n${`${'x'.repeat(60)},y\n`.repeat(20_000)}`;
  const { records, failed } = await readBytes('a.csv', text);
  assert.equal(failed, null);
  assert.equal(records.length, 20_002);
  assert.deepEqual(records[1]!.kind === 'row' && records[1]!.cells, ['"open', '1']);
});

test('an edit keeps quotes and neighbours, and adds quotes only where the new text needs them', async () => {
  const text = 'a,"b ""x""", c \r\n"d",e\r\n';
  assert.equal((await rewriteBytes('a.csv', text, replacing('x', 'y"'))).toString(), 'a,"b ""y""""", c \r\n"d",e\r\n');
  assert.equal(
    (await rewriteBytes('a.csv', text, replacing('e', 'e,f'))).toString(),
    'a,"b ""x""", c \r\n"d","e,f"\r\n',
  );
});

test('tables in GBK and UTF-16 keep their encoding', async () => {
  const gbk = Buffer.from('d0d5c3fb2cb5e7bbb02cb3c70ad5c5c8fd2c31332cbea90a', 'hex');
  assert.deepEqual(await cells('a.csv', gbk), [
    ['姓名', '电话', '城'],
    ['张三', '13', '京'],
  ]);
  assert.equal(
    (await rewriteBytes('a.csv', gbk, replacing('张三', '李'))).toString('hex'),
    'd0d5c3fb2cb5e7bbb02cb3c70ac0ee2c31332cbea90a',
  );
  const wide = Buffer.from('\ufeff姓名\t电话\n张三\t13\n', 'utf16le');
  assert.deepEqual(await cells('a.csv', wide), [
    ['姓名', '电话'],
    ['张三', '13'],
  ]);
});

test('more separators than any table has are bounded', async () => {
  const { records } = await readBytes('a.csv', `a,b\n${','.repeat(100_000)}\n`);
  assert.ok(records.every((record) => record.kind === 'row' && record.cells.length <= 16_384));
});
