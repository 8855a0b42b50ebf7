import { dayOf } from '../../i18n/format.ts';

/** How a clock stands at a moment. A clock is an instant with a rule, never a number of days. */
export type ClockState =
  | { readonly state: 'overdue'; readonly by: Span }
  | { readonly state: 'today'; readonly left: Span }
  | { readonly state: 'later'; readonly left: Span };

/** The largest unit that says it: 3 days, 5 hours, 10 minutes, 42 seconds. */
export interface Span {
  readonly count: number;
  readonly unit: 'days' | 'hours' | 'minutes' | 'seconds';
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The instant a due date means: a bare day ends at midnight in Beijing, the law counting whole days. */
export function instantOf(due: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(`${due}T00:00:00+08:00`) + DAY : Date.parse(due);
}

/** A moment that ends a day (23:59:59 in Beijing) is that day: the law counts days, and says 24:00. */
export function dueOf(moment: string): string {
  const end = Date.parse(moment);
  const ends = moment.length > 10 && dayOf(new Date(end + SECOND)) !== dayOf(new Date(end));
  return ends ? dayOf(new Date(end)) : moment;
}

export function clockState(due: string, now: number): ClockState {
  const left = instantOf(due) - now;
  if (left <= 0) return { state: 'overdue', by: spanOf(-left) };
  const today = dayOf(new Date(instantOf(due) - 1)) === dayOf(new Date(now));
  return { state: today ? 'today' : 'later', left: spanOf(left) };
}

export function spanOf(milliseconds: number): Span {
  if (milliseconds >= 2 * DAY) return { count: Math.floor(milliseconds / DAY), unit: 'days' };
  if (milliseconds >= DAY) return { count: 1, unit: 'days' };
  if (milliseconds >= HOUR) return { count: Math.floor(milliseconds / HOUR), unit: 'hours' };
  if (milliseconds >= MINUTE) return { count: Math.floor(milliseconds / MINUTE), unit: 'minutes' };
  return { count: Math.floor(milliseconds / SECOND), unit: 'seconds' };
}

/** Whether seconds matter: the last ten minutes before, and the first after. */
export function nearEnd(due: string, now: number): boolean {
  const left = instantOf(due) - now;
  return left < 10 * MINUTE && left > -MINUTE;
}
