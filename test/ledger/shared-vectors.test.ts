import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  fromHex,
  parseNote,
  parseVkey,
  pureSuite,
  sm3,
  toHex,
  utf8,
  verifyConsistency,
  verifyEd25519,
  verifyInclusion,
  verifyLines,
  verifyTlogProof,
} from '@pingzhang/engine/prove';
import {
  aesKwpUnwrap,
  aesKwpWrap,
  nodeSuite,
  sm4Ctr,
  sm4Ecb,
  sm4GcmOpen,
  sm4GcmSeal,
  verifySigstoreBundle,
  verifyTimestamp,
} from '@pingzhang/ledger';

// Published test vectors stand outside the repository; their sources and licences are named in their README.
const folder = fileURLToPath(new URL('../../../shared/vectors/', import.meta.url));
const skip = existsSync(folder) ? false : 'no ../shared/vectors beside the repository';
const json = (path: string) => JSON.parse(readFileSync(folder + path, 'utf8'));
const bytes = (hex: string): Uint8Array => fromHex(hex)!;
const holds = (check: () => unknown): boolean => {
  try {
    return check() !== false;
  } catch {
    return false;
  }
};

for (const kind of ['inclusion', 'consistency'] as const)
  test(`Merkle ${kind} cases of transparency-dev/merkle`, { skip }, () => {
    let cases = 0;
    for (const part of readdirSync(`${folder}merkle/${kind}`))
      for (const file of readdirSync(`${folder}merkle/${kind}/${part}`)) {
        const vector = json(`merkle/${kind}/${part}/${file}`);
        const claim = { ...vector, index: vector.leafIdx, size: vector.treeSize };
        for (const suite of [pureSuite, nodeSuite('international')]) {
          const got = kind === 'inclusion' ? verifyInclusion(claim, suite) : verifyConsistency(claim, suite);
          assert.equal(got, !vector.wantErr, `${part}/${file}`);
        }
        cases++;
      }
    assert.ok(cases > 30);
  });

test('tlog-proof@v1 files over a Tessera log', { skip }, () => {
  const { vkey, tests } = json('tlog-proof/index.json');
  for (const { file, entry_b64: entry, valid } of tests) {
    const request = { proof: readFileSync(`${folder}tlog-proof/${file}`), entry: Buffer.from(entry, 'base64'), vkey };
    assert.equal(
      holds(() => verifyTlogProof(request)),
      valid,
      file,
    );
    assert.ok(!holds(() => verifyTlogProof({ ...request, entry: 'another' })));
  }
});

test('the signed note of golang.org/x/mod', { skip }, () => {
  const { vkey, text, sig_line: line } = json('signed-note/note.json');
  const key = parseVkey(vkey);
  const note = parseNote(`${text}\n${line}\n`);
  assert.deepEqual(
    verifyLines(note, [key], pureSuite).map((line_) => line_.key),
    [key],
  );
  assert.throws(() => verifyLines(parseNote(`${text.replace('answer', 'Answer')}\n${line}\n`), [key], pureSuite));
});

test('Wycheproof: Ed25519, HMAC-SHA256, AES-KWP', { skip }, () => {
  const node = nodeSuite('international');
  for (const { publicKey, tests } of json('wycheproof/ed25519_test.json').testGroups)
    for (const { msg, sig, result, tcId } of tests) {
      const [key, message, signature] = [bytes(publicKey.pk), bytes(msg), bytes(sig)];
      assert.equal(verifyEd25519(key, message, signature), result === 'valid', `pure ${tcId}`);
      assert.equal(node.verify('ed25519', key, message, signature), result === 'valid', `node ${tcId}`);
    }
  for (const { tests, tagSize } of json('wycheproof/hmac_sha256_test.json').testGroups)
    for (const { key, msg, tag, result, tcId } of tests) {
      const mac = createHmac('sha256', bytes(key))
        .update(bytes(msg))
        .digest('hex')
        .slice(0, tagSize / 4);
      assert.equal(mac === tag, result === 'valid', `hmac ${tcId}`);
    }
  for (const { tests } of json('wycheproof/aes_kwp_test.json').testGroups)
    for (const { key, msg, ct, result, tcId } of tests) {
      const opened = aesKwpUnwrap(bytes(key), bytes(ct));
      if (result === 'invalid') assert.equal(opened, null, `kwp ${tcId}`);
      if (result !== 'valid') continue;
      assert.equal(toHex(opened!), msg, `kwp ${tcId}`);
      assert.equal(toHex(aesKwpWrap(bytes(key), bytes(msg))), ct, `kwp ${tcId}`);
    }
});

test('SM3, SM4 in ECB and CTR, SM4-GCM of RFC 8998', { skip }, () => {
  const samples = json('sm/sm_samples.json');
  for (const { msg_utf8: message, digest } of samples.sm3) {
    assert.equal(toHex(sm3(utf8(message))), digest);
    assert.equal(toHex(nodeSuite('sm').hash(utf8(message))), digest);
  }
  for (const { key, pt, ct } of samples.sm4_ecb) {
    assert.equal(toHex(sm4Ecb(bytes(key), bytes(pt))), ct.toLowerCase());
    assert.equal(toHex(sm4Ecb(bytes(key), bytes(ct), 'decrypt')), pt.toLowerCase());
  }
  for (const { key, iv, pt, ct } of samples.sm4_ctr)
    assert.equal(toHex(sm4Ctr(bytes(key), bytes(iv), bytes(pt))), ct.toLowerCase());
  for (const { key, iv, aad, pt, ct, tag } of samples.sm4_gcm_rfc8998) {
    const sealed = sm4GcmSeal(bytes(key), bytes(iv), bytes(pt), bytes(aad));
    assert.deepEqual([toHex(sealed.ciphertext), toHex(sealed.tag)], [ct, tag]);
    assert.equal(toHex(sm4GcmOpen(bytes(key), bytes(iv), sealed, bytes(aad))!), pt);
    sealed.tag[3]! ^= 1;
    assert.equal(sm4GcmOpen(bytes(key), bytes(iv), sealed, bytes(aad)), null);
  }
});

test('an RFC 3161 response made by openssl ts', { skip }, () => {
  const read = (name: string) => readFileSync(`${folder}rfc3161/${name}`);
  const request = { token: read('r1.tsr'), data: read('d1.txt'), roots: [read('ca.crt')] };
  const verified = verifyTimestamp(request);
  assert.equal(verified.time, Date.parse('2026-11-21T20:53:10Z'));
  assert.match(verified.authority, /Test TSA 1/);
  assert.throws(() => verifyTimestamp({ ...request, data: Buffer.from('other') }), /PZ_TIMESTAMP_INVALID/);
  assert.throws(() => verifyTimestamp({ ...request, roots: [] }), /PZ_TIMESTAMP_INVALID/);
  for (let at = 0; at < request.token.length; at++) {
    const token = Buffer.from(request.token);
    token[at]! ^= 1;
    // Bytes no signature covers (the outer wrapping, the other certificate) may change without changing the statement.
    if (holds(() => verifyTimestamp({ ...request, token })))
      assert.equal(verifyTimestamp({ ...request, token }).time, verified.time);
  }
});

test('Sigstore bundles: log, inclusion and timestamp', { skip }, () => {
  for (const name of readdirSync(`${folder}sigstore`)) {
    const root = existsSync(`${folder}sigstore/${name}/trusted_root.json`)
      ? json(`sigstore/${name}/trusted_root.json`)
      : undefined;
    const bundle = json(`sigstore/${name}/bundle.sigstore.json`);
    assert.equal(
      holds(() => verifySigstoreBundle(bundle, root)),
      !name.endsWith('_fail'),
      name,
    );
  }
});
