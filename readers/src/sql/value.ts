import type { Edit } from '@pingzhang/engine/model';
import { applyEdits, MappedText, replaceMapped } from '../text/segments.ts';
import type { Replacement } from '../text/scanner.ts';

/** Whether a backslash in quotes escapes (MySQL) or stands for itself (standard SQL, PostgreSQL but in E''). */
export interface SqlDialect {
  readonly backslash: boolean;
}

/** One value of a tuple: `from` and `to` bound its inside when it is a quoted string. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly from: number;
  readonly to: number;
  readonly backslash: boolean;
}

/** After the closing quote of what opens at `open`; -1 where none is seen. Doubled quotes and escapes stay inside. */
export function quotedEnd(text: string, open: number, backslash: boolean): number {
  const quote = text[open]!;
  for (let at = open + 1; ;) {
    const close = text.indexOf(quote, at);
    if (close === -1) return -1;
    if (backslash) {
      let slashes = 0;
      while (close - slashes > at && text.charCodeAt(close - slashes - 1) === BACKSLASH) slashes++;
      if (slashes % 2 === 1) {
        at = close + 1;
        continue;
      }
    }
    if (text[close + 1] !== quote) return close + 1;
    at = close + 2;
  }
}

/**
 * The values of the tuple that opens at `open`, and where it ends; 'more' while that is not seen. A value that is no
 * plain string or number is an expression and is shown as it is written.
 */
export function tupleAt(
  text: string,
  open: number,
  dialect: SqlDialect,
  final: boolean,
): { values: Value[]; end: number } | 'more' | null {
  const values: Value[] = [];
  const missing = final || text.length - open > TUPLE_UNITS ? null : ('more' as const);
  for (let at = open + 1; ;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const start = at;
    let quote: string | null = null;
    let from = at;
    let to = at;
    let { backslash } = dialect;
    let plain = true;
    for (let depth = 0; ;) {
      STOP.lastIndex = at;
      const stop = STOP.exec(text);
      if (stop === null) return missing;
      at = stop.index;
      const char = text[at]!;
      if (char === "'" || char === '"' || char === '`') {
        // E'…' and MySQL's _binary '…' name how the string is written; anything else before it makes an expression.
        const prefix = text.slice(start, at).trim();
        const extended = /^e$/i.test(prefix);
        backslash = dialect.backslash || extended;
        const end = quotedEnd(text, at, char === '`' ? false : backslash);
        if (end === -1 || (end === text.length && !final)) return missing;
        if (quote !== null || depth > 0 || !(prefix === '' || extended || /^_\w+$/.test(prefix) || /^n$/i.test(prefix)))
          plain = false;
        else [quote, from, to] = [char, at + 1, end - 1];
        at = end;
        continue;
      }
      if (char === '(') depth++;
      else if (char === ')' && depth > 0) depth--;
      else if (depth === 0) break;
      at++;
    }
    let end = at;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    // A cast such as '…'::jsonb keeps the string plain; other text after it does not.
    const string = quote !== null && plain && /^(?:::[\w .[\]"]+)?$/.test(text.slice(to + 1, end));
    values.push(
      string
        ? { start, end, quote, from, to, backslash }
        : { start, end, quote: null, from: start, to: end, backslash },
    );
    if (values.length > MAX_COLUMNS) return null;
    if (text[at] === ')') return { values, end: at + 1 };
    at++;
  }
}

const STOP = /['"`(),]/g;
const MAX_COLUMNS = 4096;
/** A tuple longer than this that does not end is no tuple. */
const TUPLE_UNITS = 8 << 20;

export function valueText(text: string, value: Value): string {
  const raw = text.slice(value.from, value.to);
  if (value.quote === null) return /^null$/i.test(raw) ? '' : raw;
  return raw.includes(value.quote) || (value.backslash && raw.includes('\\')) ? mapValue(text, value).text : raw;
}

const ESCAPED: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', '0': '\0', Z: '\u001a' };

function mapValue(text: string, { from, to, quote, backslash }: Value): MappedText {
  const mapped = new MappedText();
  const raw = text.slice(from, to);
  const pattern = backslash ? /\\([\s\S])|(''|"")/g : /(?!)()|(''|"")/g;
  let at = 0;
  for (const { 0: all, 1: letter, 2: doubled, index } of raw.matchAll(pattern)) {
    if (doubled !== undefined && doubled[0] !== quote) continue;
    mapped.add(raw.slice(at, index), from + at, from + index);
    mapped.add(doubled?.[0] ?? ESCAPED[letter!] ?? letter!, from + index, from + index + all.length);
    at = index + all.length;
  }
  mapped.add(raw.slice(at), from + at, to);
  return mapped;
}

/** A string keeps its spelling around the edit; a number or expression that is edited becomes a string. */
export function replaceValue(text: string, value: Value, edits: readonly Edit[]): Replacement[] {
  const escape = (by: string, quote: string) => {
    const slashed = value.backslash ? by.replaceAll('\\', '\\\\') : by;
    return slashed.replaceAll(quote, quote + quote);
  };
  const { quote, start, end } = value;
  if (quote !== null && value.to > value.from)
    return replaceMapped(mapValue(text, value).segments, edits, (by) => escape(by, quote));
  const whole = applyEdits(valueText(text, value), edits);
  return [{ start, end, text: `'${escape(whole, "'")}'` }];
}

export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

const BACKSLASH = 0x5c;
