import { MAX_FIELDS, MAX_QUOTED_LINES } from './layout.ts';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;

/** Byte ranges of the fields of one row, quotes taken off, blanks trimmed. */
export interface Fields {
  count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 1 where the field holds doubled quotes that still have to be undone. */
  readonly doubled: Uint8Array;
}

export function createFields(): Fields {
  return {
    count: 0,
    start: new Uint32Array(MAX_FIELDS + 1),
    end: new Uint32Array(MAX_FIELDS + 1),
    doubled: new Uint8Array(MAX_FIELDS + 1),
  };
}

/** The row goes on past the bytes at hand. */
export const INCOMPLETE = -1;

/**
 * Cuts the row that starts at `at` and returns the index after its line end, or `INCOMPLETE`.
 *
 * A quote opens a field only at its start (`="` is such), and only if its partner is followed by a separator or the line end within
 * `MAX_QUOTED_LINES` lines; otherwise the whole row is cut again with quotes as ordinary characters. So a stray quote
 * costs one row's shape at most and never swallows its neighbours.
 */
export function splitRow(
  m: Uint8Array,
  at: number,
  to: number,
  final: boolean,
  separator: Uint8Array,
  quoted: boolean,
  out: Fields,
): number {
  const first = separator[0]!;
  let p = at;
  out.count = 0;
  for (;;) {
    let s = p;
    while (s < to && (m[s] === SPACE || m[s] === TAB) && m[s] !== first) s++;
    let e = s;
    let doubled = 0;
    const opening = quoted ? openingAt(m, s, to) : 0;
    if (opening > 0) {
      const close = closingQuote(m, s + opening, to);
      if (close < 0) {
        if (close === INCOMPLETE && !final) return INCOMPLETE;
        return splitRow(m, at, to, final, separator, false, out);
      }
      let after = close + 1;
      while (after < to && (m[after] === SPACE || m[after] === RETURN || (m[after] === TAB && first !== TAB))) after++;
      if (after === to && !final) return INCOMPLETE;
      const ends = after === to || m[after] === NEWLINE || startsWith(m, after, to, separator);
      if (!ends) return splitRow(m, at, to, final, separator, false, out);
      s += opening;
      e = close;
      if (isQuotedFormula(m, s, e)) {
        s += 3;
        e -= 2;
      }
      doubled = hasQuote(m, s, e) ? 1 : 0;
      p = after;
    } else {
      p = e;
      while (p < to && m[p] !== NEWLINE && !(m[p] === first && startsWith(m, p, to, separator))) p++;
      if (p === to && !final) return INCOMPLETE;
      e = p;
    }
    while (e > s && (m[e - 1] === SPACE || m[e - 1] === RETURN || m[e - 1] === TAB)) e--;
    while (s < e && (m[s] === SPACE || m[s] === TAB)) s++;
    if (out.count <= MAX_FIELDS) {
      out.start[out.count] = s;
      out.end[out.count] = e;
      out.doubled[out.count] = doubled;
      out.count++;
    }
    if (p >= to) return to;
    if (m[p] === NEWLINE) return p + 1;
    p += separator.length;
  }
}

/** Bytes before the value of a quoted field: `"`, or `="` as Excel keeps digits from being a number; 0 where none opens. */
function openingAt(m: Uint8Array, at: number, to: number): number {
  if (at < to && m[at] === QUOTE) return 1;
  return at + 1 < to && m[at] === EQUALS && m[at + 1] === QUOTE ? 2 : 0;
}

/** Whether a quoted field is `=""…""`: such a formula in a file that doubles its quotes. */
function isQuotedFormula(m: Uint8Array, from: number, to: number): boolean {
  if (to - from < 5 || m[from] !== EQUALS) return false;
  return m[from + 1] === QUOTE && m[from + 2] === QUOTE && m[to - 1] === QUOTE && m[to - 2] === QUOTE;
}

const BROKEN = -2;

/** Index of the closing quote, `INCOMPLETE` when the bytes end first, `BROKEN` when too many lines pass. */
function closingQuote(m: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (m[i] === NEWLINE && ++lines > MAX_QUOTED_LINES) return BROKEN;
    if (m[i] !== QUOTE) continue;
    if (i + 1 < to && m[i + 1] === QUOTE) i++;
    else return i;
  }
  return INCOMPLETE;
}

function hasQuote(m: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (m[i] === QUOTE) return true;
  return false;
}

function startsWith(m: Uint8Array, at: number, to: number, text: Uint8Array): boolean {
  if (at + text.length > to) return false;
  for (let i = 0; i < text.length; i++) if (m[at + i] !== text[i]) return false;
  return true;
}
