import { addMonths, dayOf, isDay } from '../calendar/day.ts';
import type { Facts } from '../scope.ts';

/**
 * Whether an earlier punishment counts for art. 5(9): a criminal one always, an administrative one within `years` of
 * the act. `prior` may be a plain answer or the punishments with their dates; undefined when they do not settle it.
 */
export function priorCounts(prior: unknown, date: string, years: number): boolean | null | undefined {
  if (typeof prior === 'boolean' || prior === null || prior === undefined) return prior;
  const entries = Array.isArray(prior) ? (prior as readonly unknown[]) : [prior];
  let open = false;
  for (const entry of entries) {
    const { kind, date: on } = (typeof entry === 'object' && entry !== null ? entry : { kind: entry }) as Facts;
    if (kind === 'criminal') return true;
    if (kind !== 'administrative' || !isDay(on)) open = true;
    else if (dayOf(on) <= dayOf(date) && dayOf(date) <= addMonths(dayOf(on), years * 12)) return true;
  }
  return open ? undefined : false;
}
