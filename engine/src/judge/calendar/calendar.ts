import { dayOf, isWeekend, weekdayOf, yearOf } from './day.ts';
import type { Day } from './day.ts';

/** One year as the State Council announced it: `law/calendars/<year>.yaml`. Spans may reach into December before. */
export interface CalendarYear {
  readonly year: number;
  readonly notices: readonly { readonly number: string; readonly on: string }[];
  readonly rest: readonly Span[];
  readonly worked: readonly string[];
}

export interface Span {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The statutory days of years without a notice: `law/calendars/statutory.yaml`. */
export interface StatutoryYears {
  readonly years: Readonly<Record<string, readonly Span[]>>;
}

/** A named day and the notice that says so, null where the statute alone does. */
export interface Named {
  readonly name: string;
  readonly notice: string | null;
}

/** A holiday of a year not yet announced: what the notice may still change around it. */
export interface Cluster {
  readonly from: Day;
  readonly to: Day;
  /** Weekdays that may be given on top of the statutory ones, at most. */
  readonly rest: number;
  /** Weekend days that may have to be worked for them, at most. */
  readonly worked: number;
}

export interface Calendar {
  readonly rest: ReadonlyMap<Day, Named>;
  readonly worked: ReadonlyMap<Day, Named>;
  readonly announced: ReadonlySet<number>;
  /** Years with statutory days but no notice, and the holidays of each. */
  readonly clusters: ReadonlyMap<number, readonly Cluster[]>;
}

export function buildCalendar(years: readonly CalendarYear[], statutory: StatutoryYears): Calendar {
  const rest = new Map<Day, Named>();
  const worked = new Map<Day, Named>();
  const announced = new Set<number>();
  const clusters = new Map<number, Cluster[]>();
  for (const { year, notices, rest: spans, worked: days } of years) {
    announced.add(year);
    const notice = notices.map(({ number }) => number).join('、');
    for (const span of spans) for (const day of daysOf(span)) rest.set(day, { name: span.name, notice });
    for (const day of days) worked.set(dayOf(day), { name: '调休上班', notice });
  }
  for (const [year, spans] of Object.entries(statutory.years)) {
    if (announced.has(Number(year))) continue;
    clusters.set(Number(year), spans.map(clusterOf));
    for (const span of spans) for (const day of daysOf(span)) rest.set(day, { name: span.name, notice: null });
  }
  return { rest, worked, announced, clusters };
}

function daysOf({ from, to }: Span): Day[] {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, index) => first + index);
}

/**
 * What notices have done around a holiday since 2013: at most four weekdays given at Spring Festival and National Day
 * and three elsewhere; at most two weekend days worked, and none where a single day already makes a long weekend (Labour
 * Day has been lengthened all the same since 2019).
 */
function clusterOf({ from, to, name }: Span): Cluster {
  const [first, last] = [dayOf(from), dayOf(to)];
  const long = name === '春节' || name === '国庆节';
  const touchesWeekend = first === last && name !== '劳动节' && [0, 1, 5, 6].includes(weekdayOf(first));
  return { from: first, to: last, rest: long ? 4 : 3, worked: touchesWeekend ? 0 : 2 };
}

export type DayKind = 'work' | 'rest';

/** What is known of a day: its notice, or the statute and the weekend. */
export function kindOf(calendar: Calendar, day: Day): DayKind {
  if (calendar.worked.has(day)) return 'work';
  return calendar.rest.has(day) || isWeekend(day) ? 'rest' : 'work';
}

/** How far from a holiday a notice has reached: given weekdays adjoin it, worked weekends stand within a fortnight. */
const GIVEN_WITHIN = 6;
const WORKED_WITHIN = 14;

/** The holiday for whose sake an unannounced day may turn out otherwise than it looks, if any. */
export function turningPoints(calendar: Calendar, day: Day): readonly Cluster[] {
  if (calendar.rest.has(day) || calendar.worked.has(day)) return [];
  const reach = isWeekend(day) ? WORKED_WITHIN : GIVEN_WITHIN;
  return [yearOf(day), yearOf(day) + 1]
    .flatMap((year) => calendar.clusters.get(year) ?? [])
    .filter(({ from, to }) => day >= from - reach && day <= to + reach && mayTurn(calendar, day, from));
}

/**
 * A day of a year already announced is open only in the last days of December, and only when the New Year's Day to come
 * would be bridged backwards: the notice for 2019 took 2018-12-31 and worked 2018-12-29.
 */
function mayTurn(calendar: Calendar, day: Day, holiday: Day): boolean {
  if (!calendar.announced.has(yearOf(day))) return true;
  return holiday > day && holiday - day <= 3 && [0, 2, 3].includes(weekdayOf(holiday));
}

export function isKnown(calendar: Calendar, year: number): boolean {
  return calendar.announced.has(year) || calendar.clusters.has(year);
}
