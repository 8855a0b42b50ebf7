import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STEPS } from '@pingzhang/ledger';
import type { Ledger } from '@pingzhang/ledger';
import { seeded } from './simulated-disk.ts';
import { World } from './world.ts';

/** Appends, checkpoints, rotates and erases; ends early when the disk is gone. */
async function work(world: World, ledger: Ledger, chance: () => number): Promise<void> {
  for (let n = 1; n < 7; n++) {
    await world.append(ledger, 1 + Math.floor(chance() * 40), n);
    if (chance() < 0.5) await ledger.checkpoint();
    if (n === 3) await ledger.rotateKeys();
    if (n === 5) await ledger.eraseSubject('人1');
  }
  await ledger.close();
}

for (const how of ['killed', 'cut off from power'] as const)
  test(`${how} at each named step: nothing acknowledged is lost, nothing wrong is signed`, async () => {
    assert.ok(STEPS.length >= 20);
    for (const [i, step] of STEPS.entries())
      for (const occurrence of how === 'killed' ? [1] : [1, 2]) {
        const world = new World();
        const chance = seeded(i * 10 + occurrence);
        await (await world.create()).close();
        let count = 0;
        let reached = false;
        const ledger = await (async () => {
          world.step = (name) => {
            if (name !== step || ++count !== occurrence) return;
            reached = true;
            if (how === 'killed') world.disk.killProcess();
            else world.disk.cutPower(chance);
          };
          const opened = await world.open().catch(() => null);
          if (opened !== null) await work(world, opened, chance).catch(() => undefined);
          return opened;
        })();
        if (occurrence === 1) assert.ok(reached, `${step} was never reached`);
        if (!reached) continue;
        const again = await world.recover(`${step}, time ${occurrence}`);
        await world.append(again, 5, 99);
        await again.close();
        await (await world.recover(`${step}, time ${occurrence}, again`)).close();
        void ledger;
      }
  });

test('power cut at any disk operation, with sectors torn at random', async (t) => {
  let cuts = 0;
  for (let seed = 0; seed < 40; seed++) {
    const world = new World();
    const chance = seeded(seed);
    await (await world.create()).close();
    for (let life = 0; life < 3; life++) {
      let left = Math.floor(chance() * 250);
      world.disk.fault = () => {
        if (left-- === 0) {
          world.disk.cutPower(chance);
          cuts++;
        }
      };
      const ledger = await world.open().catch(() => null);
      if (ledger !== null) await work(world, ledger, chance).catch(() => undefined);
      world.disk.cutPower(chance);
      await (await world.recover(`seed ${seed}, life ${life}`)).close();
    }
  }
  t.diagnostic(`${cuts} power cuts survived`);
});
