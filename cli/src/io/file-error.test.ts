import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileError } from './file-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-error-'));
after(() => rmSync(folder, { recursive: true }));
symlinkSync('loop', join(folder, 'loop'));

for (const [what, act, code] of [
  ['a file that is not there', () => readFileSync(join(folder, 'none')), 'PZ_READ_NOT_FOUND'],
  ['a folder in place of a file', () => readFileSync(folder), 'PZ_READ_NOT_A_FILE'],
  ['a link to itself', () => statSync(join(folder, 'loop')), 'PZ_READ_LINK_CYCLE'],
  ['a place in no folder', () => writeFileSync(join(folder, 'none', 'x'), ''), 'PZ_READ_NOT_FOUND'],
] as const)
  test(`${what} is the user's to mend`, () => {
    const error = caught(act);
    const told = fileError(error);
    assert.equal(told?.code, code);
    assert.equal(told.cause, error);
  });

test('a fault of ours stays one', () => {
  assert.equal(fileError(new TypeError('x')), null);
  assert.equal(fileError(Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })), null);
  assert.equal(fileError(undefined), null);
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}
