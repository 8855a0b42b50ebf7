import { dayOf, isoOf, kindOf } from '@pingzhang/engine/judge';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { lawOf } from '../law/shelf.ts';
import type { Calendar, CalendarDay } from './shapes.ts';
import { tasksBetween } from './store.ts';

const MOST_DAYS = 100;

/** A stretch of days with what is due on each, and whether they are worked. Throws PZ_INPUT_INVALID. */
export async function taskCalendar(ctx: RequestContext, from: string, to: string): Promise<z.input<typeof Calendar>> {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!(last >= first && last - first < MOST_DAYS)) throw serverError('PZ_INPUT_INVALID', { where: 'to' });
  const { calendar } = (await lawOf(ctx.services, ctx.tenant)).law;
  const { lines, overdue } = await tasksBetween(ctx, from, to);
  const unannounced = new Set<number>();
  const days = Array.from({ length: last - first + 1 }, (_, at): z.input<typeof CalendarDay> => {
    const day = isoOf(first + at);
    const year = Number(day.slice(0, 4));
    const named = calendar.worked.get(first + at) ?? calendar.rest.get(first + at);
    const known = calendar.announced.has(year);
    if (!known) unannounced.add(year);
    const worked = kindOf(calendar, first + at) === 'work';
    return {
      day,
      // Before the notice only what the statute itself makes a holiday is certain.
      kind: calendar.worked.has(first + at) ? 'made-up' : !worked ? 'rest' : known ? 'work' : 'unknown',
      name: named?.name ?? null,
      tasks: lines.filter(({ dueDay }) => dueDay === day),
    };
  });
  return { days, overdue, unannounced: [...unannounced] };
}
