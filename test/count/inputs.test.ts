import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as xlsx from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { CountOptions } from '@pingzhang/census';
import { countFiles, figuresOf, ownFolder, person, put, rowsOf } from './support.ts';

const folder = ownFolder();
const PEOPLE = 60;
const HEADING = '姓名,身份证号,手机号,住址\n';
const csv = HEADING + rowsOf(0, PEOPLE);
const rows = Array.from({ length: PEOPLE }, (_, n) => person(n));

function workbook(): Uint8Array {
  const sheet = xlsx.utils.aoa_to_sheet([
    ['姓名', '身份证号', '手机号', '住址'],
    ...rows.map(({ name, id, phone }, n) => [name, id, phone, `某市某区${n}号`]),
  ]);
  return xlsx.write(
    { SheetNames: ['名单'], Sheets: { 名单: sheet } },
    { type: 'buffer', bookType: 'xlsx' },
  ) as Uint8Array;
}

function sqlDump(): string {
  const values = rows.map(({ name, id, phone }, n) => `(${n},'${name}','${id}','${phone}','某市某区${n}号')`);
  return (
    'CREATE TABLE `user` (`id` int, `name` varchar(20), `id_card` varchar(18), `phone` varchar(11), `address` varchar(99));\n' +
    `INSERT INTO \`user\` VALUES ${values.join(',')};\n`
  );
}

function tarball(): string {
  put(folder, 'inside.csv', csv);
  const path = `${folder}/leak.tar`;
  execFileSync('tar', ['-cf', path, '-C', folder, 'inside.csv']);
  return path;
}

const objects = rows.map(({ name, id, phone }, n) => ({ name, id_card: id, phone, address: `某市某区${n}号` }));
const forms: { readonly [form: string]: () => string } = {
  csv: () => put(folder, 'a.csv', csv),
  'csv with a byte order mark': () => put(folder, 'bom.csv', '\ufeff' + csv),
  'tsv without a heading': () => put(folder, 'a.tsv', rowsOf(0, PEOPLE, '\t')),
  'txt parted by ----': () => put(folder, 'a.txt', rowsOf(0, PEOPLE, '----')),
  'txt parted by |': () => put(folder, 'pipe.txt', rowsOf(0, PEOPLE, '|')),
  GB18030: () => put(folder, 'gb.csv', iconv.encode(csv, 'gb18030')),
  'UTF-16': () => put(folder, 'u16.csv', Buffer.from('\ufeff' + csv, 'utf16le')),
  gz: () => put(folder, 'a.csv.gz', gzipSync(csv)),
  zip: () => put(folder, 'a.zip', zipSync({ 'in/a.csv': strToU8(csv) })),
  tar: tarball,
  xlsx: () => put(folder, 'a.xlsx', workbook()),
  json: () => put(folder, 'a.json', JSON.stringify(objects)),
  ndjson: () => put(folder, 'a.ndjson', objects.map((row) => JSON.stringify(row) + '\n').join('')),
  'SQL dump': () => put(folder, 'a.sql', sqlDump()),
};

for (const [form, make] of Object.entries(forms))
  test(`${form}: every person is counted, and is the same person as in a csv`, async () => {
    const { scan, people } = await figuresOf([make(), put(folder, 'same.csv', csv)]);
    assert.equal(scan.valid, 2 * PEOPLE);
    assert.equal(people.people, PEOPLE);
    assert.equal(people.peopleById, PEOPLE);
  });

test('a 7z or rar is named and refused with advice while the rest is counted', async () => {
  const sealed = [
    put(folder, 'x.7z', Buffer.from('377abcaf271c0004', 'hex')),
    put(folder, 'x.rar', Buffer.from('526172211a0701000000', 'hex')),
  ];
  const count = await countFiles([...sealed, put(folder, 'rest.csv', csv)]);
  count.directory.remove();
  assert.deepEqual(
    new Map(count.problems.map(({ file, code }) => [file, code])),
    new Map([
      [0, 'PZ_READ_7Z'],
      [1, 'PZ_READ_RAR'],
    ]),
  );
  for (const { text } of count.problems) assert.ok(text.zh.todo !== '' && text.en.todo !== '');
  assert.equal(count.dedupe.people, PEOPLE);
});

test('spellings of one number are one: 15 digits, full width, blanks, +86, small x', async () => {
  const { name, phone } = person(3);
  const id = '11010519491231002X';
  const wide = (text: string): string =>
    text.replaceAll(/[0-9X]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
  const old = '110105491231002';
  const text = [
    [name, id, phone],
    [name, wide(id), wide(phone)],
    [name, id.toLowerCase(), `+86 ${phone}`],
    [name, old, `86${phone}`],
    [`"${name}"`, ` "${id}" `, `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`],
  ];
  const filler = rowsOf(100, 200);
  const path = put(folder, 'spelt.csv', text.map((cells) => cells.join(',') + ',某处\n').join('') + filler);
  const { scan, people } = await figuresOf([path]);
  assert.equal(scan.valid, 105);
  assert.equal(people.people, 101);
});

test('several layouts in one file are each read; rows of none are kept apart', async () => {
  const text = rowsOf(0, 300) + rowsOf(300, 500, '----') + '\n页脚 共五百人\n' + rowsOf(500, 600, '|');
  const { scan, people } = await figuresOf([put(folder, 'mixed.txt', text)]);
  assert.equal(people.people, 600);
  assert.equal(scan.rows, 602);
  assert.equal(scan.blank, 1);
  assert.equal(scan.unmatched + scan.invalid, 1);
});

test('a column the user names overrides what was inferred', async () => {
  const text = Array.from({ length: 50 }, (_, n) => `${person(n).phone},${person(n + 50).phone}\n`).join('');
  const path = put(folder, 'two.csv', text);
  const skip = { op: 'skip', category: null, header: null } as const;
  const map: CountOptions['map'] = new Map([[0, skip]]);
  const [plain, named] = [await countFiles([path]), await countFiles([path], { map })];
  const roles = ({ plan }: typeof plain) => plan.jobs[0]!.layouts[0]!.columns.map(({ op }) => op);
  assert.deepEqual(
    [roles(plain), roles(named)],
    [
      ['phone', 'phone'],
      ['skip', 'phone'],
    ],
  );
  for (const { directory } of [plain, named]) directory.remove();
});

test('empty files, a file of blank lines and one long line are counted as what they are', async () => {
  const long = '9'.repeat(3 << 20);
  const paths = [
    put(folder, 'empty.csv', ''),
    put(folder, 'blank.csv', '\n\n \n'),
    put(folder, 'long.csv', rowsOf(0, 30) + long + '\n' + rowsOf(30, 60)),
    put(folder, 'long-last.csv', rowsOf(0, 30) + long),
  ];
  const { scan, people } = await figuresOf(paths, { workers: 1, jobBytes: 1 << 20 });
  assert.equal(people.people, 60);
  assert.equal(scan.valid, 90);
  assert.equal(scan.tooLong, 2);
});

test('numbers that Excel was made to keep as text count as what they are', async () => {
  const plain = put(folder, 'plain.csv', rowsOf(0, 300));
  const spelt = rowsOf(0, 300).replaceAll(/\d{11,17}[\dX]?/g, (number, at: number) =>
    at % 2 === 0 ? `="${number}"` : `"=""${number}"""`,
  );
  assert.deepEqual(await figuresOf([put(folder, 'spelt.csv', spelt)]), await figuresOf([plain]));
});
