import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLedger } from '@pingzhang/ledger';
import type { Step } from '@pingzhang/ledger';
import { ORIGIN, deed, workspace } from './support.ts';
import { World } from './world.ts';

const failure = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

test('a full disk refuses the batch, loses nothing acknowledged, and writing goes on when there is room', async () => {
  const world = new World();
  const ledger = await world.create();
  await world.append(ledger, 10, 1);
  let full = true;
  world.disk.fault = (operation, path) => {
    if (full && operation === 'write' && path.includes('journal')) failure('ENOSPC');
  };
  await assert.rejects(ledger.append(deed(2)), { code: 'PZ_LEDGER_NOT_WRITTEN' });
  full = false;
  await world.append(ledger, 10, 3);
  assert.equal(ledger.size, 21);
  await ledger.close();
  await (await world.recover('full disk')).close();
});

test('short writes are completed', async () => {
  const world = new World();
  const ledger = await world.create();
  world.disk.fault = (operation) => (operation === 'write' ? 7 : undefined);
  await world.append(ledger, 20, 1);
  await ledger.close();
  assert.equal(world.acknowledged.size, 20);
  world.disk.fault = () => undefined;
  await (await world.recover('short writes')).close();
});

for (const target of ['journal', 'tile/', 'checkpoint', 'anchor', 'openings', 'subjects'])
  test(`a failed sync of ${target} stops the writer and is not tried again`, async () => {
    const world = new World();
    const ledger = await world.create();
    await world.append(ledger, 5, 1);
    await ledger.checkpoint();
    let syncs = 0;
    world.disk.fault = (operation, path) => {
      if (operation !== 'sync' || !path.includes(target)) return;
      syncs++;
      failure('EIO');
    };
    await world.append(ledger, 5, 2);
    await ledger.checkpoint().catch(() => undefined);
    const seen = syncs;
    assert.ok(seen > 0);
    await assert.rejects(ledger.append(deed(3)), { code: 'PZ_LEDGER_STOPPED' });
    await assert.rejects(ledger.checkpoint(), { code: 'PZ_LEDGER_STOPPED' });
    await ledger.close();
    assert.ok(target === 'tile/' || syncs === seen, 'no second sync of the same file');
    world.disk.cutPower(() => 0);
    await (await world.recover(target)).close();
  });

test('a truncated journal is noticed: acknowledged entries are gone', async () => {
  const world = new World();
  const ledger = await world.create();
  await world.append(ledger, 3, 1);
  await world.append(ledger, 3, 2);
  world.disk.killProcess();
  world.disk.tamper('/l/journal.0', (bytes) => bytes.subarray(0, 300));
  world.disk.tamper('/l/journal.1', () => Buffer.alloc(0));
  await assert.rejects(world.open(), { code: 'PZ_LEDGER_DAMAGED' });
});

test('a truncated or changed tile, bundle or checkpoint is refused before anything is signed', async () => {
  for (const file of ['tile/0/000.p/7', 'tile/entries/000.p/7', 'checkpoint', 'acknowledged', 'log.json'])
    for (const change of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 1),
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Uint8Array.of(bytes[20]! ^ 1), bytes.subarray(21)]),
      () => null,
    ]) {
      const world = new World();
      const ledger = await world.create();
      await world.append(ledger, 6, 1);
      await ledger.close();
      world.disk.tamper(`/l/${file}`, change);
      const signed = world.disk.written.get('/l/checkpoint')!.length;
      await assert.rejects(world.open(), /PZ_LEDGER_(DAMAGED|ABSENT)/, file);
      assert.equal(world.disk.written.get('/l/checkpoint')!.length, signed);
    }
});

test('an old backup restored over the ledger is refused: the keys remember more', async () => {
  const world = new World();
  const ledger = await world.create();
  await world.append(ledger, 5, 1);
  await ledger.close();
  const backup = world.disk.backup();
  const later = await world.open();
  await world.append(later, 5, 2);
  await later.close();
  world.disk.restore(backup, '/l/');
  await assert.rejects(world.open(), { code: 'PZ_LEDGER_ROLLED_BACK' });
});

test('a fork, the old backup grown differently, is refused', async () => {
  const world = new World();
  const ledger = await world.create();
  await world.append(ledger, 5, 1);
  await ledger.close();
  const backup = world.disk.backup();
  const first = await world.open();
  await world.append(first, 5, 2);
  await first.close();
  const keys = world.disk.backup();
  world.disk.restore(backup, '/');
  const second = await world.open();
  await world.append(second, 6, 3);
  await second.close();
  world.disk.restore(keys, '/k/');
  await assert.rejects(world.open(), { code: 'PZ_LEDGER_FORKED' });
});

test('a bit that flips in memory between acceptance and signature is not signed', async () => {
  const world = new World();
  const ledger = await world.create();
  await world.append(ledger, 5, 1);
  const signed = world.disk.written.get('/l/checkpoint')!.length;
  world.step = (step: Step) => {
    if (step !== 'tiles.synced') return;
    world.disk.tamper('/l/tile/entries/000.p/6', (bytes) => {
      bytes[40]! ^= 4;
      return bytes;
    });
  };
  await assert.rejects(ledger.checkpoint(), { code: 'PZ_LEDGER_DAMAGED' });
  await assert.rejects(ledger.append(deed(2)), { code: 'PZ_LEDGER_DAMAGED' });
  assert.equal(world.disk.written.get('/l/checkpoint')!.length, signed);
  await ledger.close();
  await (await world.recover('memory flip')).close();
});

test('two writers: the second is refused, and a dead one is succeeded', async (t) => {
  const place = workspace(t);
  const first = await createLedger({ ...place, origin: ORIGIN, checkpointEvery: null });
  const { openLedger } = await import('@pingzhang/ledger');
  await assert.rejects(openLedger({ ...place }), { code: 'PZ_LEDGER_LOCKED' });
  await first.close();
  await (await openLedger({ ...place, checkpointEvery: null })).close();
});

test('a clock that runs backwards: time in the ledger does not, and the entry says so', async () => {
  const world = new World();
  const ledger = await world.create();
  const before = await ledger.append(deed(1));
  world.now -= 3_600_000;
  const behind = await ledger.append(deed(2));
  assert.equal(behind.entry.clock, 'behind');
  assert.equal(behind.entry.time, before.entry.time);
  await ledger.close();
  const again = await world.open();
  assert.equal((await again.append(deed(3))).entry.time, before.entry.time, 'also after a restart');
  await again.close();
  await (await world.recover('clock')).close();
});

test('keys rotate while entries keep coming', async () => {
  const world = new World();
  const ledger = await world.create();
  const work: Promise<unknown>[] = [];
  for (let i = 0; i < 20; i++) {
    work.push(world.append(ledger, 30, i));
    if (i % 7 === 3) work.push(ledger.rotateKeys());
    await new Promise((done) => setImmediate(done));
  }
  await Promise.all(work);
  assert.equal(world.acknowledged.size, 600);
  await ledger.close();
  await (await world.recover('rotation')).close();
});

test('a hundred restarts raise no false alarm', async () => {
  const world = new World();
  await (await world.create()).close();
  for (let i = 0; i < 100; i++) {
    const ledger = await world.open();
    await world.append(ledger, i % 7, i);
    await ledger.close();
  }
  await (await world.recover('restarts')).close();
});
