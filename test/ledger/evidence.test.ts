import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { formatVkey, parseVkey } from '@pingzhang/engine/prove';
import {
  Witness,
  generateSigner,
  makePackage,
  nodeDisk,
  requestTimestamp,
  unpack,
  verifyPackage,
  witnessServer,
} from '@pingzhang/ledger';
import type { Ledger, PackageRequest } from '@pingzhang/ledger';
import { verifyInPage } from './browser-page.ts';
import { localTsa } from './local-tsa.ts';
import { ORIGIN, create, deed, workspace } from './support.ts';

const PYTHON = fileURLToPath(new URL('../../docs/verify/verify.py', import.meta.url));
const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const missing = [
  ...(has('openssl', 'version') ? [] : ['openssl']),
  ...(has('python3', '--version') ? [] : ['python3']),
].join(' and ');
if (missing !== '' && process.env['CI'] !== undefined) throw new Error(`${missing} must be installed`);
const skip = missing === '' ? false : `no ${missing} here`;

const request = (ledger: Ledger, directory: string, more: Partial<PackageRequest> = {}): PackageRequest => ({
  ledger,
  directory,
  indexes: [1],
  material: [{ path: '/somewhere/名单截图.txt', bytes: Buffer.from('材料') }],
  capture: {
    tool: { name: 'pingzhang', version: '0', sha256: '00' },
    operator: '取证员乙',
    source: 'https://example.com/page',
    time: '2026-03-01T00:00:00.000Z',
    environment: { system: 'test' },
  },
  disclose: true,
  timestamp: null,
  ...more,
});

function python(
  root: string,
  zip: Uint8Array,
  vkeys: readonly string[],
  tsaRoot?: string,
): { valid: boolean; text: string } {
  const file = join(root, 'package.zip');
  writeFileSync(file, zip);
  const keys = vkeys.flatMap((vkey) => ['--vkey', vkey]);
  const { status, stdout } = spawnSync('python3', [
    PYTHON,
    file,
    ...keys,
    ...(tsaRoot === undefined ? [] : ['--tsa-root', tsaRoot]),
  ]);
  return { valid: status === 0, text: stdout.toString() };
}

async function witnessed(t: TestContext, root: string, ledger: Ledger): Promise<void> {
  const signer = generateSigner('ed25519-cosignature', 'dpo.example', randomBytes);
  mkdirSync(join(root, 'dpo'));
  const keys = ledger.identity.vkeys.map((vkey) => parseVkey(vkey));
  const logs = new Map([[ORIGIN, { keys, suite: ledger.identity.suite }]]);
  const server = witnessServer(
    new Witness({ disk: nodeDisk, directory: join(root, 'dpo'), signers: [signer], logs, clock: Date.now }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await ledger.setPolicy(`witness dpo ${formatVkey(signer.key)} ${url}\nquorum dpo\n`);
}

test('three verifiers agree on a package, and on each change to it', { skip }, async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  const { vkeys } = ledger.identity;
  await ledger.append(deed(1, { rule: { id: 'PIPL-10', pack: '0.1.0' }, payload: Buffer.from('{"规则":1}') }));
  await witnessed(t, place.root, ledger);
  const tsa = localTsa(place.root);
  await new Promise<void>((done) => tsa.server.listen(0, '127.0.0.1', done));
  t.after(() => tsa.server.close().closeAllConnections());
  const { port } = tsa.server.address() as AddressInfo;
  const timestamp = (data: Uint8Array): Promise<Uint8Array> => requestTimestamp(`http://127.0.0.1:${port}`, data);
  const zip = await makePackage(request(ledger, place.directory, { timestamp }));
  await ledger.close();

  const verdict = verifyPackage(zip, { vkeys, timestampRoots: [readFileSync(tsa.root)] });
  assert.deepEqual(verdict.failures, []);
  assert.deepEqual(
    new Set(verdict.proven.map(({ what }) => what)),
    new Set(['manifest', 'entry', 'signed', 'witnessed', 'payload', 'material', 'timestamp']),
  );
  assert.deepEqual(verdict.notProven, ['truth', 'capture-before-entry']);
  const second = python(place.root, zip, vkeys, tsa.root);
  assert.ok(second.valid, second.text);
  assert.match(second.text, /witnessed by dpo/);
  assert.match(second.text, /timestamp over checkpoint/);
  for (const native of [true, false]) {
    const page = await verifyInPage(zip, vkeys, native);
    assert.ok(page.valid, page.text);
    assert.match(page.text, /"what":"material","file":"名单截图.txt"/);
  }

  const files = unpack(zip);
  const changes = [...files.keys()].flatMap((name) => ['changed', 'missing'].map((how) => ({ name, how })));
  for (const { name, how } of [...changes, { name: 'added.txt', how: 'added' }]) {
    const altered = new Map(files);
    if (how === 'missing') altered.delete(name);
    else {
      const bytes = Uint8Array.from(files.get(name) ?? [1]);
      const at = Math.floor(bytes.length / 2);
      bytes[at]! ^= 1;
      altered.set(name, bytes);
    }
    const other = zipSync(Object.fromEntries(altered));
    assert.equal(verifyPackage(other, { vkeys }).valid, false, `${name} ${how}`);
    if (how !== 'missing') assert.equal(python(place.root, other, vkeys).valid, false, `python: ${name} ${how}`);
    assert.equal((await verifyInPage(other, vkeys, true)).valid, false, `page: ${name} ${how}`);
  }
  const stranger = formatVkey(generateSigner('ed25519', ORIGIN, randomBytes).key);
  assert.equal(verifyPackage(zip, { vkeys: [stranger] }).valid, false);
  assert.equal(python(place.root, zip, [stranger]).valid, false);
  assert.equal((await verifyInPage(zip, [stranger], true)).valid, false);
});

test('what other entries committed to is shown only on request', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  await ledger.append(deed(1, { payload: Buffer.from('不应随包外带') }));
  const kept = unpack(await makePackage(request(ledger, place.directory, { disclose: false })));
  assert.deepEqual(
    [...kept.keys()].filter((name) => name.startsWith('openings/')),
    ['openings/2'],
  );
  assert.ok(unpack(await makePackage(request(ledger, place.directory))).has('openings/1'));
  await ledger.close();
});

test('sealed material stays sealed without its key, and is the material with it', async (t) => {
  const place = workspace(t);
  const ledger = await create(t, place);
  await ledger.append(deed(1));
  await ledger.rotateKeys();
  const sealKey = randomBytes(32);
  const zip = await makePackage(request(ledger, place.directory, { sealKey }));
  await ledger.close();
  const { vkeys } = ledger.identity;
  const without = verifyPackage(zip, { vkeys });
  assert.ok(without.valid);
  assert.ok(without.notProven.includes('sealed-unopened'));
  assert.ok(!Buffer.from(unpack(zip).get('material/名单截图.txt.sealed')!).includes('材料'));
  assert.ok(!verifyPackage(zip, { vkeys, sealKey }).notProven.includes('sealed-unopened'));
  assert.ok(verifyPackage(zip, { vkeys, sealKey }).proven.some(({ what }) => what === 'handover'));
});

test('a package of an SM ledger is verified by two', { skip }, async (t) => {
  const place = workspace(t);
  const ledger = await create(t, { ...place, suite: 'sm' });
  await ledger.append(deed(1));
  const zip = await makePackage(request(ledger, place.directory));
  await ledger.close();
  const { vkeys } = ledger.identity;
  assert.deepEqual(verifyPackage(zip, { vkeys }).failures, []);
  if (
    execFileSync('python3', ['-c', 'import hashlib; print("sm3" in hashlib.algorithms_available)'])
      .toString()
      .trim() !== 'True'
  )
    return t.diagnostic('this Python has no SM3: not verified a second time');
  const second = python(place.root, zip, vkeys);
  assert.ok(second.valid, second.text);
  assert.equal(python(place.root, zip.slice(0, 100), vkeys).valid, false);
});
