import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { countFiles, figuresOf, ownFolder, person, put, rowsOf } from './support.ts';

const folder = ownFolder();
type Order = (who: ReturnType<typeof person>, n: number) => readonly string[];

function block(from: number, to: number, separator: string, order: Order): string {
  let text = '';
  for (let n = from; n < to; n++) text += order(person(n), n).join(separator) + '\n';
  return text;
}

const blocks: { readonly [what: string]: string } = {
  'another separator': block(40_000, 40_100, '|', ({ name, id, phone }) => [name, id, phone, '某处']),
  'as many fields in another order': block(40_000, 40_100, ',', ({ name, id, phone }) => [name, phone, id, '某处']),
  'an ID where the rest has an address': block(40_000, 40_100, ',', ({ name, id, phone }) => [name, '', phone, id]),
  'fewer fields': block(40_000, 40_100, ',', ({ id, phone }) => [phone, id]),
  'fields of several lines': block(40_000, 40_100, ';', ({ name, id, phone }, n) => [
    name,
    `"某市\n第${n}号"`,
    id,
    phone,
  ]),
};

for (const [what, rows] of Object.entries(blocks))
  test(`a block of rows in the midst of a large file is read, wherever it stands: ${what}`, async () => {
    for (const before of [7000, 21_500]) {
      const path = put(folder, 'large.csv', rowsOf(0, before) + rows + rowsOf(before, 30_000));
      const { scan, people } = await figuresOf([path], { jobBytes: 1 << 20 });
      assert.equal(people.peopleById, 30_100);
      assert.equal(people.people, 30_100);
      assert.equal(scan.unmatched + scan.invalid, 0);
    }
  });

test('too few rows of a kind are no layout: they are kept apart and listed', async () => {
  const odd = block(40_000, 40_004, '|', ({ name, id, phone }) => [name, id, phone, '某处']);
  const { scan, people } = await figuresOf([put(folder, 'few.csv', rowsOf(0, 9000) + odd + rowsOf(9000, 20_000))]);
  assert.equal(people.people, 20_000);
  assert.equal(scan.unmatched, 4);
});

test('a heading is one wherever it stands: joined files repeat theirs or bring another', async () => {
  const heading = '姓名,身份证号,手机号,住址\n';
  const other = '手机号,证件号码,姓名\n' + block(30_000, 30_100, ',', ({ name, id, phone }) => [phone, id, name]);
  const text = heading + rowsOf(0, 9000) + heading + rowsOf(9000, 15_000) + other + heading + rowsOf(15_000, 18_000);
  const { scan, people } = await figuresOf([put(folder, 'joined.csv', text)], { jobBytes: 1 << 18 });
  assert.equal(scan.headings, 4);
  assert.equal(people.people, 18_100);
  assert.equal(people.unidentified, 0);
});

test('a column named by the user is not second-guessed', async () => {
  const path = put(folder, 'named.csv', rowsOf(0, 200));
  const skip = { op: 'skip', category: null, header: null } as const;
  const count = await countFiles([path], { map: new Map([[1, skip]]) });
  count.directory.remove();
  assert.equal(count.dedupe.peopleByPhone, 200);
});

test('the same text counts the same in every encoding and wrapping', async () => {
  const lines = blocks['another separator']! + '\n残缺\n姓名,身份证号,手机号,住址\n';
  const text = '姓名,身份证号,手机号,住址\n' + rowsOf(0, 400) + lines + rowsOf(100, 500);
  const expected = await figuresOf([put(folder, 'plain.csv', text)]);
  assert.equal(expected.people.people, 600);
  const forms: { readonly [name: string]: Uint8Array } = {
    'mark.csv': Buffer.from('\ufeff' + text),
    'gb.csv': iconv.encode(text, 'gb18030'),
    'wide.csv': Buffer.from('\ufeff' + text, 'utf16le'),
    'returns.csv': Buffer.from(text.replaceAll('\n', '\r')),
    'both.csv': Buffer.from(text.replaceAll('\n', '\r\n')),
    'plain.csv.gz': gzipSync(text),
    'gb.zip': zipSync({ '甲.csv': new Uint8Array(iconv.encode(text, 'gb18030')) }),
    'deep.zip': zipSync({ 'in.zip': zipSync({ 'a/b.txt': strToU8(text) }) }),
  };
  for (const [name, bytes] of Object.entries(forms))
    assert.deepEqual(await figuresOf([put(folder, name, bytes)]), expected, name);
});

test('a name inside an archive is no row, unless it says whose file it is', async () => {
  const { id } = person(7);
  const picture = Buffer.from('89504e470d0a1a0a', 'hex');
  const path = put(folder, 'pictures.zip', zipSync({ [`${id}.bin`]: picture, 'list.csv': strToU8(rowsOf(0, 5)) }));
  const { people } = await figuresOf([path]);
  assert.equal(people.people, 6);
});
