import { and, eq } from 'drizzle-orm';
import { readClock } from '@pingzhang/engine/judge';
import type { Deadline } from '@pingzhang/engine/model';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import type { z } from '../../http/route.ts';
import { clock } from '../../schema/job.ts';
import type { ClockReasons } from '../clocks/store.ts';
import { endOf } from '../clocks/store.ts';
import type { TenantLaw } from '../law/shelf.ts';
import { chinaDay, dayStart } from '../../china-day.ts';
import { taskError } from './errors.ts';
import type { DueAsked } from './shapes.ts';

/** A day somebody chose runs under this name instead of a rule's. */
export const CHOSEN = 'chosen';

export interface Due {
  readonly rule: string;
  readonly startsAt: Date;
  readonly at: Date;
  /** In China; of a provisional deadline the earliest possible. */
  readonly day: string;
  readonly reason: string | null;
  readonly deadline: Deadline;
}

/** When a task is due. Throws PZ_TASK_RULE when the rule gives no end, PZ_JUDGE_CLOCK when there is none such. */
export function dueOf(asked: z.output<typeof DueAsked>, { law }: TenantLaw, now: Date): Due {
  if ('day' in asked) {
    const deadline = chosenDay(asked.day, chinaDay(now));
    return { rule: CHOSEN, startsAt: now, at: endOf(deadline)!, day: asked.day, reason: asked.reason, deadline };
  }
  const { rule, start, promised } = asked;
  const deadline = readClock(law, rule, start, start, promised);
  const at = deadline.shape === 'deadline' ? endOf(deadline) : null;
  if (at === null) throw taskError('PZ_TASK_RULE', { rule });
  return { rule, startsAt: dayStart(start), at, day: chinaDay(at), reason: null, deadline };
}

function chosenDay(day: string, start: string): Deadline {
  return {
    rule: CHOSEN,
    start,
    shape: 'deadline',
    limit: day,
    unit: 'fixed_date',
    due: day,
    status: 'final',
    earliest: day,
    latest: day,
    excluded: [],
    worked: [],
    weekends: 0,
    movedFrom: null,
    unannounced: [],
    computed: [],
  };
}

/** Starts the clock that the sweep looks at; one that ran for the same object before is dropped. */
export async function startDue(
  tx: Tx,
  object: { readonly tenant: string; readonly kind: string; readonly id: string; readonly before: string | null },
  due: Due,
): Promise<string> {
  const { tenant, kind, id: objectId, before } = object;
  if (before !== null)
    await tx
      .update(clock)
      .set({ state: 'dropped' })
      .where(and(eq(clock.tenant, tenant), eq(clock.id, before)));
  const id = newId();
  const reasons: ClockReasons = { deadline: due.deadline, promise: due.rule === CHOSEN };
  await tx.insert(clock).values({
    tenant,
    id,
    objectKind: kind,
    objectId,
    rule: due.rule,
    startsAt: due.startsAt,
    dueAt: due.at,
    pausedAt: null,
    state: 'running',
    reasons,
    raisedAt: null,
    metAt: null,
    version: 1,
  });
  return id;
}
