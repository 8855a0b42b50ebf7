import { setDigits, setGroup } from './digits.ts';
import { judge } from './judge.ts';
import { get32, set32, workAt } from './memory.ts';
import { byte, isDigit, SINGLE, size, trait, unitAt, unitBefore } from './units.ts';

// `view/numbers.ts`: groups of digits that may read as one number. A piece is start, end and the sign that joins it to
// the piece before; the pieces at hand are joined one to the next.

const LONGEST: number = 20;
const CAPACITY: number = 128;
/** A chain has at most twenty pieces, and looks at one more. */
const AHEAD: number = 24;

let count: number = 0;
let total: number = 0;
/** The piece before the first one at hand, for the sign that joins them. */
let lastEnd: number = -1;

function piecesAt(): number {
  return workAt + 1024;
}

function pieceStart(i: number): number {
  return get32(piecesAt() + (i << 4));
}

function pieceEnd(i: number): number {
  return get32(piecesAt() + (i << 4) + 4);
}

function pieceJoint(i: number): number {
  return get32(piecesAt() + (i << 4) + 8);
}

export function forgetPieces(): void {
  count = 0;
  total = 0;
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
    // The piece before the first one kept stays, for its joint.
    for (let i = 0; i < AHEAD; i++) {
      set32(piecesAt() + (i << 4), pieceStart(kept + i));
      set32(piecesAt() + (i << 4) + 4, pieceEnd(kept + i));
      set32(piecesAt() + (i << 4) + 8, pieceJoint(kept + i));
    }
    count = AHEAD;
  }
  set32(piecesAt() + (count << 4), start);
  set32(piecesAt() + (count << 4) + 4, end);
  set32(piecesAt() + (count << 4) + 8, joined);
  count++;
  total += end - start;
  lastEnd = end;
}

/** No further piece is joined to those at hand. */
export function settlePieces(): void {
  if (total >= SHORTEST) {
    if (count === 1) single(pieceStart(0), pieceEnd(0));
    else chains(count);
  }
  count = 0;
  total = 0;
}

/** Whether any number of that length begins with that digit: one bit a digit. */
function mayBegin(first: number, length: number): boolean {
  let digits = 0x3ff;
  if (length === 11) digits = 0x103;
  else if (length === 12 || length === 13) digits = 0x101;
  else if (length === 14) digits = 0x109;
  else if (length === 16) digits = 0x3fd;
  else if (length === 17) digits = 0x40;
  else if (length === 19) digits = 0x374;
  else if (length > 19) digits = 0;
  return ((digits >> first) & 1) !== 0;
}

/** A mobile number, and a fixed line with its area. */
const SHORTEST: number = 11;

function single(start: number, end: number): void {
  const length = end - start;
  if (length > LONGEST || !mayBegin(byte(start) - 0x30, length)) return;
  setDigits(start, end, 0);
  setGroup(0, length);
  judge(start, end, length, 1, true);
}

function chains(until: number): void {
  for (let i = 0; i < until; i++) chainsFrom(i);
}

function chainsFrom(first: number): void {
  const start = pieceStart(first);
  const head = pieceEnd(first) - start;
  const joinedBefore = pieceJoint(first);
  if (joinedBefore !== 0 && head < 3) return;
  let mixes = head === 1 || isCode(start, head);
  let chain = 0;
  let length = 0;
  let copied = first;
  let digits = 0;
  for (let i = first; i < count; i++) {
    const from = pieceStart(i);
    const to = pieceEnd(i);
    if (i > first) {
      const link = pieceJoint(i);
      // An X ends a number.
      if (link === 0 || !isDigit(pieceEnd(i - 1) - 1)) return;
      if (head === 1 && to - from > 1) mixes = false;
      if (chain !== 0 && link !== chain && !mixes) return;
      chain = link;
      mixes = mixes || link === 0x29;
    }
    length += to - from;
    if (length > LONGEST) return;
    if (length < SHORTEST || !mayBegin(byte(start) - 0x30, length)) continue;
    for (; copied <= i; copied++) {
      setDigits(pieceStart(copied), pieceEnd(copied), digits);
      const own = pieceEnd(copied) - pieceStart(copied);
      setGroup(copied - first, own);
      digits += own;
    }
    const after = i + 1 < count ? pieceJoint(i + 1) : 0;
    const whole =
      (joinedBefore === 0 || (chain !== 0 && joinedBefore !== chain)) &&
      (after === 0 || (chain !== 0 && after !== chain && !mixes));
    judge(start, to, length, i - first + 1, whole);
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
