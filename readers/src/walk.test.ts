import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileSource, walk } from './index.ts';
import type { WalkOptions } from './index.ts';
import { readAll } from '../test-kit/read-all.ts';
import { systemError } from './errors.ts';

const root = mkdtempSync(join(tmpdir(), 'walk-'));
after(() => rmSync(root, { recursive: true }));

const inside = join(root, 'inside');
for (const folder of ['inside/b/deep', 'inside/a', 'outside']) mkdirSync(join(root, folder), { recursive: true });
for (const file of [
  'inside/z.txt',
  'inside/a/one.csv',
  'inside/a/two.txt',
  'inside/b/deep/three.csv',
  'outside/secret.txt',
])
  writeFileSync(join(root, file), 'text');
symlinkSync(inside, join(inside, 'b/up'));
symlinkSync(join(root, 'outside'), join(inside, 'b/out'));
symlinkSync('nowhere', join(inside, 'b/broken'));
symlinkSync(join(inside, 'a'), join(inside, 'b/same'));

async function found(paths: readonly string[], options: WalkOptions = {}) {
  const lines: string[] = [];
  for await (const one of walk(paths, options))
    lines.push(relative(root, one.path) + ('error' in one ? ` ${one.error.code}` : ''));
  return lines;
}

test('every file once, in one order, links told apart', async () => {
  assert.deepEqual(await found([inside]), [
    'inside/a/one.csv',
    'inside/a/two.txt',
    'inside/b/broken PZ_READ_NOT_FOUND',
    'inside/b/deep/three.csv',
    'inside/b/out PZ_READ_LINK_OUTSIDE',
    'inside/b/up PZ_READ_LINK_CYCLE',
    'inside/z.txt',
  ]);
  assert.ok((await found([inside], { followOutside: true })).includes('inside/b/out/secret.txt'));
  assert.deepEqual(
    await found([join(inside, 'z.txt'), inside, join(inside, 'a')], { include: ['*.txt'], exclude: ['b'] }),
    ['inside/z.txt', 'inside/a/two.txt'],
  );
});

test('globs: names anywhere, paths from the root', async () => {
  assert.deepEqual(await found([inside], { include: ['*.csv'], exclude: ['b/{up,out,broken}'] }), [
    'inside/a/one.csv',
    'inside/b/deep/three.csv',
  ]);
  assert.deepEqual(await found([inside], { include: ['a/**'], exclude: ['b', '*.csv'] }), ['inside/a/two.txt']);
});

test('missing, too large, no file', async () => {
  execSync(`mkfifo ${JSON.stringify(join(root, 'pipe'))}`);
  assert.deepEqual(await found([join(root, 'absent'), join(root, 'pipe')]), [
    'absent PZ_READ_NOT_FOUND',
    'pipe PZ_READ_NOT_A_FILE',
  ]);
  assert.deepEqual(await found([join(inside, 'z.txt')], { maxFileBytes: 3 }), ['inside/z.txt PZ_READ_TOO_LARGE']);
});

test('a file that goes away, a folder given as a file, a device', async () => {
  assert.equal((await readAll(fileSource(join(root, 'gone')))).failed, 'PZ_READ_NOT_FOUND');
  assert.equal((await readAll(fileSource(inside))).failed, 'PZ_READ_NOT_A_FILE');
  assert.equal((await readAll(fileSource('/dev/zero'))).failed, 'PZ_READ_NOT_A_FILE');
});

test('files and folders nobody may read', { skip: process.platform === 'win32' }, () => {
  const locked = join(root, 'locked');
  mkdirSync(locked);
  writeFileSync(join(locked, 'x.txt'), 'text');
  writeFileSync(join(root, 'shut.txt'), 'text');
  chmodSync(join(root, 'shut.txt'), 0);
  chmodSync(locked, 0);
  chmodSync(root, 0o755);
  try {
    // Root may read everything, so the question is asked by another user.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const script = `
      const fs = require('node:fs');
      for (const act of [() => fs.readdirSync(${JSON.stringify(locked)}), () => fs.readFileSync(${JSON.stringify(join(root, 'shut.txt'))})])
        try { act(); console.log('read'); } catch (error) { console.log(error.code); }`;
    const output = execFileSync(process.execPath, ['-e', script], { ...nobody, cwd: root }).toString();
    for (const code of output.trim().split('\n'))
      assert.equal(systemError('x', Object.assign(new Error(code), { code })).code, 'PZ_READ_DENIED');
  } finally {
    chmodSync(locked, 0o700);
  }
});
