import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { EstimateResult } from '../../cli/src/verbs/count/estimate.ts';
import { countFiles, ownFolder, person, put, rowsOf } from './support.ts';

const PROGRAM = new URL('../../cli/bin/pingzhang.js', import.meta.url).pathname;
const folder = ownFolder();
/** More people than a sketch holds, some of them in both files. */
const PEOPLE = 120_000;
const paths = [
  put(folder, 'a.csv', rowsOf(0, 90_000)),
  put(folder, 'b.csv', rowsOf(60_000, PEOPLE) + rowsOf(60_000, 70_000)),
];

test('an estimate holds the exact figures within its intervals, and is the same however the work is shared', async () => {
  const exact = await countFiles(paths);
  exact.directory.remove();
  const seen = [];
  for (const [workers, jobBytes] of [
    [1, 1 << 30],
    [3, 1 << 18],
  ] as const) {
    const estimate = await countFiles(paths, { workers, jobBytes, estimate: true });
    estimate.directory.remove();
    assert.equal(estimate.spillBytes, 0);
    assert.deepEqual(estimate.scan, exact.scan);
    seen.push(estimate.estimate!);
  }
  assert.deepEqual(seen[0], seen[1]);
  const { people, rows, groups } = seen[0]!;
  const { dedupe, scan } = exact;
  // The seed is fixed, so this is no matter of chance; 99.9 % of seeds lie within one and two thirds of the interval.
  for (const [truth, { low, high, exact: held }] of [
    [dedupe.people, people],
    [scan.valid - dedupe.exactDuplicates, rows],
    [dedupe.groups, groups],
  ] as const) {
    assert.ok(!held);
    const slack = (high - low) / 3;
    assert.ok(low - slack <= truth && truth <= high + slack, `${truth} in ${low} – ${high}`);
  }
});

function count(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8', NODE_TEST_CONTEXT: '' };
  return spawnSync(process.execPath, [PROGRAM, 'count', ...args], { encoding: 'utf8', env });
}

test('the verb names every estimated figure so, gives no tier, and says what to run', () => {
  const { name, id, phone } = person(5);
  const few = put(folder, 'few.csv', `${rowsOf(0, 50)}${name},${id},${phone},别处\n`);
  const run = count('--estimate', few);
  assert.equal(run.status, 1, run.stderr);
  assert.equal(run.stdout.split('（估计）').length, 5);
  assert.equal(run.stdout.split('95% 区间').length, 5);
  assert.match(run.stdout, /尚不能确定[^]*去掉 --estimate/);
  const result = JSON.parse(count('--estimate', '--json', few).stdout) as EstimateResult;
  assert.equal(result.level, 'undetermined');
  assert.equal(result.verdict, null);
  assert.deepEqual(result.estimated.distinctPeople, { value: 50, low: 50, high: 50, exact: true });
  assert.deepEqual(result.estimated.differentRows, { value: 51, low: 51, high: 51, exact: true });
});

test('what needs the exact count is refused beside an estimate', () => {
  for (const option of [['--link'], ['--sample', '3'], ['--removed', 'x.gz'], ['--report', 'x.html']]) {
    const run = count('--estimate', ...option, paths[0]!);
    assert.equal(run.status, 2);
    assert.match(run.stderr, new RegExp(`PZ_COUNT_ESTIMATE.*${option[0]!}`));
  }
});
