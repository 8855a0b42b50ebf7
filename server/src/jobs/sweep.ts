import { and, eq, isNull, lte } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../database/connect.ts';
import { forgetOldKeys } from '../http/idempotency.ts';
import { removeEnded } from '../identity/sessions.ts';
import { faceOf } from '../observe/log.ts';
import { clock as clocks } from '../schema/job.ts';
import type { Services } from '../services.ts';

export type ClockRow = InferSelectModel<typeof clocks>;

/**
 * What a noun does when a clock on one of its objects falls due, in the transaction that marks it raised. Resolves with
 * the number people know the object by.
 */
export type DueHandler = (tx: Tx, due: ClockRow, services: Services) => Promise<string | undefined>;
export type DueHandlers = { readonly [objectKind: string]: DueHandler };

export interface Sweep {
  /** One round: raises what is due, records what could not be recorded. */
  now(): Promise<number>;
  stop(): Promise<void>;
}

/** Looks again and again for what falls due. Deadlines stand in rows, not in timers: a restart misses none. */
export function startSweep(services: Services, due: DueHandlers): Sweep {
  let round: Promise<number> | null = null;
  let stopped = false;
  let tidied = 0;
  const sweep = async (): Promise<number> => {
    await services.trace
      .heal()
      .catch((error: unknown) => services.log.error({ fault: faceOf(error) }, 'deeds wait for their ledger'));
    let raised = 0;
    while (!stopped && (await raiseOne(services, due))) raised++;
    const now = services.clock();
    if (now.getTime() - tidied > 3_600_000) {
      tidied = now.getTime();
      await removeEnded(services.db, now);
      await forgetOldKeys(services, now);
      await services.vault.tidy(new Date(now.getTime() - 7 * 86_400_000));
    }
    return raised;
  };
  const start = (): Promise<number> => (round ??= sweep().finally(() => (round = null)));
  const timer = setInterval(() => {
    start().catch((error: unknown) => services.log.warn({ fault: faceOf(error) }, 'the sweep failed'));
  }, services.config.pollEvery);
  return {
    now: async () => {
      await round?.catch(() => undefined);
      return start();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

/** Whoever locks the row raises it; others skip it. False: nothing is due. */
async function raiseOne(services: Services, handlers: DueHandlers): Promise<boolean> {
  const { db, clock, trace, webhooks, metrics } = services;
  const now = clock();
  const waiting = and(eq(clocks.state, 'running'), isNull(clocks.raisedAt), lte(clocks.dueAt, now));
  const [next] = await db
    .select({ tenant: clocks.tenant, id: clocks.id })
    .from(clocks)
    .where(waiting)
    .orderBy(clocks.dueAt)
    .limit(1);
  if (next === undefined) return false;
  let raised: ClockRow | null = null;
  try {
    await trace.act(
      { tenant: next.tenant, actor: 'system' },
      (number: string | undefined) => ({
        action: 'clock.due',
        object: number ?? raised!.objectId,
        facts: { decision: raised!.rule },
      }),
      async (tx) => {
        const here = and(eq(clocks.tenant, next.tenant), eq(clocks.id, next.id));
        const [row] = await tx.select().from(clocks).where(and(here, waiting)).for('update', { skipLocked: true });
        if (row === undefined) throw new TakenByAnother();
        raised = row;
        await tx
          .update(clocks)
          .set({ state: 'overdue', raisedAt: now, version: row.version + 1 })
          .where(here);
        const number = await handlers[row.objectKind]?.(tx, row, services);
        const { id, objectKind, objectId, rule, dueAt } = row;
        await webhooks.emit(tx, row.tenant, 'clock.due', {
          clock: id,
          objectKind,
          objectId,
          rule,
          dueAt: dueAt?.toISOString(),
        });
        return number;
      },
    );
  } catch (error) {
    if (error instanceof TakenByAnother) return false;
    throw error;
  }
  metrics.clocksRaised.inc({ kind: raised!.objectKind });
  return true;
}

class TakenByAnother extends Error {}
