import { isDay } from './calendar.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

const SHAPE =
  /^((?:18|19|20)\d\d)(?:年(\d{1,2})月(\d{1,2})[日号]?|[-/.](\d{1,2})[-/.](\d{1,2})|(\d\d)(\d\d))(?:[T ].*)?$/;

/** A day as `YYYYMMDD`. */
export function birthDate(text: string): Validity {
  const match = SHAPE.exec(text.trim());
  if (match === null) return invalid('shape');
  const [, year, m1, d1, m2, d2, m3, d3] = match;
  const [month, day] = [m1 ?? m2 ?? m3!, d1 ?? d2 ?? d3!];
  if (!isDay(Number(year), Number(month), Number(day))) return invalid('date');
  return valid(year! + month.padStart(2, '0') + day.padStart(2, '0'));
}
