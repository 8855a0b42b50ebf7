import type { Choice } from './anatomy.ts';

const DAY = 86_400_000;

/** A span of days a birth date is drawn from. */
export interface Era {
  readonly first: number;
  readonly days: number;
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** Frozen: moving an end would make pseudonyms written before unreadable. */
const LIVING: Era = { first: dayOf(1900, 1, 1), days: dayOf(2026, 1, 1) - dayOf(1900, 1, 1) };
const CENTURY_20: Era = { first: dayOf(1900, 1, 1), days: dayOf(2000, 1, 1) - dayOf(1900, 1, 1) };

/**
 * The day `YYYYMMDD` as a choice. Dates of 1900 to 2025 trade places with each other; any other year keeps to itself, so
 * that nobody's pseudonym is born generations away. Null for a day that does not exist.
 */
export function dayChoice(yyyymmdd: string): { choice: Choice; era: Era } | null {
  const [year, month, day] = [4, 6, 8].map((end, i) => Number(yyyymmdd.slice(i === 0 ? 0 : end - 2, end)));
  if (!Number.isInteger(year) || writeDay(dayOf(year!, month!, day!)) !== yyyymmdd) return null;
  const position = dayOf(year!, month!, day!);
  const inEra = position >= LIVING.first && position < LIVING.first + LIVING.days;
  const era = inEra ? LIVING : { first: dayOf(year!, 1, 1), days: dayOf(year! + 1, 1, 1) - dayOf(year!, 1, 1) };
  return { choice: { chosen: position - era.first, of: era.days }, era };
}

/** The day `YYMMDD` of a fifteen-digit number, always of the twentieth century. */
export function shortDayChoice(yymmdd: string): { choice: Choice; era: Era } | null {
  const found = dayChoice('19' + yymmdd);
  return found === null ? null : { choice: { chosen: found.choice.chosen, of: CENTURY_20.days }, era: CENTURY_20 };
}

/** `YYYYMMDD` of a day counted from 1970. */
export function writeDay(day: number): string {
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10).replaceAll('-', '');
}
