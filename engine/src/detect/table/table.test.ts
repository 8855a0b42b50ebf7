import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Record, RowRecord, Table } from '../../model/index.ts';
import { detectCell } from './cell.ts';
import { inferColumns } from './columns.ts';
import { headerOf } from './header.ts';
import { recordDetector } from './record-detector.ts';

const HEADER = ['序号', '姓名', '联系电话', '订单号', '备注'];
const ROWS = Array.from({ length: 12 }, (_, i) => [
  String(i + 1),
  ['李晓红', '王建国', '陈思远', '赵雨欣'][i % 4]!,
  `1359876${1200 + i * 37}`,
  `1380879${3000 + i}`,
  i % 2 === 0 ? '' : '已电话确认',
]);

test('a column is judged by its heading and its values together', () => {
  const types = inferColumns(HEADER, ROWS).map(({ type }) => type);
  assert.deepEqual(types, [null, 'NAME', 'PHONE', null, null]);
});

test('without a heading the values alone must convince', () => {
  const verdicts = inferColumns(null, ROWS);
  assert.equal(verdicts[1]!.type, 'NAME');
  assert.equal(verdicts[2]!.type, 'PHONE');
  assert.ok(verdicts[2]!.confidence < inferColumns(HEADER, ROWS)[2]!.confidence);
  assert.deepEqual([verdicts[2]!.sampled, verdicts[2]!.matched], [12, 12]);
});

test('a heading is told from data', () => {
  assert.deepEqual(headerOf([HEADER, ...ROWS]), HEADER);
  assert.equal(headerOf(ROWS), null);
  assert.equal(headerOf([]), null);
});

test('a cell is read in the light of its column', () => {
  const [, name, phone, order] = inferColumns(HEADER, ROWS);
  assert.equal(detectCell('买买提', name!)[0]?.type, 'NAME');
  assert.equal(detectCell('13598761234', phone!)[0]?.reasons.at(-1)?.detail, '联系电话');
  assert.deepEqual(detectCell('13598761234', order!), []);
  assert.equal(detectCell('13598761234', null)[0]?.type, 'PHONE');
});

const row = (table: Table, cells: readonly string[], number: number): RowRecord => ({
  kind: 'row',
  place: { file: 'a.csv', row: number },
  table,
  cells,
});

test('rows come back in order, each once, the heading among them without findings', () => {
  const table: Table = { id: 'a.csv', name: 'a' };
  const records: Record[] = [['花名册'], HEADER, ...ROWS].map((cells, i) => row(table, cells, i + 1));
  const detector = recordDetector();
  const seen = [...records.flatMap((record) => detector.push(record)), ...detector.end()];
  assert.deepEqual(
    seen.map(({ record }) => record),
    records,
  );
  assert.deepEqual(seen[1]!.findings, []);
  assert.deepEqual(
    seen[2]!.findings.map(({ type, cell }) => [type, cell]),
    [
      ['NAME', 1],
      ['PHONE', 2],
    ],
  );
  const [summary] = detector.tables();
  assert.deepEqual([summary!.rows, summary!.header], [13, HEADER]);
});

test('memory stays flat: rows are handed on once the columns are known, old tables when new ones begin', () => {
  const detector = recordDetector();
  const long: Table = { id: 'long', name: 'long' };
  let out = 0;
  for (let i = 0; i < 1000; i++) out += detector.push(row(long, ROWS[i % ROWS.length]!, i)).length;
  assert.equal(out, 1000);
  for (let t = 0; t < 30; t++) out += detector.push(row({ id: `t${t}`, name: 't' }, ROWS[0]!, 1)).length;
  assert.ok(out >= 1022);
});

test('the label of a text record counts', () => {
  const [detected] = recordDetector().push({
    kind: 'text',
    place: { file: 'a.json' },
    text: '李晓红',
    label: 'customerName',
  });
  assert.equal(detected!.findings[0]?.type, 'NAME');
});
