import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Inspected } from '@pingzhang/engine';
import { viewReporter } from '../../cli/src/verbs/check/reporters/view.ts';
import type { ViewLine } from '../../cli/src/verbs/check/reporters/view.ts';
import { people } from '../../scripts/examples/people.ts';
import { at, law, rowRecord, textRecord } from './fixtures.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'view-'));
after(() => rmSync(folder, { recursive: true }));

async function view(inspected: readonly Inspected[]): Promise<ViewLine[]> {
  const lines: ViewLine[] = [];
  const reporter = viewReporter((text) => Promise.resolve(void lines.push(JSON.parse(text) as ViewLine)), {
    law,
    profile: 'pipl',
  });
  for (const each of inspected) await reporter.record!(each);
  return lines;
}

const textOf = (line: ViewLine): string => ('text' in line ? line.text : line.cells.join('|'));
const PHONE = '13912345678';

test('a mark stands on the masked value it is about', async () => {
  const text = `联系人张三丰，手机${PHONE}，邮箱zhang@example.com`;
  const found = [at(text, 'NAME', '张三丰'), at(text, 'PHONE', PHONE), at(text, 'EMAIL', 'zhang@example.com')];
  const [line] = await view([textRecord(text, found)]);
  assert.deepEqual(
    line!.marks.map(([start, end, type, sensitivity]) => [textOf(line!).slice(start, end), type, sensitivity]),
    [
      ['张**', 'NAME', 'ordinary'],
      ['139****5678', 'PHONE', 'ordinary'],
      ['z****@example.com', 'EMAIL', 'ordinary'],
    ],
  );
});

test('what is too unsure to report is masked without a mark, and long numbers nobody claimed are veiled', async () => {
  const text = `单号20261122334455，或为${PHONE}`;
  const [line] = await view([textRecord(text, [at(text, 'PHONE', PHONE, 0.35)], [])]);
  assert.equal(textOf(line!), '单号20••••••••••••，或为139****5678');
  assert.deepEqual(line!.marks, []);
});

test('a row is shown cell by cell, a mark names its cell', async () => {
  const [line] = await view([
    rowRecord([
      [null, '甲组'],
      ['PHONE', PHONE],
    ]),
  ]);
  assert.ok(line && 'cells' in line);
  assert.deepEqual(line.cells, ['甲组', '139****5678']);
  assert.equal(line.table, 'list');
  assert.equal(line.marks[0]![6], 1);
});

test('the pieces of a line that was cut join without showing half of a value', async () => {
  const text = `${'字'.repeat(20)}手机${PHONE}，完`;
  const start = text.indexOf(PHONE);
  const cut = start + 4;
  const piece = (from: number, to: number): Inspected => {
    const { record, findings } = textRecord(text, [at(text, 'PHONE', PHONE)]);
    return { record: { ...record, own: [from, to] } as typeof record, findings, wanted: from === 0 ? findings : [] };
  };
  const lines = await view([piece(0, cut), piece(cut, text.length)]);
  assert.equal(lines.map(textOf).join(''), `${'字'.repeat(20)}手机139****5678，完`);
  assert.deepEqual(
    lines.map(({ marks }) => marks.length),
    [1, 0],
  );
});

test('of two findings that overlap no remainder is left in clear', async () => {
  const text = `${PHONE}ABCDE`;
  const wide = { ...at(text, 'PHONE', PHONE), end: 13, start: 8 };
  const [line] = await view([textRecord(text, [at(text, 'PHONE', PHONE), wide])]);
  assert.equal(textOf(line!), '139****5678••CDE');
});

test('the program writes the view of files whole or not at all, with nothing of the values in it', () => {
  const [one, other] = people(2, 11);
  const list = join(folder, 'list.csv');
  const notice = join(folder, 'notice.txt');
  writeFileSync(list, `姓名,手机号,身份证号\n${one!.name},${one!.phone},${one!.id}\n`);
  writeFileSync(notice, `公示\n${other!.name}，身份证号${other!.id}，手机${other!.phone}\n`);
  const out = join(folder, 'view.ndjson');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'cli/bin/pingzhang.js'), 'check', ...args], { encoding: 'utf8' });
  const { status, stderr } = run(list, notice, '--json', '--reveal', '--view', out);
  assert.equal(status, 1, stderr);
  const written = readFileSync(out, 'utf8');
  for (const { id, phone, name } of [one!, other!])
    for (const value of [id, phone, name]) assert.ok(!written.includes(value), 'a value in clear');
  const lines = written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ViewLine);
  assert.deepEqual([...new Set(lines.map(({ place }) => place.file))], [list, notice]);
  assert.equal(lines.flatMap(({ marks }) => marks).length, 6);
  assert.equal(statSync(out).mode & 0o777, 0o600);

  assert.equal(run(list, '--view', list).status, 2, 'an input is never written to');
  assert.ok(!readdirSync(folder).some((name) => name.endsWith('.part')));
  assert.ok(existsSync(list) && readFileSync(list, 'utf8').includes(one!.id));
});
