import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { equal, toBase64, toHex, utf8 } from './bytes.ts';
import { emptyRoot, leafHash, nodeHash, verifyConsistency, verifyInclusion } from './merkle.ts';
import { sha256, sha512 } from './sha2.ts';
import { sm3 } from './sm3.ts';
import { consistencyProof, inclusionProof, split, treeRoot } from './subtree.ts';

/** The definition of RFC 6962 section 2.1, word for word, as the oracle. */
function definition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return emptyRoot(sha256);
  if (leaves.length === 1) return leaves[0]!;
  const k = split(leaves.length);
  return nodeHash(sha256, definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

const leaves = Array.from({ length: 70 }, (_, i) => leafHash(sha256, utf8(`leaf ${i}`)));
const node = (level: number, index: number): Uint8Array =>
  definition(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

test('every inclusion and consistency proof of trees up to 70 leaves holds, and leads to the defined root', () => {
  for (let size = 0; size <= leaves.length; size++) {
    const root = treeRoot(sha256, node, size);
    assert.ok(equal(root, definition(leaves.slice(0, size))));
    for (let index = 0; index < size; index += 1 + (size >> 4)) {
      const proof = inclusionProof(sha256, node, index, size);
      assert.ok(verifyInclusion({ index, size, leafHash: leaves[index]!, proof, root }));
    }
    for (let size1 = 0; size1 <= size; size1 += 1 + (size >> 4)) {
      const proof = consistencyProof(sha256, node, size1, size);
      const root1 = definition(leaves.slice(0, size1));
      assert.ok(verifyConsistency({ size1, size2: size, proof, root1, root2: root }), `${size1} to ${size}`);
    }
  }
});

test('a proof changed in any way proves nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), fc.nat(255), (size, at, where, mask) => {
      const index = at % size;
      const root = treeRoot(sha256, node, size);
      const proof = inclusionProof(sha256, node, index, size).map((hash) => Uint8Array.from(hash));
      const claim = { index, size, leafHash: leaves[index]!, proof, root };
      proof[where % proof.length]![where % 32]! ^= mask || 1;
      assert.equal(verifyInclusion(claim), false);
      assert.equal(verifyInclusion({ ...claim, proof: proof.slice(1) }), false);
      assert.equal(verifyInclusion({ ...claim, proof: [...inclusionProof(sha256, node, index, size), root] }), false);
    }),
  );
});

test('hashes come as bytes, hexadecimal or base64; anything malformed is not proven and not thrown', () => {
  const root = nodeHash(sha256, leaves[0]!, leaves[1]!);
  const claim = { index: 0, size: 2, leafHash: leaves[0]!, proof: [leaves[1]!], root };
  assert.ok(verifyInclusion(claim));
  assert.ok(
    verifyInclusion({ ...claim, leafHash: toHex(leaves[0]!), proof: [toBase64(leaves[1]!)], root: toHex(root) }),
  );
  assert.ok(verifyInclusion({ ...claim, index: 0n, size: '2' }));
  for (const wrong of [-1, 0.5, NaN, 2 ** 64, '01', '', 'x'])
    assert.equal(verifyInclusion({ ...claim, index: wrong }), false);
  for (const wrong of ['', 'zz', toHex(root).slice(2), new Uint8Array(31)]) {
    assert.equal(verifyInclusion({ ...claim, root: wrong }), false);
    assert.equal(verifyInclusion({ ...claim, proof: [wrong] }), false);
  }
});

test('the hashes agree with the platform on any message', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 1000]) {
    const message = Uint8Array.from({ length }, (_, i) => (i * 7) & 255);
    for (const [name, hash] of [
      ['sha256', sha256],
      ['sha512', sha512],
      ['sm3', sm3],
    ] as const)
      assert.equal(toHex(hash(message)), createHash(name).update(message).digest('hex'), `${name} of ${length} bytes`);
  }
});
