import { CLASS, DIGIT, LETTER, NUMERAL, NUMERAL_DIGITS } from './char-class.ts';
import type { View } from './view.ts';
import { DIGITS, LETTERS, MIXED } from './words.ts';

/** One reading of a stretch as a number: `62 22 02` joined, `138O…` and 一三八 undone. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  /** Digits only, but for a last `X`. */
  readonly digits: string;
  /** Lengths of the groups as written; one group when nothing separates them. */
  readonly groups: readonly number[];
  /** No further group of digits is joined on in the same way, before or after. */
  readonly whole: boolean;
  /** Letters or Chinese numerals stand for digits. */
  readonly spelled: boolean;
}

const SHORTEST = 10;
/** A group of its own. */
const SHORTEST_HEAD = 7;
const LONGEST = 20;

export function findNumbers(view: View): readonly NumberSpan[] {
  const pieces = digitPieces(view);
  const spans: NumberSpan[] = [];
  for (let i = 0; i < pieces.length; i++) chainsFrom(view, pieces, i, spans);
  const { numerals } = view.anchors;
  for (let i = 0; i < numerals.length; i += 2) spans.push(numeralSpan(view, numerals[i]!, numerals[i + 1]!));
  return spans;
}

/** A word that reads as digits. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly spelled: boolean;
}

function digitPieces(view: View): Piece[] {
  const { words } = view.anchors;
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length; i += 3) {
    const start = words[i]!;
    const end = words[i + 1]!;
    const kind = words[i + 2]!;
    if (kind === LETTERS || end - start > LONGEST + 8) continue;
    if (kind === DIGITS) pieces.push({ start, end, digits: view.slice(start, end), spelled: false });
    else if (kind === MIXED) {
      const piece = mixedPiece(view, start, end);
      if (piece !== null) pieces.push(piece);
    }
  }
  return pieces;
}

/** `138O1234567`, `1101…123X`, `tel13812345678`. */
function mixedPiece(view: View, start: number, end: number): Piece | null {
  const { codes } = view;
  let from = start;
  while (CLASS[codes[from]!] === LETTER) from++;
  if (from > start && (end - from < 5 || !endsLabel(view, start, from))) from = start;
  let letters = 0;
  for (let i = from; i < end; i++) {
    const code = codes[i]!;
    if (isZero(code) || isOne(code)) letters++;
    else if (CLASS[code] !== DIGIT && !(isTen(code) && i === end - 1 && i - from > 2)) return null;
  }
  if (letters * 2 > end - from) return null;
  const text = view.slice(from, end).toUpperCase();
  const digits = letters === 0 ? text : text.replaceAll('O', '0').replace(/[LI]/g, '1');
  return { start: from, end, digits, spelled: letters > 0 };
}

/** O, o; l, I; X, x. */
const isZero = (code: number): boolean => code === 0x4f || code === 0x6f;
const isOne = (code: number): boolean => code === 0x6c || code === 0x49;
const isTen = (code: number): boolean => code === 0x58 || code === 0x78;

function endsLabel(view: View, start: number, end: number): boolean {
  const index = lowerBound(view.labels.end, end);
  return view.labels.end[index] === end && view.labels.start[index]! <= start;
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chainsFrom(view: View, pieces: readonly Piece[], first: number, out: NumberSpan[]): void {
  const head = pieces[first]!;
  const joinedBefore = first > 0 ? joint(view, pieces[first - 1]!.end, head.start) : 0;
  const second = pieces[first + 1];
  if (second === undefined || joint(view, head.end, second.start) === 0) {
    // Most groups of digits stand alone.
    const { start, end, digits, spelled } = head;
    if (digits.length >= SHORTEST_HEAD && digits.length <= LONGEST)
      out.push({ start, end, digits, groups: [digits.length], whole: joinedBefore === 0, spelled });
    return;
  }
  // Within a chain of single digits only its beginning can begin a number.
  if (joinedBefore !== 0 && head.digits.length < 3) return;
  const groups: number[] = [];
  let digits = '';
  let spelled = false;
  let chain = 0;
  // After an area or country code, and between single digits, the sign may change: `(0755)8201 2345`, `1 8 7 - 2 0 0 1`.
  let mixes = /^(?:0\d{2,3}|(?:00)?86)$/.test(head.digits) || head.digits.length === 1;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (i > first) {
      const link = joint(view, pieces[i - 1]!.end, piece.start);
      if (link === 0 || digits.endsWith('X')) return;
      if (head.digits.length === 1 && piece.digits.length > 1) mixes = false;
      if (chain !== 0 && link !== chain && !mixes) return;
      chain = link;
      mixes ||= link === 0x29;
    }
    digits += piece.digits;
    spelled ||= piece.spelled;
    groups.push(piece.digits.length);
    if (digits.length > LONGEST) return;
    if (digits.length < (i === first ? SHORTEST_HEAD : SHORTEST)) continue;
    const after = i + 1 < pieces.length ? joint(view, piece.end, pieces[i + 1]!.start) : 0;
    const whole =
      (joinedBefore === 0 || (chain !== 0 && joinedBefore !== chain)) &&
      (after === 0 || (chain !== 0 && after !== chain && !mixes));
    out.push({ start: head.start, end: piece.end, digits, groups: groups.slice(), whole, spelled });
  }
}

const SINGLE = new Uint8Array(0x10000);
for (const sign of ' -._/*·~') SINGLE[sign.charCodeAt(0)] = 1;

/** What joins two groups of digits: the separator's code, or 0 when they do not belong together. */
function joint(view: View, end: number, start: number): number {
  const { codes } = view;
  const gap = start - end;
  if (gap === 1) return SINGLE[codes[end]!] === 1 || (codes[end] === 0x29 && opens(view, end)) ? codes[end]! : 0;
  if (gap === 2) {
    const [a, b] = [codes[end]!, codes[end + 1]!];
    if (a === 0x29 && (b === 0x20 || b === 0x2d)) return opens(view, end) ? a : 0;
    return a === b && (a === 0x2d || a === 0x20) ? a : 0;
  }
  if (gap === 3 && codes[end] === 0x20 && codes[end + 2] === 0x20 && SINGLE[codes[end + 1]!] === 1)
    return codes[end + 1]!;
  return 0;
}

/** `(010)`: the parenthesis that closes after a group also opened right before it. */
function opens(view: View, close: number): boolean {
  for (let i = close - 1; i >= 0 && i > close - 6; i--) if (view.codes[i] === 0x28) return true;
  return false;
}

function numeralSpan(view: View, from: number, to: number): NumberSpan {
  const { codes } = view;
  let digits = '';
  const groups: number[] = [];
  let group = 0;
  let spelled = false;
  for (let i = from; i < to; i++) {
    const code = codes[i]!;
    if (CLASS[code] === NUMERAL) {
      digits += String(NUMERAL_DIGITS[String.fromCharCode(code)]);
      group++;
      spelled = true;
    } else if (CLASS[code] === DIGIT) {
      digits += String.fromCharCode(code);
      group++;
    } else {
      groups.push(group);
      group = 0;
    }
  }
  groups.push(group);
  return { start: from, end: to, digits, groups, whole: true, spelled };
}
