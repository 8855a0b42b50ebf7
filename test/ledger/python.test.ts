import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyTlogProof } from '@pingzhang/engine/prove';
import { create, deed, workspace } from './support.ts';

const PROGRAM = fileURLToPath(new URL('../../docs/verify/verify.py', import.meta.url));
const missing = ['openssl', 'python3'].filter((name) => spawnSync(name, ['--help']).error !== undefined).join(' and ');
if (missing !== '' && process.env['CI'] !== undefined) throw new Error(`${missing} must be installed`);
const skip = missing === '' ? false : `no ${missing} here`;

test('the Python program and ours agree on a proof and on changes anywhere in it', { skip }, async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  for (let n = 1; n < 12; n++) await ledger.append(deed(n));
  await ledger.checkpoint();
  const proof = ledger.prove(7);
  const entry = ledger.tree().entry(7);
  const vkey = ledger.identity.vkeys[0]!;
  await ledger.close();
  const files = { proof: join(place.root, 'proof'), entry: join(place.root, 'entry') };
  writeFileSync(files.entry, entry);

  const agree = (changed: string, what: string): boolean => {
    writeFileSync(files.proof, changed, 'latin1');
    const { status } = spawnSync('python3', [PROGRAM, files.proof, '--entry', files.entry, '--vkey', vkey]);
    let ours = true;
    try {
      verifyTlogProof({ proof: Buffer.from(changed, 'latin1'), entry, vkey });
    } catch {
      ours = false;
    }
    assert.equal(status === 0, ours, what);
    return ours;
  };
  const bytes = Buffer.from(proof).toString('latin1');
  assert.ok(agree(bytes, 'unchanged'));
  // The last digit before the padding holds bits no byte uses: a lax decoder would let it vary.
  const spare = bytes.lastIndexOf('=') - 1;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const other = digits[digits.indexOf(bytes[spare]!) ^ 1]!;
  assert.ok(!agree(bytes.slice(0, spare) + other + bytes.slice(spare + 1), 'unused bits'));
  assert.ok(!agree(`${bytes}— x AAAA\n`, 'a line that is no signature'));
  assert.ok(!agree(bytes.replace('index 7', 'index 07'), 'a number in another form'));
  assert.ok(!agree(bytes.replace('\n', '\r\n'), 'line ends'));
  assert.ok(!agree(bytes.slice(0, -1), 'cut'));
  for (let at = 3; at < bytes.length; at += 47) {
    const flipped = String.fromCharCode(bytes.charCodeAt(at) ^ (1 << (at % 7)));
    assert.ok(!agree(bytes.slice(0, at) + flipped + bytes.slice(at + 1), `byte ${at}`));
  }
  const { status } = spawnSync('python3', [PROGRAM, files.entry, '--vkey', vkey]);
  assert.equal(status, 2, 'neither a package nor a proof');
});
