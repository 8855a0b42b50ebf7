import assert from 'node:assert/strict';
import {
  linkSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { writeFileAtomically } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-'));
after(() => rmSync(folder, { recursive: true }));

const code = (expected: string) => (error: unknown) => error instanceof PzError && error.code === expected;
const bytes = [Buffer.from('one '), Buffer.from('two')];

test('writes the whole file, for its owner alone, making folders', async () => {
  const path = join(folder, 'a', 'b', 'out.txt');
  assert.equal(await writeFileAtomically(path, bytes), 7);
  assert.equal(readFileSync(path, 'utf8'), 'one two');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(folder, 'a', 'b')), ['out.txt']);
});

test('refuses an input under any of its names', async () => {
  const input = join(folder, 'input.txt');
  writeFileSync(input, 'kept');
  symlinkSync(input, join(folder, 'soft.txt'));
  linkSync(input, join(folder, 'hard.txt'));
  for (const name of ['input.txt', 'soft.txt', 'hard.txt'])
    await assert.rejects(
      writeFileAtomically(join(folder, name), bytes, { inputs: [input] }),
      code('PZ_WRITE_OVER_INPUT'),
    );
  assert.equal(readFileSync(input, 'utf8'), 'kept');
});

test('leaves what stood there, and nothing else, when the producer or the check fails', async () => {
  const own = join(folder, 'own');
  const path = join(own, 'out.txt');
  await writeFileAtomically(path, [Buffer.from('before')]);
  const failing = async function* () {
    yield Buffer.from('half');
    throw new RangeError('producer');
  };
  await assert.rejects(writeFileAtomically(path, failing()), RangeError);
  const check = async () => {
    throw new TypeError('check');
  };
  await assert.rejects(writeFileAtomically(path, bytes, { check }), TypeError);
  assert.equal(readFileSync(path, 'utf8'), 'before');
  assert.deepEqual(readdirSync(own), ['out.txt']);
});

test('a full disk is a clear error and leaves no part', async (t) => {
  const own = join(folder, 'full');
  const probe = await open(join(folder, 'probe'), 'w');
  const handle = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  t.mock.method(handle, 'write', async () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
  await assert.rejects(writeFileAtomically(join(own, 'out.txt'), bytes), code('PZ_WRITE_DISK_FULL'));
  assert.deepEqual(readdirSync(own), []);
});

test('a folder that is a file is a clear error', async () => {
  writeFileSync(join(folder, 'plain'), '');
  await assert.rejects(writeFileAtomically(join(folder, 'plain', 'out.txt'), bytes), code('PZ_WRITE_IO'));
});
