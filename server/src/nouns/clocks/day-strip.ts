import { dayOf, isoOf, kindOf, shanghaiDay } from '@pingzhang/engine/judge';
import type { Calendar } from '@pingzhang/engine/judge';
import type { Deadline } from '@pingzhang/engine/model';

/** One day of a period as a person counts it on a wall calendar. */
export interface StripDay {
  /** `2026-09-25`, of Shanghai. */
  readonly date: string;
  /** `start`: the day the period began, not counted (民法典 201). `counted` days carry their number in `n`. */
  readonly kind: 'start' | 'counted' | 'rest';
  readonly n: number | null;
  /** The holiday, or 调休上班 on a weekend day that is worked. */
  readonly name: string | null;
  readonly notice: string | null;
  readonly due: boolean;
}

/** Longer periods than this are told, not drawn. */
const MOST_DAYS = 400;

/**
 * The days from the start of a period to its end, or to its latest possible end while it is provisional.
 * Empty for periods of hours, for those without a number, and for those too long to draw.
 */
export function dayStrip(deadline: Deadline, calendar: Calendar): readonly StripDay[] {
  const end = deadline.due ?? deadline.latest;
  const working = deadline.unit === 'working_day';
  if (end === null || !(working || deadline.unit === 'calendar_day')) return [];
  const first = shanghaiDay(deadline.start);
  const last = dayOf(end.slice(0, 10));
  if (last - first > MOST_DAYS) return [];
  let n = 0;
  return Array.from({ length: last - first + 1 }, (_, index): StripDay => {
    const day = first + index;
    const named = calendar.worked.get(day) ?? calendar.rest.get(day);
    const counted = index > 0 && (!working || kindOf(calendar, day) === 'work');
    if (counted) n++;
    return {
      date: isoOf(day),
      kind: index === 0 ? 'start' : counted ? 'counted' : 'rest',
      n: counted ? n : null,
      name: named?.name ?? null,
      notice: named?.notice ?? null,
      due: day === last && deadline.due !== null,
    };
  });
}
