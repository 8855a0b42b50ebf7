import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromHex, hmac, parseTilePath, toHex, utf8, verifyTlogProof } from '@pingzhang/engine/prove';
import { nodeSuite } from '@pingzhang/ledger';

const vectors = JSON.parse(readFileSync(new URL('../../vectors/ledger/proofs.json', import.meta.url), 'utf8'));

test('our own published proofs hold or not, as stated', () => {
  for (const { name, valid, suite, vkey, entry, proof } of vectors.cases) {
    const check = () => verifyTlogProof({ proof, entry, vkey, suite: nodeSuite(suite) });
    if (valid) assert.ok(check(), name);
    else assert.throws(check, /PZ_/, name);
  }
  for (const { suite, salt, payload, commitment } of vectors.commitments)
    assert.equal(toHex(hmac(nodeSuite(suite).hash, fromHex(salt)!, utf8(payload))), commitment);
  for (const { path, ...name } of vectors.tiles) assert.deepEqual(parseTilePath(path), name);
});
