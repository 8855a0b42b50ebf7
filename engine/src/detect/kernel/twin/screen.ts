import { childAt, flagAt, get16, get8, symbolAt } from './memory.ts';
import { markSlow } from './spans.ts';
import { byte, byteClass, DIGIT, isDigit, LETTER, lower, WORD } from './units.ts';

// Where any detector of the engine may find something in a line of ASCII: what needs a label is looked for from the label
// words on. Lines with other characters are always read. `engine/src/detect/screen/` says nothing more exactly.

/** What a dictionary word asks of what follows; `tables.ts` fills them in. */
export const COUNTS: number = 1;
/** Fires as soon as it is read, whatever follows. */
export const PREFIX: number = 2;
export const FIRST_NAME: number = 4;
/** Fires where a value of its kind follows. */
export const BEFORE_CAPITAL: number = 8;
export const BEFORE_DIGIT: number = 16;
export const BEFORE_WORD: number = 32;
export const BEFORE_SIGNED: number = 64;
export const ALWAYS: number = 128;
/** Both of its first letters are capitals. */
export const CAPITALS: number = 256;
export const BEFORE_LETTER: number = 512;

export let screening: boolean = false;
let labels: number = 0;
/** Of these, labels that a cell of a table may end with. */
let closing: number = 0;
let lineStart: number = 0;
let decimal: number = 0;

export function beginScreen(on: boolean, from: number): void {
  screening = on;
  labels = 0;
  closing = 0;
  lineStart = from;
  decimal = 0;
}

const SYMBOLS: number = 48;

function isLower(at: number): boolean {
  const code = byte(at);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a label word may begin at the letter at `at`: after no letter and no digit, or at the hump of `custName`. */
export function beginsWord(at: number): boolean {
  const before = byteClass(at - 1);
  if ((before & WORD) === 0) return true;
  return (before & LETTER) !== 0 && isLower(at - 1) && !isLower(at);
}

/** A word begins at `at`: the longest of the dictionary that ends where a word may. */
export function readLabel(at: number): void {
  let node = 0;
  let found = 0;
  let end = 0;
  for (let i = at; ;) {
    const symbol = get8(symbolAt + byte(i));
    if (symbol === 0) break;
    node = get16(childAt + ((node * SYMBOLS + symbol) << 1));
    if (node === 0) break;
    i++;
    const flags = get16(flagAt + (node << 1));
    if (flags === 0) continue;
    if ((flags & PREFIX) !== 0) {
      if ((flags & CAPITALS) === 0 || (!isLower(at) && !isLower(at + 1))) markSlow(at);
    } else if ((byteClass(i) & LETTER) === 0 || (isLower(i - 1) && !isLower(i))) {
      found = flags;
      end = i;
    }
  }
  if (found !== 0) labelled(at, end, found);
}

function labelled(at: number, end: number, flags: number): void {
  if ((flags & COUNTS) !== 0) {
    labels++;
    if (closes(byte(end)) || closes(byte(end + 1))) closing++;
  }
  if ((flags & ALWAYS) !== 0) markSlow(at);
  if ((flags & FIRST_NAME) !== 0 && !isLower(at)) {
    const next = byte(end);
    if (next === 0x2d || next === 0x27 || (next === 0x20 && (byteClass(end + 1) & LETTER) !== 0)) markSlow(at);
  }
  if ((flags & (BEFORE_CAPITAL | BEFORE_DIGIT | BEFORE_WORD | BEFORE_SIGNED | BEFORE_LETTER)) === 0) return;
  if (asks(end)) markSlow(at);
  const value = valueBehind(end);
  if (value === 0) return;
  const kind = byteClass(value);
  if (
    open ||
    ((flags & BEFORE_CAPITAL) !== 0 && (kind & LETTER) !== 0 && !isLower(value)) ||
    ((flags & BEFORE_LETTER) !== 0 && (kind & LETTER) !== 0) ||
    ((flags & BEFORE_DIGIT) !== 0 && (kind & DIGIT) !== 0) ||
    ((flags & BEFORE_WORD) !== 0 && (kind & WORD) !== 0) ||
    ((flags & BEFORE_SIGNED) !== 0 && signed)
  )
    markSlow(at);
}

/** A question, whose answer may stand in the next line: `qq number?` */
function asks(end: number): boolean {
  for (let at = end; at < end + 16; at++) {
    const code = byte(at);
    if (code === 0x3f) return byte(at + 1) <= 0x20;
    if (code === 10) return false;
  }
  return false;
}

let open: boolean = false;
let signed: boolean = false;
const REACH: number = 48;

/** Where the value a label announces may begin, past what connects them; 0 at the line's end. A bracket may hide anything. */
function valueBehind(end: number): number {
  open = false;
  signed = false;
  for (let at = end; at < end + REACH; at++) {
    const code = byte(at);
    if (code === 0x28 || code === 0x5b || code === 0x3c || (code === 0x20 && byte(at - 1) === 0x22)) {
      open = true;
      return at;
    }
    if (code === 0x3a || code === 0x3d || code === 0x22 || code === 0x27 || code === 0x60 || code === 0x3e)
      signed = true;
    else if (!connects(code)) return code === 10 || code === 13 || code === 0 ? 0 : at;
  }
  open = true;
  return end + REACH;
}

/** Blank, tab, { ~ # * | / \\ - */
function connects(code: number): boolean {
  return (
    code === 0x20 ||
    code === 9 ||
    code === 0x7b ||
    code === 0x7e ||
    code === 0x23 ||
    code === 0x2a ||
    code === 0x7c ||
    code === 0x2f ||
    code === 0x5c ||
    code === 0x2d
  );
}

/** A line that has little but label words may head a table; one with five digits in a row does not. */
export function lineAt(end: number): void {
  if (closing >= 2 && end - lineStart <= 24 * labels && !isNumbered(lineStart, end)) markSlow(lineStart);
  labels = 0;
  closing = 0;
  lineStart = end + 1;
}

/** What stands behind the label of a cell, or one sign further: tab | , ; blank, a quote, a bracket, * : #, the line's end. */
function closes(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x7c ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x60 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x3c ||
    code === 0x2a ||
    code === 0x3a ||
    code === 0x23
  );
}

function isNumbered(from: number, to: number): boolean {
  let run = 0;
  for (let at = from; at < to; at++) {
    run = isDigit(at) ? run + 1 : 0;
    if (run === 5) return true;
  }
  return false;
}

/** A word with digits: coordinates, numbers run on to a label, digits behind crosses. */
export function screenWord(at: number, end: number, letters: number): void {
  if (letters === 0) {
    if (end - at < 3 || byte(at - 1) !== 0x2e || !isDigit(at - 2)) return;
    if (decimal > 0 && at - decimal <= 32) {
      markSlow(decimal);
      markSlow(at);
    }
    decimal = at;
    return;
  }
  let from = at;
  while ((byteClass(from) & LETTER) !== 0) from++;
  if (from > at ? isSpelled(from, end) || isPermit(at, from, end) : crosses(at, end)) markSlow(at);
}

function isSpelled(from: number, end: number): boolean {
  if (end - from < 5) return false;
  for (let i = from; i < end; i++) {
    const code = byte(i);
    if (!isDigit(i) && code !== 0x4f && code !== 0x6f && code !== 0x6c && code !== 0x49 && lower(code) !== 0x78)
      return false;
  }
  return true;
}

/** Permits that are worth little without a label: H, M, C or W and eight or ten digits, C and a letter, three letters and twelve. */
function isPermit(at: number, from: number, end: number): boolean {
  const letters = from - at;
  const digits = end - from;
  if (letters === 3 ? digits !== 12 : letters === 2 ? digits !== 7 : letters !== 1 || (digits !== 8 && digits !== 10))
    return false;
  for (let i = from; i < end; i++) if (!isDigit(i)) return false;
  const first = lower(byte(at));
  return letters === 3 || first === 0x63 || (letters === 1 && (first === 0x68 || first === 0x6d || first === 0x77));
}

/** 138xxxx1234 */
function crosses(at: number, end: number): boolean {
  if (end - at < 8 || end - at > 20) return false;
  for (let i = at; i + 2 < end; i++)
    if (lower(byte(i)) === 0x78 && lower(byte(i + 1)) === 0x78 && lower(byte(i + 2)) === 0x78) return true;
  return false;
}
