import assert from 'node:assert/strict';
import { equal, parseCheckpoint, parseNote } from '@pingzhang/engine/prove';
import { auditLedger, createLedger, openLedger } from '@pingzhang/ledger';
import type { Ledger, LedgerOptions, Step } from '@pingzhang/ledger';
import { SimulatedDisk } from './simulated-disk.ts';
import { ORIGIN, deed } from './support.ts';

/** A ledger on a simulated disk, what it acknowledged, and the checks every recovery must pass. */
export class World {
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
