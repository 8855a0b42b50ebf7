import { judgeError } from '../errors.ts';

/** Days since 1970-01-01. Law counts days of Shanghai; a bare date is one. */
export type Day = number;

const MS = 86_400_000;
const SHANGHAI = 8 * 3_600_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** @throws PzError `PZ_JUDGE_DATE` when the text is no day of the calendar. */
export function dayOf(text: string): Day {
  const day = tryDay(text);
  if (day === undefined) throw judgeError('PZ_JUDGE_DATE', { value: safe(text) });
  return day;
}

export function isDay(text: unknown): text is string {
  return typeof text === 'string' && tryDay(text) !== undefined;
}

function tryDay(text: string): Day | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS;
  return isoOf(day) === text ? day : undefined;
}

export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);
export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** Milliseconds of a moment; a date alone is its midnight, and no offset is Shanghai. @throws PzError `PZ_JUDGE_DATE` */
export function momentOf(text: string): number {
  const match = MOMENT.exec(text);
  if (!match) return dayOf(text) * MS - SHANGHAI;
  const [, date, hour, minute, second = '0', zone = '+08:00'] = match;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  const offset = zone === 'Z' ? 0 : Number(zone.slice(0, 3)) * 60 + Number(`${zone[0]}${zone.slice(4)}`);
  if (h > 23 || m > 59 || s > 59 || Math.abs(offset) > 14 * 60)
    throw judgeError('PZ_JUDGE_DATE', { value: safe(text) });
  return dayOf(date!) * MS + ((h * 60 + m - offset) * 60 + s) * 1000;
}

/** A moment as Shanghai reads it: `2026-10-02T02:30:00+08:00`. */
export function shanghai(moment: number): string {
  return `${new Date(moment + SHANGHAI).toISOString().slice(0, 19)}+08:00`;
}

/** The Shanghai day of a date or a moment. @throws PzError `PZ_JUDGE_DATE` */
export function shanghaiDay(text: string): Day {
  return DATE.test(text) ? dayOf(text) : Math.floor((momentOf(text) + SHANGHAI) / MS);
}

/** Same-numbered day `months` later, or the last of that month (民法典 202). */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() / MS + Math.min(date.getUTCDate(), last) - 1;
}

/** Errors are logged: only what looks like a date goes into one. */
function safe(text: unknown): string {
  return typeof text === 'string' && /^[\d\-T:+.Z]{1,32}$/.test(text) ? text : '…';
}
