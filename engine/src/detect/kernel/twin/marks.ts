import { markSlow } from './spans.ts';
import {
  BRACKET,
  byte,
  byteClass,
  folded,
  HEX,
  isDigitUnit,
  isWord,
  lower,
  MARK,
  NUMERAL,
  rawUnit,
  SEPARATOR,
  size,
  trait,
  unitAt,
  unitBefore,
} from './units.ts';

// Spellings that only folding undoes: where they stand, the line is read in full.

/** A character of two to four bytes outside the common Han characters. */
export function markAt(at: number): void {
  const unit = rawUnit(at);
  if (unit === 0xd800) {
    // 𝟎 to 𝟿 and 🯰 to 🯹
    if (byte(at + 1) === 0x9d ? byte(at + 2) === 0x9f : byte(at + 1) === 0x9f && byte(at + 2) === 0xaf) markSlow(at);
    return;
  }
  if ((trait(unit) & MARK) !== 0) {
    markSlow(at);
    return;
  }
  const fold = folded(unit);
  if (fold === unit) return;
  const next = at + size;
  if (fold === 0x2d || fold === 0x2e) {
    if (isWord(at - 1) && isWord(next)) markSlow(at);
  } else if (fold === 0x3a) {
    if (isHexOrColon(at - 1) && isHexOrColon(next)) markSlow(at);
  } else if ((trait(fold) & BRACKET) !== 0 && isAt(next)) markSlow(at);
}

function isHexOrColon(at: number): boolean {
  return (byteClass(at) & HEX) !== 0 || byte(at) === 0x3a;
}

/** `at` between brackets. */
export function isAt(at: number): boolean {
  return lower(byte(at)) === 0x61 && lower(byte(at + 1)) === 0x74 && !isWord(at + 2);
}

/** A run of nine digits and Chinese numerals is a number somebody spelled out. */
const SPELLED: number = 9;

/** A byte of something that is not ASCII: every sixteenth is looked at, and a run that long holds one of them. */
export function sampleNumeral(at: number): void {
  let start = at;
  while (start > at - 4 && (byte(start) & 0xc0) === 0x80) start--;
  const traits = trait(rawUnit(start));
  if ((traits & NUMERAL) !== 0) countNumerals(start);
  else if ((traits & SEPARATOR) !== 0) {
    const next = start + size;
    if ((trait(unitAt(next)) & NUMERAL) !== 0) countNumerals(next);
  }
}

/** Numerals beside a word with digits. */
export function numeralsBeside(start: number, end: number): void {
  let unit = unitBefore(start);
  if ((trait(unit) & SEPARATOR) !== 0) unit = unitBefore(start - size);
  if ((trait(unit) & NUMERAL) !== 0) countNumerals(start);
  unit = unitAt(end);
  let at = end;
  if ((trait(unit) & SEPARATOR) !== 0) {
    at += size;
    unit = unitAt(at);
  }
  if ((trait(unit) & NUMERAL) !== 0) countNumerals(at);
}

function isNumber(unit: number): boolean {
  return isDigitUnit(unit) || (trait(unit) & NUMERAL) !== 0;
}

/** Counts around the number at `at`, single separators between allowed. */
function countNumerals(at: number): void {
  let count = 0;
  let to = at;
  while (count < SPELLED) {
    let unit = unitAt(to);
    let next = to + size;
    if ((trait(unit) & SEPARATOR) !== 0 && to > at) {
      unit = unitAt(next);
      next += size;
    }
    if (!isNumber(unit)) break;
    count++;
    to = next;
  }
  let from = at;
  while (count < SPELLED) {
    let unit = unitBefore(from);
    let previous = from - size;
    if ((trait(unit) & SEPARATOR) !== 0) {
      unit = unitBefore(previous);
      previous -= size;
    }
    if (!isNumber(unit)) break;
    count++;
    from = previous;
  }
  if (count >= SPELLED) markSlow(at);
}
