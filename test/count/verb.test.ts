import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { leak } from '../../census/src/testing/leak.ts';
import type { CountResult } from '../../cli/src/verbs/count/result.ts';
import type { Verified } from '../../cli/src/verbs/count/verified.ts';
import { ownFolder, person, put } from './support.ts';

const PROGRAM = new URL('../../cli/bin/pingzhang.js', import.meta.url).pathname;
const folder = ownFolder();
const { files, truth } = leak({ rows: 3000, seed: 8 });
const paths = Object.entries(files).map(([name, text]) => put(folder, name, text));

function count(...args: string[]) {
  const run = spawnSync(process.execPath, [PROGRAM, 'count', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', NODE_TEST_CONTEXT: '' },
  });
  return { ...run, json: (): unknown => JSON.parse(run.stdout) };
}

test('one run gives the figures, the list, the form, the raw rows and both reports', () => {
  const at = (name: string): string => join(folder, name);
  const asked = ['--json', '--seed', '3', '--sample', '25', '--sample-form', at('form.csv'), '--reveal'];
  const written = ['--removed', at('removed.gz'), '--unmatched', at('raw.txt')];
  const reports = ['--report', at('case.html'), '--report', at('case.docx')];
  const run = count(...asked, ...written, ...reports, ...paths);
  assert.equal(run.status, 1, run.stderr);
  const result = run.json() as CountResult;
  assert.equal(result.rows, truth.rows);
  assert.equal(result.distinctPeople, truth.people);
  assert.equal(result.valid - result.duplicate, result.distinctPeople);
  const { raw, removed, effective } = result.threeCounts;
  assert.equal(raw - removed.reduce((sum, { count: n }) => sum + n, 0), effective);
  assert.ok(result.verdict !== null && result.materials.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)));

  const list = gunzipSync(readFileSync(at('removed.gz')))
    .toString()
    .trim()
    .split('\n');
  assert.equal(list.length, truth.unmatched + truth.invalid + truth.exact + truth.person);
  assert.equal(readFileSync(at('raw.txt'), 'utf8').trim().split('\n').length, truth.unmatched);
  assert.match(readFileSync(at('case.html'), 'utf8'), /公民个人信息数量检验报告/);
  assert.equal(readFileSync(at('case.docx')).subarray(0, 2).toString(), 'PK');

  const form = readFileSync(at('form.csv'), 'utf8').trim().split('\r\n');
  assert.equal(form.length, 26);
  const answers = ['属实', '属实', '属实', '不属实', '无法联系', ''];
  const filled = form.map((line, i) => (i === 0 ? line : line.replace(/"","",""$/, `"${answers[i % 6]}","",""`)));
  writeFileSync(at('filled.csv'), filled.join('\r\n'));
  const verified = count('--verified', at('filled.csv'), '--json').json() as Verified;
  const { rate, interval, ...counts } = verified;
  assert.deepEqual(counts, { drawn: 25, confirmed: 13, refuted: 4, unreached: 4, open: 4, atLeast: 13 / 21 });
  assert.equal(rate, 13 / 17);
  // Wilson 1927, for 13 of 17.
  assert.ok(Math.abs(interval!.low - 0.5274) < 0.001 && Math.abs(interval!.high - 0.9045) < 0.001);
});

test('nothing personal is shown unless it is asked for', () => {
  const form = join(folder, 'masked.csv');
  const run = count('--sample', '20', '--sample-form', form, '--report', join(folder, 'm.html'), ...paths);
  const { id, phone } = { id: /11010119[5-9]\d{10}/, phone: /13\d{9}/ };
  for (const text of [run.stdout, run.stderr, readFileSync(form, 'utf8'), readFileSync(join(folder, 'm.html'), 'utf8')])
    assert.ok(!id.test(text) && !phone.test(text));
  assert.match(run.stdout, /口径: 行/);
  const raw = count('--unmatched', join(folder, 'r.txt'), ...paths);
  assert.equal(raw.status, 2);
  assert.match(raw.stderr, /PZ_COUNT_RAW/);
});

test('the unit decides what is counted as effective, and says what it means', () => {
  const { name, id, phone } = person(1);
  const rows = (...addresses: string[]): string => addresses.map((a) => `${name},${id},${phone},${a}\n`).join('');
  const a = put(folder, 'u1.csv', rows('东路', '西路', '西路'));
  const b = put(folder, 'u2.csv', rows('南路'));
  for (const [unit, says] of [
    ['row', /每一行为一条）\s+有效条数: 3$/m],
    ['person', /每一人为一条）\s+有效条数: 1$/m],
    ['group', /一人在一个文件内的全部行为一条）\s+有效条数: 2$/m],
  ] as const)
    assert.match(count('--unit', unit, a, b).stdout, says);
});

test('a mapping or a form that is not understood is refused by name', () => {
  assert.match(count('--map', '3=telephone', ...paths).stderr, /PZ_CENSUS_MAP/);
  assert.match(count('--verified', put(folder, 'not-a-form.csv', '甲,乙\n1,2\n')).stderr, /PZ_COUNT_FORM/);
});
