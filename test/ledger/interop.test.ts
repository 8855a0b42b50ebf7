import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import type { ExecFileOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { equal, formatVkey, leafHash, parseVkey, verifyCheckpoint, verifyInclusion } from '@pingzhang/engine/prove';
import {
  Witness,
  auditLedger,
  auditTileLog,
  generateSigner,
  nodeDisk,
  nodeSuite,
  proofOf,
  storedTree,
  witnessServer,
} from '@pingzhang/ledger';
import { create, deed, withFile, workspace } from './support.ts';

const execute = promisify(execFile);
const run = (
  file: string,
  args: readonly string[],
  options: ExecFileOptions = {},
): Promise<{ stdout: string | Buffer }> => execute(file, args, { timeout: 30_000, ...options });
const program = join(tmpdir(), `pingzhang-interop-${process.pid}`);

/** Builds the Go program over Tessera, x/mod and transparency-dev/merkle; the reason when that cannot be done here. */
async function build(): Promise<string | false> {
  const folder = fileURLToPath(new URL('interop/', import.meta.url));
  try {
    await run('go', ['build', '-o', program, '.'], { cwd: folder, timeout: 240_000 });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no Go here' : 'the Go modules cannot be built here';
  }
}

const skip = await build();
if (skip !== false) console.log(`# interop skipped: ${skip}`);

test('Tessera, x/mod and transparency-dev/merkle accept a log and its proofs', { skip }, async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  for (const part of [3, 250, 300, 700]) {
    await Promise.all(Array.from({ length: part }, (_, i) => ledger.append(deed(i))));
    await ledger.checkpoint();
  }
  const [vkey] = ledger.identity.vkeys as [string];
  await run(program, ['check', place.directory, vkey]);
  const tree = ledger.tree();
  for (const index of [0, 255, 256, 1000, tree.size - 1]) {
    const proof = withFile(place.root, 'p', ledger.prove(index));
    await run(program, ['proof', proof, withFile(place.root, 'e', tree.entry(index)), vkey]);
    await assert.rejects(run(program, ['proof', proof, withFile(place.root, 'x', 'another'), vkey]));
  }
  await ledger.close();
});

test('a log that Tessera writes, witnessed by our witness, is read and verified', { skip }, async (t) => {
  const { root } = workspace(t);
  const { stdout } = await run(program, ['key', 'tessera.example/log']);
  const [skey = '', vkey = ''] = stdout.toString().split('\n');
  const signer = generateSigner('ed25519-cosignature', 'dpo.example', randomBytes);
  const witnesses = join(root, 'witness');
  mkdirSync(witnesses);
  const logs = new Map([['tessera.example/log', { keys: [parseVkey(vkey)], suite: 'international' as const }]]);
  const server = witnessServer(
    new Witness({ disk: nodeDisk, directory: witnesses, signers: [signer], logs, clock: Date.now }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const witnessLine = `witness dpo ${formatVkey(signer.key)} ${url}`;
  const directory = join(root, 'log');
  for (const count of [300, 477])
    await run(program, [
      'write',
      directory,
      skey,
      String(count),
      withFile(root, 'policy', `${witnessLine}\nquorum dpo\n`),
    ]);

  const note = readFileSync(join(directory, 'checkpoint'), 'utf8');
  const checkpoint = verifyCheckpoint({ checkpoint: note, policy: `log ${vkey}\n${witnessLine}\nquorum dpo\n` });
  assert.equal(checkpoint.size, 777);
  assert.equal(checkpoint.witnesses[0]!.name, 'dpo');
  const trust = { policy: `log ${vkey}\n${witnessLine}\nquorum dpo\n` };
  const audit = auditTileLog({ directory, trust });
  assert.deepEqual([audit.origin, audit.size, audit.findings], ['tessera.example/log', 777, []]);
  const { hash } = nodeSuite('international');
  const tree = storedTree(nodeDisk, directory, hash, checkpoint.size);
  assert.ok(equal(tree.root(), checkpoint.root));
  for (const index of [0, 255, 256, 299, 300, 776]) {
    const entry = tree.entry(index);
    assert.equal(Buffer.from(entry).toString(), `entry ${index < 300 ? index : index - 300}`);
    const claim = {
      index,
      size: checkpoint.size,
      leafHash: leafHash(hash, entry),
      proof: tree.inclusion(index),
      root: checkpoint.root,
    };
    assert.ok(verifyInclusion(claim));
  }
  await run(program, [
    'proof',
    withFile(root, 'p', proofOf(tree, 300, note)),
    withFile(root, 'e', tree.entry(300)),
    vkey,
  ]);
});

test('a checkpoint signed three ways: each reader finds the line it knows', { skip }, async (t) => {
  const place = workspace(t);
  const ledger = await create(t, { ...place, alsoSign: ['sm2', 'ml-dsa-44-cosignature'] });
  await ledger.append(deed(1));
  const { note } = await ledger.checkpoint();
  const [ed25519, sm2, mlDsa] = ledger.identity.vkeys as [string, string, string];
  const file = withFile(place.root, 'c', note);
  await run(program, ['check', place.directory, ed25519]);
  await run(program, ['cosig', file, mlDsa]);
  for (const vkey of [ed25519, sm2, mlDsa])
    assert.equal(verifyCheckpoint({ checkpoint: note, vkey, suite: nodeSuite('international') }).size, 2);
  await assert.rejects(run(program, ['cosig', withFile(place.root, 'd', note.replace('\n2\n', '\n3\n')), mlDsa]));
  await ledger.close();
  assert.deepEqual(auditLedger(place).findings, []);
});
