import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { formatAddCheckpoint, formatVkey, parseVkey, verifyTlogProof } from '@pingzhang/engine/prove';
import { Witness, auditLedger, generateSigner, nodeDisk, openLedger, witnessServer } from '@pingzhang/ledger';
import type { Ledger } from '@pingzhang/ledger';
import { ORIGIN, copy, create, deed, workspace } from './support.ts';

interface Standing {
  readonly name: string;
  readonly vkey: string;
  readonly url: string;
  readonly server: Server;
  readonly witness: Witness;
}

async function listen(t: TestContext, server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stand(t: TestContext, root: string, name: string, ledger: Ledger): Promise<Standing> {
  const signer = generateSigner('ed25519-cosignature', `${name}.example`, randomBytes);
  const directory = join(root, name);
  nodeDisk.makeDirectory(directory);
  const keys = ledger.identity.vkeys.map((vkey) => parseVkey(vkey));
  const logs = new Map([[ORIGIN, { keys, suite: ledger.identity.suite }]]);
  const witness = new Witness({ disk: nodeDisk, directory, signers: [signer], logs, clock: Date.now });
  const server = witnessServer(witness);
  return { name, vkey: formatVkey(signer.key), url: await listen(t, server), server, witness };
}

const policyOf = (ledger: Ledger, witnesses: readonly Standing[], k: number): string =>
  [
    ...ledger.identity.vkeys.map((vkey) => `log ${vkey}`),
    ...witnesses.map(({ name, vkey, url }) => `witness ${name} ${vkey} ${url}`),
    `group all-of-them ${k} ${witnesses.map(({ name }) => name).join(' ')}`,
    'quorum all-of-them',
    '',
  ].join('\n');

test('two of three witnesses are enough; proofs carry their cosignatures; one may be down', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  const three = await Promise.all(['dpo', 'security', 'audit'].map((name) => stand(t, place.root, name, ledger)));
  const policy = policyOf(ledger, three, 2);
  await ledger.setPolicy(policy);
  await ledger.append(deed(1));
  const all = await ledger.checkpoint();
  assert.ok(all.quorum);
  assert.deepEqual(
    all.asked.map(({ outcome }) => outcome),
    ['cosigned', 'cosigned', 'cosigned'],
  );
  three[2]!.server.close().closeAllConnections();
  await ledger.append(deed(2));
  const two = await ledger.checkpoint();
  assert.ok(two.quorum);
  assert.equal(two.asked[2]!.outcome, 'unreachable');
  const proof = ledger.prove(3);
  const verified = verifyTlogProof({ proof, entry: ledger.tree().entry(3), policy });
  assert.deepEqual(
    verified.checkpoint.witnesses.map(({ name }) => name),
    ['dpo', 'security'],
  );
  three[1]!.server.close().closeAllConnections();
  await ledger.append(deed(3));
  assert.equal((await ledger.checkpoint()).quorum, false);
  assert.throws(() => ledger.prove(4), /PZ_LEDGER_RANGE/, 'not proven before enough have seen it');
  await ledger.close();
  assert.deepEqual(auditLedger(place).findings, []);
});

test('an old backup restored with its keys is refused by what the witness shows', async (t) => {
  const place = workspace(t);
  let ledger = await create(t, place);
  const witness = await stand(t, place.root, 'dpo', ledger);
  await ledger.setPolicy(policyOf(ledger, [witness], 1));
  await ledger.append(deed(1));
  await ledger.close();
  copy(place.directory, `${place.root}/backup`);
  copy(place.keyDirectory, `${place.root}/backup.keys`);
  ledger = await openLedger({ ...place, checkpointEvery: null });
  await ledger.append(deed(2));
  await ledger.close();
  copy(`${place.root}/backup`, place.directory);
  copy(`${place.root}/backup.keys`, place.keyDirectory);
  await assert.rejects(openLedger(place), { code: 'PZ_LEDGER_ROLLED_BACK' });

  // Grown differently while the witness could not be reached: a fork.
  witness.server.close().closeAllConnections();
  ledger = await openLedger({ ...place, checkpointEvery: null });
  await ledger.append(deed(3));
  await ledger.append(deed(4));
  await ledger.close();
  await new Promise<void>((done) => witness.server.listen(Number(new URL(witness.url).port), '127.0.0.1', done));
  await assert.rejects(openLedger(place), { code: 'PZ_LEDGER_FORKED' });
});

test('a witness that lies stops nothing and counts for nothing', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  const honest = await stand(t, place.root, 'honest', ledger);
  const answers = [
    () => ({ status: 200, body: `— liar.example ${Buffer.alloc(76).toString('base64')}\n` }),
    () => ({ status: 409, body: '999999\n' }),
    () => ({ status: 422, body: '' }),
    () => ({ status: 500, body: 'x'.repeat(200_000) }),
  ];
  let turn = 0;
  const liar = createServer((request, response) => {
    const { status, body } = request.method === 'POST' ? answers[turn % answers.length]!() : { status: 404, body: '' };
    response.writeHead(status).end(body);
  });
  const url = await listen(t, liar);
  const vkey = formatVkey(generateSigner('ed25519-cosignature', 'liar.example', randomBytes).key);
  await ledger.setPolicy(policyOf(ledger, [honest, { ...honest, name: 'liar', vkey, url }], 1));
  const outcomes: string[] = [];
  for (; turn < answers.length; turn++) {
    await ledger.append(deed(turn));
    const { asked, quorum } = await ledger.checkpoint();
    assert.ok(quorum);
    outcomes.push(asked[1]!.outcome);
  }
  assert.deepEqual(outcomes, ['refused', 'unproven', 'unproven', 'unreachable'].with(0, 'lying'));
  await ledger.close();
});

test('a witness answers as the specification says', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  const { url, witness } = await stand(t, place.root, 'dpo', ledger);
  const post = async (body: string): Promise<[number, string, string | null]> => {
    const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
    return [response.status, await response.text(), response.headers.get('content-type')];
  };
  const { note: first } = await ledger.checkpoint();
  await ledger.append(deed(1));
  await ledger.append(deed(2));
  const { note: second } = await ledger.checkpoint();
  const tree = ledger.tree();
  const proof = tree.consistency(1, 3);

  assert.equal((await fetch(`${url}/${'0'.repeat(64)}/checkpoint`)).status, 404);
  assert.equal((await post('nonsense'))[0], 400);
  assert.equal((await post(formatAddCheckpoint({ old: 2, proof: [], checkpoint: first })))[0], 400, 'old above size');
  assert.equal(
    (await post(formatAddCheckpoint({ old: 0, proof: [], checkpoint: first.replaceAll(ORIGIN, 'x.example') })))[0],
    404,
  );
  assert.equal(
    (await post(formatAddCheckpoint({ old: 0, proof: [], checkpoint: first.replace('\n1\n', '\n2\n') })))[0],
    403,
  );
  const [status, lines] = await post(formatAddCheckpoint({ old: 0, proof: [], checkpoint: first }));
  assert.equal(status, 200);
  assert.match(lines, /^— dpo\.example [A-Za-z0-9+/=]+\n$/);
  assert.deepEqual(await post(formatAddCheckpoint({ old: 0, proof: [], checkpoint: second })), [
    409,
    '1\n',
    'text/x.tlog.size',
  ]);
  assert.equal(
    (await post(formatAddCheckpoint({ old: 1, proof: proof.toReversed().slice(1), checkpoint: second })))[0],
    422,
  );
  assert.equal((await post(formatAddCheckpoint({ old: 1, proof, checkpoint: second })))[0], 200);
  assert.equal((await post(formatAddCheckpoint({ old: 3, proof: [], checkpoint: second })))[0], 200, 'again the same');
  assert.deepEqual((await post(formatAddCheckpoint({ old: 1, proof, checkpoint: second }))).slice(0, 2), [409, '3\n']);
  assert.ok(witness.latest(ORIGIN)!.startsWith(second), 'kept with the lines of the log');

  // Of two that extend the same state only one is accepted, whatever their order of arrival.
  await ledger.append(deed(3));
  const { note: third } = await ledger.checkpoint();
  const body = formatAddCheckpoint({ old: 3, proof: ledger.tree().consistency(3), checkpoint: third });
  const both = await Promise.all([post(body), post(body)]);
  assert.deepEqual(new Set(both.map(([code]) => code)), new Set([200, 409]));
  await ledger.close();
});
