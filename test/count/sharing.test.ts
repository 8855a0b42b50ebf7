import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removedRows } from '@pingzhang/census';
import { leak } from '../../census/src/testing/leak.ts';
import { countFiles, figures, figuresOf, ownFolder, person, put, rowsOf } from './support.ts';

const folder = ownFolder();
const { files } = leak({ rows: 6000, seed: 21 });
const paths = Object.entries(files).map(([name, text]) => put(folder, name, text));

test('one, two or three workers and jobs of any size give the same figures, lists and draws', async () => {
  const seen = [];
  for (const [workers, jobBytes] of [
    [1, 1 << 30],
    [2, 1 << 15],
    [3, 1 << 13],
    [3, 3001],
  ] as const) {
    const count = await countFiles(paths, { workers, jobBytes, listRemoved: true, sample: 20, link: true });
    const order = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    seen.push({ ...figures(count), removed: [...removedRows(count)].toSorted(order) });
    count.directory.remove();
  }
  for (const other of seen.slice(1)) assert.deepEqual(other, seen[0]);
});

test('the order of the files changes which row is kept, never how many', async () => {
  const [a, b] = [await figuresOf(paths), await figuresOf(paths.toReversed())];
  const { newPeopleByFile: _, filesOfPeople: __, ...first } = a.people;
  const { newPeopleByFile: ___, filesOfPeople: ____, ...second } = b.people;
  assert.deepEqual({ scan: b.scan, ...second }, { scan: a.scan, ...first });
});

test('a quoted field whose lines look like rows does not fool a cut', async () => {
  let text = '姓名,身份证号,手机号,备注\n';
  for (let n = 0; n < 60; n++) {
    const { name, id, phone } = person(n);
    // Lines inside one field, each with as many fields as a row and with an ID and a phone of somebody else.
    const inner = Array.from({ length: 40 }, (_, i) => {
      const other = person(1000 + n * 40 + i);
      return `${other.name},${other.id},${other.phone},x`;
    }).join('\n');
    text += `${name},${id},${phone},"${inner}"\n`;
  }
  const path = put(folder, 'inner.csv', text);
  const whole = await figuresOf([path], { jobBytes: 1 << 30 });
  assert.equal(whole.people.people, 60);
  for (const jobBytes of [2000, 5000, 40_000]) assert.deepEqual(await figuresOf([path], { jobBytes }), whole);
});

test('stray quotes at the edges of jobs cost nobody a row', async () => {
  const text = Array.from({ length: 3000 }, (_, n) => {
    const { name, id, phone } = person(n);
    return `${n % 7 === 0 ? '"' : ''}${name},${id},${phone},${n % 11 === 0 ? '5" 屏' : '某处'}\n`;
  }).join('');
  const path = put(folder, 'stray.csv', text);
  const whole = await figuresOf([path], { jobBytes: 1 << 30 });
  assert.equal(whole.people.people, 3000);
  assert.deepEqual(await figuresOf([path], { jobBytes: 4000, workers: 3 }), whole);
});

test('a thousand small files, half of them the same people, are one count', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => put(folder, `m${i}.csv`, rowsOf((i >> 1) * 4, (i >> 1) * 4 + 4)));
  const { scan, people } = await figuresOf(many);
  assert.equal(scan.valid, 4000);
  assert.equal(people.people, 2000);
  assert.equal(people.exactDuplicates, 2000);
  assert.equal(people.groups, 4000);
});

test('all rows one person: different rows beyond what memory holds are settled on disk', async () => {
  const { name, id, phone } = person(1);
  const row = (n: number): string => `${name},${id},${phone},第${n % 5000}次\n`;
  const path = put(folder, 'skew.csv', Array.from({ length: 10_000 }, (_, n) => row(n)).join(''));
  const plain = await figuresOf([path]);
  assert.equal(plain.people.people, 1);
  assert.equal(plain.people.personDuplicates, 4999);
  assert.equal(plain.people.exactDuplicates, 5000);
});
