/** Which cell formats show a date, from the styles part; the day count starts in 1900 or, in old Mac books, 1904. */
export interface DateStyles {
  readonly isDate: (style: number) => boolean;
  readonly date1904: boolean;
}

/** Formats the standard reserves for dates (ECMA-376 part 1, 18.8.30, with the East Asian ones 27–36 and 50–58). */
export function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  );
}

/** A format code shows a date when a year or day stands outside quotes, escapes and brackets. */
export function isDateCode(code: string): boolean {
  return /[yYdDeE]/.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|[eE][+-]/g, ''));
}

const DAY = 86_400_000;

/**
 * A number as a person sees it, as far as identifying values need it: whole numbers without exponent (a card number of
 * 16 digits is stored as 6.2E15), dates as YYYY-MM-DD.
 */
export function displayNumber(raw: string, date: boolean, date1904: boolean): string {
  const text = raw.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return raw;
  const day = date ? displayDate(Number(text), date1904) : null;
  if (day !== null) return day;
  if (!/[eE]/.test(text)) return text;
  return plainInteger(text) ?? text;
}

/** Shifts the point instead of computing, so that no digit is invented by rounding. */
function plainInteger(text: string): string | null {
  const [mantissa = '', exponent = '0'] = text.split(/[eE]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = Number(exponent) - fraction.length;
  if (places < 0 || places > 30) return null;
  return whole + fraction + '0'.repeat(places);
}

function displayDate(serial: number, date1904: boolean): string | null {
  if (!(serial >= 1) || serial > 2_958_466) return null;
  // 1900 was no leap year, but the count says so: days before 1 March 1900 stand one later.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const time = new Date(Math.round((epoch + serial * DAY) / 1000) * 1000).toISOString();
  return serial % 1 === 0 ? time.slice(0, 10) : time.slice(0, 19).replace('T', ' ');
}
