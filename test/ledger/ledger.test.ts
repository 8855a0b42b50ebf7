import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeEntry, verifyConsistency, verifyTlogProof, parseCheckpoint, parseNote } from '@pingzhang/engine/prove';
import { auditLedger, nodeSuite, openLedger } from '@pingzhang/ledger';
import { create, deed, filesUnder, snapshot, workspace } from './support.ts';

for (const suite of ['international', 'sm'] as const)
  test(`a ${suite} ledger is written, closed, opened, proven and audited`, async (t) => {
    const place = workspace(t);
    const options = { ...place, checkpointEvery: null };
    let ledger = await create(t, { ...place, suite });
    const { vkeys } = ledger.identity;
    const done = await Promise.all(Array.from({ length: 300 }, (_, i) => ledger.append(deed(i))));
    assert.deepEqual(
      done.map(({ index }) => index),
      Array.from({ length: 300 }, (_, i) => i + 1),
    );
    const { note: early } = await ledger.checkpoint();
    await ledger.append(deed(1000, { payload: Buffer.from('材料'), subject: '某人' }));
    await ledger.close();

    ledger = await openLedger(options);
    assert.equal(ledger.size, 302);
    const tree = ledger.tree();
    const last = decodeEntry(tree.entry(301));
    assert.equal(Buffer.from(ledger.open(last)!.payload).toString(), '材料');
    for (const index of [0, 17, 255, 256, 301]) {
      const request = { proof: ledger.prove(index), entry: tree.entry(index), vkey: vkeys, suite: nodeSuite(suite) };
      assert.equal(verifyTlogProof(request).index, index);
      assert.throws(() => verifyTlogProof({ ...request, entry: tree.entry((index + 1) % 302) }), /PZ_PROOF_INVALID/);
    }
    const head = parseCheckpoint(parseNote(early).text);
    const claim = {
      size1: head.size,
      size2: 302,
      root1: head.root,
      root2: tree.root(),
      proof: tree.consistency(head.size),
    };
    assert.ok(verifyConsistency(claim, nodeSuite(suite)));
    await ledger.close();
    assert.deepEqual(auditLedger({ ...place, vkeys }).findings, []);
  });

test('nothing stored shows or matches the person once erased, and old proofs hold', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  const person = '13900000001';
  const { entry, index } = await ledger.append(deed(1, { subject: person, payload: Buffer.from(`电话 ${person}`) }));
  await ledger.append(deed(2, { subject: '另一人', payload: Buffer.from('其他') }));
  await ledger.checkpoint();
  const proof = ledger.prove(index);
  const bytes = ledger.tree().entry(index);
  assert.ok(ledger.open(entry));

  assert.equal(await ledger.eraseSubject('从未出现'), null);
  assert.equal(await ledger.eraseSubject(person), 3);
  assert.equal(ledger.open(entry), null);
  assert.ok(ledger.open(decodeEntry(ledger.tree().entry(2))), 'the other person is still there');
  const again = await ledger.append(deed(3, { subject: person }));
  assert.notEqual(again.entry.subject, entry.subject, 'a new entry cannot be joined to the old ones');
  await ledger.close();
  assert.equal(verifyTlogProof({ proof, entry: bytes, vkey: ledger.identity.vkeys }).index, index);
  for (const file of filesUnder(place.root)) {
    const content = readFileSync(join(place.root, file));
    assert.ok(!content.includes(person), file);
    if (file.startsWith('ledger.keys')) assert.ok(!content.includes(entry.subject!), file);
  }
  assert.deepEqual(auditLedger(place).findings, []);
});

test('keys rotate: both sign one checkpoint, the old key still leads to the new one', async (t) => {
  const place = workspace(t);
  let ledger = await create(t, place);
  await ledger.append(deed(1));
  await ledger.rotateKeys();
  await ledger.append(deed(2));
  await ledger.rotateKeys();
  await ledger.close();
  ledger = await openLedger({ ...place, checkpointEvery: null });
  await ledger.append(deed(3));
  await ledger.close();
  assert.throws(
    () => verifyTlogProof({ proof: ledger.prove(1), entry: ledger.tree().entry(1), vkey: ledger.identity.vkeys }),
    /PZ_SIGNATURE_MISSING/,
  );
  assert.deepEqual(auditLedger({ ...place, vkeys: ledger.identity.vkeys }).findings, []);
});

test('every changed byte of every file is found', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  await ledger.append(deed(1, { subject: '某人', payload: Buffer.from('a') }));
  await ledger.checkpoint();
  await ledger.append(deed(2));
  await ledger.rotateKeys();
  await ledger.close();
  const { vkeys } = ledger.identity;
  assert.deepEqual(auditLedger({ ...place, vkeys }).findings, []);
  const { disk, files } = snapshot(place.root);
  let bytes = 0;
  for (const [path, content] of files)
    for (let at = 0; at < content.length; at++, bytes++) {
      content[at]! ^= 1 << (at % 8);
      // As a stranger sees it, except where only the keys can tell.
      const keys = path.startsWith(place.keyDirectory) ? place : { directory: place.directory };
      const { findings } = auditLedger({ ...keys, vkeys, disk });
      content[at]! ^= 1 << (at % 8);
      const file = path.slice(place.root.length + 1);
      const expected = file.startsWith('ledger.keys/') ? `keys:${file.slice(12)}` : file.slice(7);
      assert.ok(
        findings.some((finding) => finding.file === expected),
        `${file} byte ${at}: ${JSON.stringify(findings)}`,
      );
    }
  t.diagnostic(`${bytes} bytes changed, each found in its file`);
});
