import { get8, usccAt, vinAt } from './memory.ts';
import { addPiece } from './numbers.ts';
import { emit, HK_ID, markSlow, PASSPORT, TW_ID, USCC, VIN } from './spans.ts';
import { screening } from './screen.ts';
import { isPiece, touchesMask } from './surroundings.ts';
import { byte, isDigit, isDigitUnit, lower, size, unitAt } from './units.ts';

// Words of ASCII letters and digits that hold a digit.

/** The word from `start` to `end` as a piece of a number. */
export function readPiece(start: number, end: number, letters: number): void {
  if (end - start > 28) return;
  const kind = letters === 0 ? WHOLE : spelling(start, end);
  if (kind === WHOLE) addPiece(start, end);
  else if (kind === SPELLED) markSlow(start);
}

/** The word as an identifier of its own; `letters` of its bytes are no digits. */
export function readForm(start: number, end: number, letters: number): void {
  const length = end - start;
  if (length === 18) uscc(start, end);
  else if (letters === 0) return;
  else if (length === 17) vin(start, end);
  else if (length >= 7 && length <= 10) papers(start, end, length);
}

const NO_NUMBER: number = 0;
const WHOLE: number = 1;
const SPELLED: number = 2;

/** Whether a word of letters and digits reads as a number: with X at its end, or with letters for digits. */
function spelling(start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (isDigit(i)) continue;
    const code = byte(i);
    if (code === 0x4f || code === 0x6f || code === 0x6c || code === 0x49) letters++;
    else if (lower(code) !== 0x78 || i !== end - 1 || end - 1 - start <= 2) return NO_NUMBER;
  }
  if (letters === 0) return WHOLE;
  return letters * 2 > end - start ? NO_NUMBER : SPELLED;
}

/** A capital of a letter, 0 for what is neither letter nor digit. */
function upper(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 32 : code;
}

/** `validate/uscc.ts`; the tables give a character's value, or 255, and whether a category exists. */
function uscc(start: number, end: number): void {
  const first = get8(usccAt + upper(byte(start)));
  const second = get8(usccAt + upper(byte(start + 1)));
  if (first === 255 || second === 255 || get8(usccAt + 128 + first * 31 + second) === 0) return;
  for (let i = 2; i < 8; i++) if (!isDigit(start + i)) return;
  let sum = 0;
  let letters = byte(end - 1) > 0x39;
  // The weights are the powers of 3, modulo 31.
  for (let i = 16; i >= 0; i--) {
    const code = byte(start + i);
    const value = get8(usccAt + upper(code));
    if (value === 255) return;
    if (code > 0x39) letters = true;
    sum = sum * 3 + value;
    if (i === 8) sum %= 31;
  }
  const last = get8(usccAt + upper(byte(end - 1)));
  if ((31 - (sum % 31)) % 31 !== last) return;
  emit(USCC, letters ? 960 : 600, start, end);
}

/** `validate/vehicle.ts`: the table gives a character's value, or 255. */
function vin(start: number, end: number): void {
  let sum = 0;
  let letters = false;
  for (let i = 0; i < 17; i++) {
    const code = upper(byte(start + i));
    const value = get8(vinAt + code);
    if (value === 255 || (i >= 14 && code > 0x39)) return;
    if (i < 8 && code > 0x39) letters = true;
    sum += value * (i === 7 ? 10 : i < 7 ? 8 - i : i === 8 ? 0 : 17 - i + 1);
  }
  const check = upper(byte(start + 8));
  const rest = sum % 11;
  if (!letters || (rest === 10 ? check !== 0x58 : check !== 0x30 + rest)) return;
  emit(VIN, upper(byte(start)) === 0x4c ? 950 : 700, start, end);
}

/** Papers that need no label: Hong Kong with its check digit in parentheses, Taiwan, the passport. */
function papers(start: number, end: number, length: number): void {
  if (isDigit(start)) return;
  let first = 1;
  while (first < 3 && !isDigit(start + first)) first++;
  for (let i = first; i < length; i++) if (!isDigit(start + i)) return;
  const digits = length - first;
  if (digits === 6 && first <= 2) hongKong(start, end, first);
  const letter = upper(byte(start));
  if (first === 1 && digits === 9) {
    const second = byte(start + 1);
    if ((second === 0x31 || second === 0x32 || second === 0x38 || second === 0x39) && taiwan(start, letter))
      propose(TW_ID, 550, start, end);
  }
  const second = upper(byte(start + 1));
  if (
    (first === 1 && digits === 8 && (letter === 0x45 || letter === 0x47)) ||
    (first === 2 && digits === 7 && letter === 0x45 && second !== 0x49 && second !== 0x4f)
  )
    propose(PASSPORT, 500, start, end);
}

function propose(type: number, confidence: number, start: number, end: number): void {
  if (screening || (!touchesMask(start, end) && !isPiece(start, end))) emit(type, confidence, start, end);
}

function hongKong(start: number, end: number, letters: number): void {
  if (unitAt(end) !== 0x28) return;
  let at = end + size;
  const check = upper(unitAt(at));
  at += size;
  if ((!isDigitUnit(check) && check !== 0x41) || unitAt(at) !== 0x29) return;
  at += size;
  let sum = letters === 1 ? 36 * 9 : (upper(byte(start)) - 55) * 9;
  sum += (upper(byte(end - 7)) - 55) * 8;
  let specimen = letters === 1 && upper(byte(start)) === 0x41;
  for (let i = 0; i < 6; i++) {
    const value = byte(end - 6 + i) - 0x30;
    sum += value * (7 - i);
    if (value !== i + 1) specimen = false;
  }
  const expected = (11 - (sum % 11)) % 11;
  if (specimen || (expected === 10 ? check !== 0x41 : check !== 0x30 + expected)) return;
  propose(HK_ID, 900, start, at);
}

function taiwan(start: number, letter: number): boolean {
  const region = get8(vinAt + 128 + letter - 0x41);
  let sum = ((region / 10) | 0) + (region % 10) * 9;
  let specimen = letter === 0x41;
  for (let i = 0; i < 9; i++) {
    const value = byte(start + 1 + i) - 0x30;
    if (i < 8) sum += value * (8 - i);
    if (value !== i + 1) specimen = false;
  }
  return !specimen && (10 - (sum % 10)) % 10 === byte(start + 9) - 0x30;
}
