import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equal, parseCheckpoint, parseNote } from '@pingzhang/engine/prove';
import { STEPS, auditLedger, createLedger, openLedger } from '@pingzhang/ledger';
import type { Ledger, LedgerOptions, Step } from '@pingzhang/ledger';
import { SimulatedDisk, seeded } from './simulated-disk.ts';
import { ORIGIN, deed } from './support.ts';

/** A ledger on a simulated disk, what it acknowledged, and the checks every recovery must pass. */
class World {
  readonly disk = new SimulatedDisk();
  readonly acknowledged = new Map<number, string>();
  readonly options: LedgerOptions;
  now = Date.parse('2026-03-01T00:00:00Z');
  step: (step: Step) => void = () => undefined;

  constructor() {
    this.options = { directory: '/l', keyDirectory: '/k', checkpointEvery: null };
  }

  #here(): LedgerOptions {
    return { ...this.options, disk: this.disk.mount(), clock: () => this.now++, step: (step) => this.step(step) };
  }

  create = (): Promise<Ledger> => createLedger({ ...this.#here(), origin: ORIGIN });
  open = (): Promise<Ledger> => openLedger(this.#here());

  async append(ledger: Ledger, count: number, n: number): Promise<void> {
    await Promise.allSettled(
      Array.from({ length: count }, async (_, i) => {
        const about = i % 3 === 0 ? { subject: `人${n % 4}`, payload: Buffer.from(`材料${n}`) } : {};
        const { index, entry } = await ledger.append(deed(n * 1000 + i, about));
        this.acknowledged.set(index, JSON.stringify(entry));
      }),
    );
  }

  /** Opens again and checks: nothing acknowledged is lost, every checkpoint ever signed still holds, no false alarm. */
  async recover(context: string): Promise<Ledger> {
    this.step = () => undefined;
    const ledger = await this.open();
    await ledger.checkpoint();
    const tree = ledger.tree();
    for (const [index, entry] of this.acknowledged) {
      assert.ok(index < tree.size, `${context}: entry ${index} is lost, there are ${tree.size}`);
      assert.deepEqual(
        JSON.parse(Buffer.from(tree.entry(index)).toString()),
        JSON.parse(entry),
        `${context}: entry ${index}`,
      );
    }
    for (const note of this.disk.written.get('/l/checkpoint') ?? []) {
      const { size, root } = parseCheckpoint(parseNote(note).text);
      assert.ok(
        size <= tree.size && equal(tree.rootAt(size), root),
        `${context}: a checkpoint of ${size} was wrongly signed`,
      );
    }
    await ledger.close();
    const { findings } = auditLedger({ directory: '/l', keyDirectory: '/k', disk: this.disk.mount() });
    assert.deepEqual(findings, [], context);
    return this.open();
  }
}

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
      for (const occurrence of [1, 2]) {
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
  for (let seed = 0; seed < 80; seed++) {
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
