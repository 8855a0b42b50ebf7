import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { test } from 'node:test';
import { hashPassword } from './password.ts';

test('a rush of sign-ins leaves threads to files and connections', async () => {
  let hashed = 0;
  const rush = Array.from({ length: 12 }, () => hashPassword('Correct-Horse-2026').then(() => hashed++));
  await stat('.');
  assert.ok(hashed < 6, `${hashed} passwords went before`);
  await Promise.all(rush);
  assert.equal(hashed, 12);
});
