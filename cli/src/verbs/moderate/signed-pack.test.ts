import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test } from 'node:test';
import { PzError } from '@pingzhang/engine/model';
import { readyModerator } from './moderator.ts';
import { newPackKey, readPackKeys, readPackSigner, readSignedPack, signPack } from './signed-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
after(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const code = (expected: string) => (error: unknown) => error instanceof PzError && error.code === expected;
const yaml = (version: string, term: string): string =>
  `id: acme\nversion: "${version}"\nterms:\n  sgk:\n    strong:\n      - { term: ${term}, means: 自造词 }\n`;
const signer = newPackKey('acme');
const keys = readPackKeys([signer.stored.vkey]);
const signed = (name: string, version: string, term: string): string => {
  writeFileSync(at(`${name}.yaml`), yaml(version, term));
  writeFileSync(at(name), signPack(at(`${name}.yaml`), signer));
  return at(name);
};

test('a signed pack is read with its hash', () => {
  const { id, version, hash, terms } = readSignedPack(signed('good', '1', '青团粉'), keys);
  assert.deepEqual([id, version, terms[0]!.term, terms[0]!.since], ['acme', '1', '青团粉', '1']);
  assert.match(hash!, /^[0-9a-f]{64}$/);
});

test('an unsigned, a changed and a foreign pack are refused, each by its code', () => {
  const good = signed('good', '1', '青团粉');
  assert.throws(() => readSignedPack(`${good}.yaml`, keys), code('PZ_MODERATE_PACK_UNSIGNED'));
  writeFileSync(at('changed'), signPack(`${good}.yaml`, signer).replace('青团粉', '青团米'));
  assert.throws(() => readSignedPack(at('changed'), keys), code('PZ_MODERATE_PACK_SIGNATURE'));
  const stranger = readPackKeys([newPackKey('acme').stored.vkey]);
  assert.throws(() => readSignedPack(good, stranger), code('PZ_MODERATE_PACK_SIGNATURE'));
  assert.throws(() => readSignedPack(good, []), code('PZ_MODERATE_PACK_SIGNATURE'));
});

test('what is no pack is not signed, and what is no key no key', () => {
  writeFileSync(at('drugs.yaml'), 'id: acme\nversion: 1.0.0\nterms: { drugs: {} }\n');
  assert.throws(() => signPack(at('drugs.yaml'), signer), code('PZ_MODERATE_PACK'));
  assert.throws(() => signPack(at('nowhere.yaml'), signer), code('PZ_MODERATE_PACK'));
  assert.throws(() => readPackKeys(['acme+nonsense']), code('PZ_MODERATE_PACK_KEY'));
  assert.throws(() => readPackSigner(at('drugs.yaml')), code('PZ_MODERATE_PACK_KEY'));
});

test('a replaced pack is taken up; one that does not verify is refused and the old one stays', async () => {
  const file = signed('hot', '1', '青团粉');
  const refused: unknown[] = [];
  const { judge } = readyModerator([file], keys, (error) => refused.push(error));
  const versions = (): string => /acme@\d+/.exec(judge().judgePost('出青团粉和糯米卷').pack)![0];
  assert.equal(versions(), 'acme@1');
  signed('hot', '22', '糯米卷');
  await wait(250);
  assert.equal(versions(), 'acme@22');
  assert.equal(judge().judgePost('出糯米卷').reasons[0]?.term, '糯米卷');
  writeFileSync(file, yaml('333', '青团粉'));
  assert.ok(statSync(file).size > 0);
  await wait(250);
  assert.equal(versions(), 'acme@22');
  assert.ok(code('PZ_MODERATE_PACK_UNSIGNED')(refused[0]));
  assert.equal(refused.length, 1);
});
