import type { Law } from '@pingzhang/engine/judge';
import type { z } from '../../http/route.ts';
import type { ClockRow } from '../../jobs/sweep.ts';
import type { ClockShape } from './shapes.ts';
import { dayStrip } from './day-strip.ts';
import { endOf } from './store.ts';
import type { ClockReasons } from './store.ts';

/** A clock as the API tells it: its rule, its end, and every day on the way. */
export function showClock(row: ClockRow, law: Law): z.input<typeof ClockShape> {
  const { deadline, promise } = row.reasons as ClockReasons;
  const ready = law.byId.get(row.rule);
  const latest =
    deadline.due === null && deadline.latest !== null ? endOf({ ...deadline, due: deadline.latest }) : null;
  return {
    id: row.id,
    rule: row.rule,
    title: ready?.rule.title ?? { zh: row.rule, en: row.rule },
    cites: ready === undefined ? [] : [...law.citesOf(ready, deadline.start.slice(0, 10))],
    objectKind: row.objectKind,
    objectId: row.objectId,
    startsAt: row.startsAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    latestAt: latest?.toISOString() ?? null,
    status: deadline.status,
    promise,
    state: row.state,
    metAt: row.metAt?.toISOString() ?? null,
    unit: deadline.unit,
    limit: deadline.limit,
    weekends: deadline.weekends,
    computed: [...deadline.computed],
    strip: dayStrip(deadline, law.calendar).map((day) => ({ ...day })),
  };
}
