import { and, asc, count, desc, eq, gt, ne, notInArray } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import type { JobContext } from '../../jobs/queue.ts';
import { newId } from '../../database/id.ts';
import type { Tx } from '../../database/connect.ts';
import { nextNumber } from '../../database/sequence.ts';
import { job as jobs } from '../../schema/job.ts';
import { platformRescanChange } from '../../schema/platform-pack.ts';
import { platformItem, platformReview } from '../../schema/platform.ts';
import { contentOf, itemOf, saveItem } from './decide.ts';
import type { Item } from './intake.ts';
import { benchOf } from './judge.ts';
import type { Bench } from './judge.ts';
import { isSampled } from './machine.ts';

const BATCH = 200;
/** Rescans whose changes are kept; those of earlier ones go when a new one begins. */
export const RESCANS_KEPT = 20;

/** Where a rescan stands, for its next attempt. */
export interface RescanMemo {
  readonly after: string;
  readonly looked: number;
}

/**
 * Judges again what was judged under another pack or model. What is newly caught goes to the queue; what would now pass
 * is only reported, since a decision a person made stands. Goes on where a crash left it.
 */
export async function rescan(job: JobContext): Promise<void> {
  const { services, tenant, signal } = job;
  const { db } = services;
  await forgetOld(db, tenant);
  const bench = await benchOf(db, services, tenant);
  let memo = (job.memo as RescanMemo | null) ?? { after: '', looked: 0 };
  for (;;) {
    const items = await db
      .select()
      .from(platformItem)
      .where(and(eq(platformItem.tenant, tenant), gt(platformItem.id, memo.after), ne(platformItem.pack, bench.pack)))
      .orderBy(asc(platformItem.id))
      .limit(BATCH);
    if (items.length === 0) break;
    for (const item of items) {
      signal.throwIfAborted();
      await lookAgain(job, bench, item);
    }
    memo = { after: items.at(-1)!.id, looked: memo.looked + items.length };
    await job.remember(memo);
    await job.progress({ done: memo.looked, total: null });
  }
  const counts = { looked: memo.looked, ...(await changesOf(db, tenant, job.id)) };
  await job.act({ action: 'platform.rescan', object: job.id, facts: { counts } }, () => Promise.resolve());
}

async function lookAgain(job: JobContext, bench: Bench, item: Item): Promise<void> {
  const { services, tenant } = job;
  let text: string;
  try {
    text = await contentOf(services, item);
  } catch (error) {
    // Erased, or damaged: there is nothing to judge, and the others are still looked at.
    if (!(error instanceof PzError)) throw error;
    if (error.code === 'PZ_OBJECT_DAMAGED') job.log.error({ item: item.id }, 'a stored item is damaged');
    else if (error.code !== 'PZ_NOT_FOUND') throw error;
    return;
  }
  const { label, category, score, action, pack } = bench.judge(text);
  const was = item.action === 'pass';
  const change = was === (action === 'pass') ? null : was ? 'caught' : 'released';
  try {
    await services.db.transaction(async (tx) => {
      await saveItem(tx, item, { label, category, score, action, pack });
      if (change === null) return;
      const { id, external } = item;
      await tx
        .insert(platformRescanChange)
        .values({ tenant, job: job.id, item: id, external, change })
        .onConflictDoNothing();
      if (change === 'caught') await queue(tx, item, { category, score }, services.clock());
    });
  } catch (error) {
    // Somebody has decided on it meanwhile: it is judged as it stands now.
    if (!(error instanceof PzError) || error.code !== 'PZ_EDIT_CONFLICT') throw error;
    await lookAgain(job, bench, await itemOf(services.db, tenant, item.id));
  }
}

async function queue(
  tx: Tx,
  { tenant, id: item }: Item,
  judged: { category: string | null; score: number },
  now: Date,
) {
  const id = newId();
  await tx.insert(platformReview).values({
    tenant,
    id,
    number: await nextNumber(tx, tenant, 'SH'),
    item,
    state: 'waiting',
    ...judged,
    sampled: isSampled(id) ? 1 : 0,
    createdAt: now,
    version: 1,
  });
}

/** How many items a rescan judged otherwise, either way. */
export async function changesOf(db: Tx, tenant: string, job: string): Promise<{ caught: number; released: number }> {
  const rows = await db
    .select({ change: platformRescanChange.change, total: count() })
    .from(platformRescanChange)
    .where(and(eq(platformRescanChange.tenant, tenant), eq(platformRescanChange.job, job)))
    .groupBy(platformRescanChange.change);
  return { caught: 0, released: 0, ...Object.fromEntries(rows.map(({ change, total }) => [change, total])) };
}

async function forgetOld(db: Tx, tenant: string): Promise<void> {
  const latest = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.tenant, tenant), eq(jobs.kind, 'platform.rescan')))
    .orderBy(desc(jobs.id))
    .limit(RESCANS_KEPT);
  await db
    .delete(platformRescanChange)
    .where(and(eq(platformRescanChange.tenant, tenant), notInArray(platformRescanChange.job, latest)));
}
