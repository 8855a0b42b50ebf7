import { aim, setDigits } from './digits.ts';
import { judge } from './judge.ts';
import { get32, set32, workAt } from './memory.ts';
import { byte, isDigit, LENGTHS, listOf, SINGLE, size, trait, unitAt, unitBefore } from './units.ts';

// `view/numbers.ts`: groups of digits that may read as one number. A piece is start, end and the sign that joins it to
// the piece before, and where its digits stand; the pieces at hand are joined one to the next.

const LONGEST: number = 20;
const CAPACITY: number = 128;
/** A chain has at most twenty pieces, and looks at one more. */
const AHEAD: number = 24;

let count: number = 0;
let total: number = 0;
/** The first piece whose digits are not copied. */
let copied: number = 0;
/** The piece before the first one at hand, for the sign that joins them. */
let lastEnd: number = -1;

function pieceAt(i: number): number {
  return workAt + 1024 + (i << 4);
}

export function forgetPieces(): void {
  count = 0;
  total = 0;
  copied = pieceAt(0);
  lastEnd = -1;
}

export function addPiece(start: number, end: number): void {
  const gap = start - lastEnd;
  const joined =
    lastEnd < 0 || gap > 9 || (gap > 3 && byte(lastEnd) < 0x80 && byte(start - 1) < 0x80 && byte(lastEnd + 1) < 0x80)
      ? 0
      : joint(lastEnd, start);
  if (joined === 0) settlePieces();
  if (count === CAPACITY) {
    chains(count - AHEAD);
    const kept = count - AHEAD;
    count = 0;
    copied = pieceAt(0);
    // The piece before the first one kept stays, for its joint.
    for (let i = 0; i < AHEAD; i++) {
      const piece = pieceAt(kept + i);
      put(get32(piece), get32(piece + 4), get32(piece + 8));
    }
  }
  put(start, end, joined);
  total += end - start;
  lastEnd = end;
}

/** Behind the pieces at hand. */
function put(start: number, end: number, joined: number): void {
  const piece = pieceAt(count);
  set32(piece, start);
  set32(piece + 4, end);
  set32(piece + 8, joined);
  count++;
}

/** Copies the digits of the pieces up to `piece` that are not yet copied. */
function copyTo(piece: number): void {
  for (; copied <= piece; copied += 16) {
    const digits = copied === pieceAt(0) ? workAt + 4096 : get32(copied - 4) + get32(copied - 12) - get32(copied - 16);
    set32(copied + 12, digits);
    setDigits(get32(copied), get32(copied + 4), digits);
  }
}

/** No further piece is joined to those at hand. */
export function settlePieces(): void {
  if (total >= SHORTEST) {
    if (count === 1) single(pieceAt(0));
    else chains(count);
  }
  count = 0;
  total = 0;
  copied = pieceAt(0);
}

/** A mobile number, and a fixed line with its area. */
const SHORTEST: number = 11;

function single(piece: number): void {
  const start = get32(piece);
  const end = get32(piece + 4);
  const length = end - start;
  if (length > LONGEST || ((lengthsOf(start, true) >> length) & 1) === 0) return;
  copyTo(piece);
  aim(get32(piece + 12), piece);
  judge(start, end, length, 1, true);
}

/** One bit a length: how long a number may be that begins with the digit at `start`, alone or as part of a longer chain. */
function lengthsOf(start: number, whole: boolean): number {
  return get32(listOf(LENGTHS) + ((byte(start) - 0x30) << 3) + (whole ? 0 : 4));
}

function chains(until: number): void {
  const limit = pieceAt(count);
  for (let i = 0; i < until; i++) {
    const at = pieceAt(i);
    if (get32(at + 8) === 0 || get32(at + 4) - get32(at) >= 3) chainFrom(at, limit);
  }
}

/** Numbers that begin with the piece at `first`. */
function chainFrom(first: number, limit: number): void {
  const start = get32(first);
  const head = get32(first + 4) - start;
  const joinedBefore = get32(first + 8);
  const lengths = lengthsOf(start, true);
  let mixes = head === 1 || isCode(start, head);
  let chain = 0;
  let length = 0;
  for (let at = first; ;) {
    const to = get32(at + 4);
    length += to - get32(at);
    if (length > LONGEST) return;
    const next = at + 16;
    const link = next === limit ? 0 : get32(next + 8);
    if (((lengths >> length) & 1) !== 0) {
      const whole =
        (joinedBefore === 0 || (chain !== 0 && joinedBefore !== chain)) &&
        (link === 0 || (chain !== 0 && link !== chain && !mixes));
      if (whole || at === first || ((lengthsOf(start, false) >> length) & 1) !== 0) {
        copyTo(at);
        aim(get32(first + 12), first);
        judge(start, to, length, ((at - first) >> 4) + 1, whole);
      }
    }
    // An X ends a number.
    if (link === 0 || !isDigit(to - 1)) return;
    if (head === 1 && get32(next + 4) - get32(next) > 1) mixes = false;
    if (chain !== 0 && link !== chain && !mixes) return;
    chain = link;
    mixes = mixes || link === 0x29;
    at = next;
  }
}

/** 0 and two or three digits, 86, 0086 */
function isCode(start: number, length: number): boolean {
  if (!isDigit(start + length - 1)) return false;
  const first = byte(start);
  if (length === 2) return first === 0x38 && byte(start + 1) === 0x36;
  if (first !== 0x30) return false;
  return length === 3 || length === 4;
}

/** Blank . - _ / * ~ */
function isSingle(code: number): boolean {
  return code === 0x20 || (code >= 0x2d && code <= 0x2f) || code === 0x5f || code === 0x2a || code === 0x7e;
}

/** What joins two groups of digits: the separator's code, or 0 when they do not belong together. */
function joint(end: number, start: number): number {
  const plain = byte(end);
  if (plain < 0x80 && start - end === 1 && plain !== 0x29) return isSingle(plain) ? plain : 0;
  const a = unitAt(end);
  let at = end + size;
  if (at === start) return (trait(a) & SINGLE) !== 0 || (a === 0x29 && opens(end)) ? a : 0;
  const b = unitAt(at);
  at += size;
  if (at === start) {
    if (a === 0x29 && (b === 0x20 || b === 0x2d)) return opens(end) ? a : 0;
    return a === b && (a === 0x2d || a === 0x20) ? a : 0;
  }
  const c = unitAt(at);
  at += size;
  return at === start && a === 0x20 && c === 0x20 && (trait(b) & SINGLE) !== 0 ? b : 0;
}

/** The parenthesis that closes after a group also opened right before it. */
function opens(close: number): boolean {
  let at = close;
  for (let i = 0; i < 5; i++) {
    const unit = unitBefore(at);
    if (unit === 0x28) return true;
    at -= size;
  }
  return false;
}
