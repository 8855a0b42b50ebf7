import { isoOf, kindOf, shanghaiDay } from '@pingzhang/engine/judge';
import type { Law } from '@pingzhang/engine/judge';
import { chinaDay, dayEnd } from '../../china-day.ts';

/** What a handler promises where the law says promptly and names no number; a tenant may set fewer. */
export const PROMISED_WORKING_DAYS = 15;

/** The last instant of the n-th working day after a moment, the first day not counted (民法典 201). */
export function workingDaysAfter(law: Law, start: Date, days: number): Date {
  let day = shanghaiDay(chinaDay(start));
  for (let left = days; left > 0;) if (kindOf(law.calendar, ++day) === 'work') left--;
  return dayEnd(isoOf(day));
}
