import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { clock } from '../../schema/job.ts';
import { task } from '../../schema/task.ts';
import { stateOf } from '../ledger/state.ts';
import { chinaDay, dayEnd } from '../../china-day.ts';
import { visible } from '../tasks/store.ts';
import { through } from '../tasks/reach.ts';
import type { Status } from './shapes.ts';

/** What the bar over every page shows: how much is late or due today, and how the ledger stands. */
export async function status(ctx: RequestContext): Promise<z.input<typeof Status>> {
  const [due, ledger] = [through(ctx, 'overview.due'), through(ctx, 'overview.ledger')];
  return { due: due && (await dueCounts(due)), ledger: ledger && (await ledgerPill(ledger)) };
}

async function dueCounts(ctx: RequestContext) {
  const { db, tenant, now, reach } = ctx;
  const endOfDay = dayEnd(chinaDay(now));
  const own = sql`${clock.objectKind} = 'task' and exists (select 1 from ${task} where ${visible(ctx)} and ${task.id} = ${clock.objectId})`;
  const running = and(
    eq(clock.tenant, tenant),
    inArray(clock.state, ['running', 'overdue']),
    reach === 'own' ? own : undefined,
  );
  const [overdue, soon] = await Promise.all([
    db.$count(clock, and(running, lt(clock.dueAt, now))),
    db.$count(clock, and(running, sql`${clock.dueAt} <= ${endOfDay.toISOString()}::timestamptz`)),
  ]);
  return { overdue, today: soon - overdue };
}

/** A log that cannot be opened or written has stopped showing anything to anybody: that is said, not an error. */
async function ledgerPill({ services, tenant, now }: RequestContext) {
  const blocked = { state: 'blocked', size: 0, checkpointAt: null, witnesses: { seen: 0, of: 0 } } as const;
  const { ledgers } = services;
  const ledger = await ledgers.of(tenant).catch(() => null);
  if (ledger === null) return blocked;
  const { state, size, checkpointAt, witnesses } = await stateOf(ledger, ledgers.directoryOf(tenant), now);
  return { state, size, checkpointAt, witnesses: { ...witnesses } };
}
