import { and, eq, inArray } from 'drizzle-orm';
import { readClock } from '@pingzhang/engine/judge';
import type { Law } from '@pingzhang/engine/judge';
import { shanghai } from '@pingzhang/engine/judge';
import type { Deadline } from '@pingzhang/engine/model';
import { dayEnd } from '../../china-day.ts';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { clock } from '../../schema/job.ts';

export interface NewClock {
  readonly tenant: string;
  /** `request`, `incident`, `task`, … and the id of the object. */
  readonly objectKind: string;
  readonly objectId: string;
  readonly rule: string;
  readonly start: Date;
  /** What the handler promised, in the rule's unit, where that is shorter. */
  readonly promised?: number;
  /** A moment promised where the law names no number; it never replaces a statutory one. */
  readonly promisedUntil?: Date | null;
}

/** In these a clock still runs towards its end, or past it. */
export const OPEN_CLOCKS = ['running', 'paused', 'overdue'] as const;

/** Kept with a clock: the deadline as it was computed, so that the days can be counted again by anybody. */
export interface ClockReasons {
  readonly deadline: Deadline;
  /** The end is a promise of the handler, not of the law. */
  readonly promise: boolean;
}

/** Starts a clock by its rule under the law of its first day. Resolves with the clock's id and when it ends. */
export async function startClock(
  tx: Tx,
  law: Law,
  wanted: NewClock,
): Promise<{ id: string; reasons: ClockReasons; dueAt: Date | null }> {
  const { tenant, objectKind, objectId, rule, start, promised, promisedUntil = null } = wanted;
  const { moment, day } = startOf(law, rule, start);
  const deadline = readClock(law, rule, moment, day, promised);
  const lawful = endOf(deadline);
  const dueAt = lawful ?? promisedUntil;
  const reasons: ClockReasons = { deadline, promise: lawful === null && promisedUntil !== null };
  const id = newId();
  await tx.insert(clock).values({
    tenant,
    id,
    objectKind,
    objectId,
    rule,
    startsAt: start,
    dueAt,
    state: 'running',
    reasons,
    version: 1,
  });
  return { id, reasons, dueAt };
}

/** Periods of days begin on the day of Shanghai, periods of hours at the moment. */
function startOf(law: Law, rule: string, start: Date): { moment: string; day: string } {
  const moment = shanghai(start.getTime());
  const day = moment.slice(0, 10);
  const outcome = law.byId.get(rule)?.rule.outcome;
  return { moment: outcome?.type === 'clock' && outcome.unit === 'hour' ? moment : day, day };
}

/** The last instant that is still in time; the earliest possible one while it is provisional. Null without a number. */
export function endOf({ due, earliest }: Deadline): Date | null {
  const end = due ?? earliest;
  if (end === null) return null;
  return end.length === 10 ? dayEnd(end) : new Date(end);
}

/** What was owed is done: the clock stops for good. `dropped` where it is no longer owed. */
export async function stopClocks(
  tx: Tx,
  tenant: string,
  object: { kind: string; id: string; rule?: string },
  now: Date,
  state: 'met' | 'dropped' = 'met',
): Promise<void> {
  const which = [
    eq(clock.tenant, tenant),
    eq(clock.objectKind, object.kind),
    eq(clock.objectId, object.id),
    inArray(clock.state, [...OPEN_CLOCKS]),
  ];
  if (object.rule !== undefined) which.push(eq(clock.rule, object.rule));
  await tx
    .update(clock)
    .set({ state, metAt: now })
    .where(and(...which));
}
