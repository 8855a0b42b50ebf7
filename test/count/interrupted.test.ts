import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { removedRows } from '@pingzhang/census';
import type { Count } from '@pingzhang/census';
import { leak } from '../../census/src/testing/leak.ts';
import { countFiles, figures, figuresOf, ownFolder, put, rowsOf } from './support.ts';

const folder = ownFolder();
const { files } = leak({ rows: 8000, seed: 5 });
const paths = Object.entries(files).map(([name, text]) => put(folder, name, text));

function everything(count: Count) {
  const order = count.plan.sample === 0 ? [] : count.dedupe.drawn.toSorted((a, b) => a.order - b.order).slice(0, 10);
  const removed = [...removedRows(count)].map((row) => JSON.stringify(row)).toSorted();
  // Hashed, so that a difference does not print thousands of rows.
  count.directory.remove();
  return {
    ...figures(count),
    order,
    removed: removed.length,
    list: createHash('sha256').update(removed.join('\n')).digest('hex'),
  };
}

const whole = everything(await countFiles(paths, { jobBytes: 1 << 14, listRemoved: true, sample: 10 }));

/** Kills a count at a point and returns the folder it left behind. */
function killed(phase: string, step: number): string {
  const work = mkdtempSync(join(folder, 'work-'));
  const child = new URL('dying-count.ts', import.meta.url).pathname;
  const { signal } = spawnSync(process.execPath, [...process.execArgv, child, work, phase, String(step), ...paths], {
    env: { ...process.env, NODE_TEST_CONTEXT: '' },
  });
  assert.equal(signal, 'SIGKILL');
  return join(work, readdirSync(work)[0]!);
}

for (const [phase, step] of [
  ['scan', 1],
  ['scan', 20],
  ['dedupe', 8],
] as const)
  test(`killed in ${phase} at ${step}, it goes on to the same figures, list and draw`, async () => {
    const resume = killed(phase, step);
    assert.deepEqual(everything(await countFiles([], { resume })), whole);
  });

test('what was scanned before the hashes were known counts for nothing', async () => {
  const resume = killed('scan', 20);
  const path = join(resume, 'plan.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"sha256":"\w+"/g, '"sha256":""'));
  const count = await countFiles([], { resume });
  assert.ok(count.plan.materials.every(({ sha256 }) => sha256.length === 64));
  assert.deepEqual(everything(count), whole);
});

test('what a torn write left after the last checkpoint is not counted', async () => {
  const resume = killed('scan', 12);
  const worker = readdirSync(resume).find((name) => existsSync(join(resume, name, 'journal')))!;
  const journal = join(resume, worker, 'journal');
  appendFileSync(join(resume, worker, 'spill'), Buffer.alloc(1000, 1));
  appendFileSync(join(resume, worker, 'rejects'), Buffer.alloc(12, 1));
  truncateSync(journal, statSync(journal).size - 7);
  assert.deepEqual(everything(await countFiles([], { resume })), whole);
});

test('a file that changes while it is read gives an error and no number', async () => {
  const path = put(folder, 'changing.csv', rowsOf(0, 4000));
  let stopped = '';
  const counting = countFiles([path], {
    work: folder,
    jobBytes: 1 << 14,
    onProgress: ({ phase, done }) => void (phase === 'scan' && done === 3 && appendFileSync(path, rowsOf(1, 2))),
    onStopped: (kept) => (stopped = kept),
  });
  await assert.rejects(counting, { code: 'PZ_CENSUS_CHANGED' });
  await assert.rejects(countFiles([], { resume: stopped }), { code: 'PZ_CENSUS_CHANGED' });
});

test('a run that another process holds, or that never began, is not resumed', async () => {
  const empty = mkdtempSync(join(folder, 'none-'));
  await assert.rejects(countFiles([], { resume: empty }), { code: 'PZ_CENSUS_RESUME' });
  const held = mkdtempSync(join(folder, 'held-'));
  put(held, 'lock', String(process.ppid));
  await assert.rejects(countFiles([], { resume: held }), { code: 'PZ_CENSUS_RUN_LOCKED' });
});

test('a full disk stops the count with an error; with room again it goes on to the same figures', async (t) => {
  const small = join(folder, 'small');
  mkdirSync(small);
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320k', 'tmpfs', small]);
  if (mount.status !== 0) return t.skip('a small file system cannot be mounted here');
  after(() => execFileSync('umount', [small]));
  const path = put(folder, 'fills.csv', rowsOf(0, 20_000));
  let stopped = '';
  const counting = countFiles([path], { work: small, checkpointBytes: 0, onStopped: (kept) => (stopped = kept) });
  await assert.rejects(counting, { code: 'PZ_CENSUS_DISK' });
  execFileSync('mount', ['-o', 'remount,size=64m', small]);
  const count = await countFiles([], { resume: stopped });
  count.directory.remove();
  assert.deepEqual(figures(count), await figuresOf([path]));
});
