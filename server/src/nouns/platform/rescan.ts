import { Readable } from 'node:stream';
import { and, asc, eq, gt, ne } from 'drizzle-orm';
import type { JobContext } from '../../jobs/queue.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { platformItem, platformReview } from '../../schema/platform.ts';
import { contentOf, saveItem } from './decide.ts';
import { benchOf } from './judge.ts';
import { isSampled } from './machine.ts';

const BATCH = 200;

/** What a rescan keeps between its steps, and what it leaves behind. */
export interface RescanMemo {
  readonly after: string;
  readonly looked: number;
  /** External ids of what the new pack sees and the old did not, and the other way round. */
  readonly caught: readonly string[];
  readonly released: readonly string[];
}

/**
 * Judges again what was judged under another pack or model. What is newly caught goes to the queue; what would now pass
 * is only reported, since a decision a person made stands. Goes on where a crash left it. Ends with a report file.
 */
export async function rescan(job: JobContext): Promise<void> {
  const { services, tenant, signal } = job;
  const { db, vault } = services;
  const bench = await benchOf(db, services, tenant);
  let memo: RescanMemo = (job.memo as RescanMemo | null) ?? { after: '', looked: 0, caught: [], released: [] };
  for (;;) {
    signal.throwIfAborted();
    const items = await db
      .select()
      .from(platformItem)
      .where(and(eq(platformItem.tenant, tenant), gt(platformItem.id, memo.after), ne(platformItem.pack, bench.pack)))
      .orderBy(asc(platformItem.id))
      .limit(BATCH);
    if (items.length === 0) break;
    const caught: string[] = [];
    const released: string[] = [];
    for (const item of items) {
      const judged = bench.judge(await contentOf(services, item));
      const { label, category, score, action, pack } = judged;
      if (item.action === 'pass' && action !== 'pass') caught.push(item.external);
      if (item.action !== 'pass' && action === 'pass') released.push(item.external);
      await db.transaction(async (tx) => {
        await saveItem(tx, item, { label, category, score, action, pack });
        if (item.action !== 'pass' || action === 'pass') return;
        const id = newId();
        await tx.insert(platformReview).values({
          tenant,
          id,
          number: await nextNumber(tx, tenant, 'SH'),
          item: item.id,
          state: 'waiting',
          category,
          score,
          sampled: isSampled(id) ? 1 : 0,
          createdAt: services.clock(),
          version: 1,
        });
      });
    }
    memo = {
      after: items.at(-1)!.id,
      looked: memo.looked + items.length,
      caught: [...memo.caught, ...caught],
      released: [...memo.released, ...released],
    };
    await job.remember(memo);
    await job.progress({ done: memo.looked, total: null });
  }
  const report = Buffer.from(JSON.stringify({ pack: bench.pack, ...memo }, null, 2));
  await job.act(
    (id: string) => ({
      action: 'platform.rescan',
      object: id,
      facts: { counts: { looked: memo.looked, caught: memo.caught.length, released: memo.released.length } },
    }),
    async (tx) =>
      (
        await vault.put(
          { tenant, kind: 'report', name: 'rescan.json', person: job.person },
          Readable.from([report]),
          tx,
        )
      ).id,
  );
}
