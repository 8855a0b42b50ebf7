import { digit, eightFrom, group, isDay, luhnHolds, valueOf } from './digits.ts';
import { areaAt, get8, issuerAt, prefixAt, provinceAt } from './memory.ts';
import { BANK_CARD, emit, FPR_ID, ID_CARD, ID_CARD_15, IMEI, IMSI, LANDLINE, PHONE, worth } from './spans.ts';
import { hasUnit, isLetterBefore, isPiece, namesThing } from './surroundings.ts';
import {
  byte,
  CARD_SPECIMENS,
  listOf,
  ID_SPECIMENS,
  isDigitUnit,
  isSpace,
  isWordUnit,
  NATURAL,
  numbered,
  PHONE_SPECIMENS,
  size,
  unitAt,
  unitBefore,
} from './units.ts';

// The detectors of `types/` that read numbers, without labels: confidences are theirs, in thousandths.

export function judge(start: number, end: number, length: number, groups: number, whole: boolean): void {
  const x = digit(length - 1) === 10;
  if (length === 18) idCard(start, end, groups, whole);
  else if (length === 15 && !x) idCard15(start, end, groups);
  if (!x && (length === 11 || length === 13 || length === 15)) phone(start, end, length, groups, whole);
  landline(start, end, length, groups, whole);
  if (x) return;
  if (length >= 14 && length <= 19) bankCard(start, end, length, groups, whole);
  if (length === 15 && groups <= 4) device(start, end, groups);
}

function shortest(groups: number): number {
  let least = 99;
  for (let i = 0; i < groups; i++) if (group(i) < least) least = group(i);
  return least;
}

/** Lengths of up to four groups in one word; 0 for more. */
function pattern(groups: number): number {
  if (groups > 4) return 0;
  let key = 0;
  for (let i = 0; i < groups; i++) key = key * 32 + group(i);
  return key;
}

/** GB 11643: the weights are 2 to the power of 17 - i, modulo 11. */
function checkHolds(): boolean {
  const sum =
    (digit(0) + digit(10)) * 7 +
    (digit(1) + digit(11)) * 9 +
    (digit(2) + digit(12)) * 10 +
    (digit(3) + digit(13)) * 5 +
    (digit(4) + digit(14)) * 8 +
    (digit(5) + digit(15)) * 4 +
    (digit(6) + digit(16)) * 2 +
    digit(7) +
    digit(8) * 6 +
    digit(9) * 3;
  return (12 - (sum % 11)) % 11 === digit(17);
}

function idCard(start: number, end: number, groups: number, whole: boolean): void {
  if (digit(10) > 1 || digit(12) > 3 || (groups > 1 && shortest(groups) < 3)) return;
  const year = valueOf(6, 10);
  if (!isDay(year, valueOf(10, 12), valueOf(12, 14)) || !checkHolds()) return;
  let type = 0;
  if (
    get8(provinceAt + valueOf(0, 2)) !== 0 &&
    year >= 1880 &&
    year <= 2049 &&
    valueOf(14, 17) !== 0 &&
    !begins(ID_SPECIMENS)
  )
    type = ID_CARD;
  else if (digit(0) === 9 && get8(provinceAt + valueOf(1, 3)) !== 0) type = FPR_ID;
  else return;
  let confidence = groups > 1 && !whole ? 800 : 970;
  if (isPiece(start, end)) confidence = 700;
  if (namesThing(end)) confidence = 300;
  emit(type, confidence, start, end);
}

/** Whether the number begins with one of a list of numbers: words of digits, each after its length and a flag. */
function begins(list: number): boolean {
  let entry = listOf(list) + 8;
  while (get8(entry) !== 0) {
    const length = get8(entry);
    let same = true;
    for (let i = 0; i < length && same; i++) same = get8(entry + 2 + i) - 0x30 === digit(i);
    if (same) return true;
    entry += length + 2;
  }
  return false;
}

function idCard15(start: number, end: number, groups: number): void {
  if (groups > 1 && shortest(groups) < 3) return;
  if (get8(provinceAt + valueOf(0, 2)) === 0 || valueOf(2, 4) === 0 || valueOf(4, 6) === 0) return;
  if (!isDay(1900 + valueOf(6, 8), valueOf(8, 10), valueOf(10, 12))) return;
  emit(ID_CARD_15, isPiece(start, end) || namesThing(end) ? 200 : 550, start, end);
}

function phone(start: number, end: number, length: number, groups: number, whole: boolean): void {
  const cut = length - 11;
  if (cut === 2 && valueOf(0, 2) !== 86) return;
  if (cut === 4 && valueOf(0, 4) !== 86) return;
  if (digit(cut) !== 1 || get8(prefixAt + valueOf(cut + 1, cut + 3)) === 0) return;
  const natural = groups === 1 || numbered(NATURAL, pattern(groups));
  if (groups > 1 && !whole && !natural) return;
  if (numbered(PHONE_SPECIMENS, eightFrom(cut + 3))) return;
  if (groups === 4 && group(0) <= 3 && group(1) <= 3 && group(2) <= 3 && group(3) <= 3 && dots(start, end) === 3)
    return;
  const from = cut > 0 ? (unitBefore(start) === 0x2b ? start - size : start) : countryCode(start);
  let confidence = groups > 1 ? (natural ? 850 : 700) : 800;
  if (from < start) confidence = 920;
  if (from === start && isPiece(start, end)) confidence = 300;
  if (hasUnit(end)) confidence = 200;
  if (namesThing(end)) confidence = 200;
  if (isLetterBefore(from)) confidence = 300;
  emit(PHONE, confidence, from, end);
}

function dots(start: number, end: number): number {
  let count = 0;
  let at = start;
  while (at < end) {
    if (unitAt(at) === 0x2e) count++;
    at += size;
  }
  return count;
}

/** Where the number starts when `+86`, `0086` or `(+86)` stands before it. */
function countryCode(start: number): number {
  let at = start;
  let unit = unitBefore(at);
  const open = unit === 0x28;
  const beforeOpen = start - size;
  if (open) {
    at -= size;
    unit = unitBefore(at);
  }
  let dash = false;
  for (let i = 0; i < 2 && isJoint(unit); i++) {
    at -= size;
    dash = unit === 0x2d;
    unit = unitBefore(at);
  }
  const closed = unit === 0x29;
  if (closed) {
    at -= size;
    unit = unitBefore(at);
  }
  if (unit === 0x36) {
    at -= size;
    if (unitBefore(at) === 0x38) {
      at -= size;
      const eight = at;
      unit = unitBefore(at);
      at -= size;
      if (closed) {
        if (unit === 0x2b) {
          unit = unitBefore(at);
          at -= size;
        }
        if (unit === 0x28) return at;
      } else if (unit === 0x2b) return at;
      else {
        if (unit === 0x30 && unitBefore(at) === 0x30) {
          at -= size;
          if (!isDigitUnit(unitBefore(at))) return at;
        }
        // The sign that follows 86 is the first one after it.
        if (dash && unit !== 0x2e && !isDigitUnit(unit)) return eight;
      }
    }
  }
  return open && unitAfter(start, 3) === 0x29 ? beforeOpen : start;
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f || unit === 0x2e || isSpace(unit);
}

function landline(start: number, end: number, length: number, groups: number, whole: boolean): void {
  if (length > 16 || (digit(0) !== 0 && (group(0) !== 2 || valueOf(0, 2) !== 86))) return;
  const before = unitBefore(start);
  const plus = before === 0x2b;
  const signSize = size;
  const foreign = digit(0) !== 0;
  const international =
    (plus && group(0) === 2 && valueOf(0, 2) === 86) || (!foreign && group(0) === 4 && valueOf(0, 4) === 86);
  if (foreign && !international) return;
  const digits = digit(length - 1) === 10 ? length - 1 : length;
  // `(?:00)?86` before an area code and its number is the country's.
  let from = 0;
  if (valueOf(0, 2) === 86) from = 2;
  else if (valueOf(0, 4) === 86) from = 4;
  if (from > 0) {
    const area = digit(from) === 0 ? from + 1 : from;
    if (digits - area < 9 || digit(area) === 0) from = 0;
  }
  const zero = digit(from) === 0 ? 1 : 0;
  const two = valueOf(from + zero, from + zero + 2);
  let area = 0;
  if (get8(areaAt + two) !== 0) area = 3;
  else if (get8(areaAt + 100 + valueOf(from + zero, from + zero + 3)) !== 0) area = 4;
  else return;
  const first = from + zero + area - 1;
  const rest = digits - first;
  if (rest !== 8 && !(area === 4 && rest === 7)) return;
  if (digit(first) < 2 || digit(first) > 8) return;
  const number = valueOf(first, digits);
  if (number === 88888888 || number === 87654321) return;
  if (groups > 1 && !international && group(0) !== area) return;
  let at = start;
  if (plus && international) at = start - signSize;
  else if (before === 0x28 && unitAfter(start, area) === 0x29) at = start - signSize;
  const stop = end + extension(end);
  let confidence = groups > 1 ? 850 : 450;
  if (isPiece(start, stop)) confidence = 200;
  if (!whole && stop === end && groups > 2) confidence -= 300;
  emit(LANDLINE, confidence, at, stop);
}

/** The unit `count` units after `at`. */
function unitAfter(at: number, count: number): number {
  let to = at;
  for (let i = 0; i < count; i++) {
    unitAt(to);
    to += size;
  }
  return unitAt(to);
}

/** Bytes of `-336`: up to six digits that a dash joins. */
function extension(end: number): number {
  if (unitAt(end) !== 0x2d) return 0;
  const first = end + size;
  let at = first;
  while (at - first < 7 && isDigitUnit(byte(at))) at++;
  if (at === first || at - first > 6) return 0;
  const unit = unitAt(at);
  return isWordUnit(unit) || unit === 0x5f || unit === 0x2d ? 0 : at - end;
}

function bankCard(start: number, end: number, length: number, groups: number, whole: boolean): void {
  if (groups > 1 && (!whole || shortest(groups - 1) < 3)) return;
  if (!isIssued(length) || !luhnHolds(length) || hasTenAlike(length) || begins(CARD_SPECIMENS)) return;
  const prefix = valueOf(0, 6);
  let confidence =
    valueOf(0, 2) === 62 ? 920 : ((get8(issuerAt + (prefix >> 3)) >> (prefix & 7)) & 1) !== 0 ? 850 : 400;
  if (confidence < 800 && groups >= 4 && group(0) === 4 && group(1) === 4 && group(2) === 4 && group(3) === 4)
    confidence = 800;
  if (isPiece(start, end) || namesThing(end)) confidence = 300;
  emit(BANK_CARD, confidence, start, end);
}

/** Issuer prefixes with the lengths they come in: `validate/bank-card.ts`. */
function isIssued(length: number): boolean {
  const two = valueOf(0, 2);
  if (two === 62) return length >= 16;
  if (
    two === 60 ||
    two === 68 ||
    two === 69 ||
    (two >= 81 && two <= 90) ||
    two === 94 ||
    two === 95 ||
    two === 96 ||
    two === 98 ||
    two === 99
  )
    return length === 16 || length === 18 || length === 19;
  if (digit(0) === 4 || (two >= 51 && two <= 55) || (two >= 22 && two <= 27)) return length === 16 || length === 19;
  if (two === 34 || two === 37) return length === 15;
  const four = valueOf(0, 4);
  if (two === 35 && (four === 3528 || four === 3529 || (four >= 3530 && four <= 3589))) return length === 16;
  const three = valueOf(0, 3);
  if ((three >= 300 && three <= 305) || two === 36 || two === 38) return length === 14;
  return false;
}

function hasTenAlike(length: number): boolean {
  let run = 1;
  for (let i = 1; i < length; i++) {
    run = digit(i) === digit(i - 1) ? run + 1 : 1;
    if (run === 10) return true;
  }
  return false;
}

function device(start: number, end: number, groups: number): void {
  const subscriber = groups === 1 && valueOf(0, 3) === 460 && isNetwork(valueOf(3, 5)) && !alike(5);
  const equipment = (groups === 1 || worth(300)) && luhnHolds(15) && !alike(0);
  if (!subscriber && !equipment) return;
  const piece = isPiece(start, end);
  if (subscriber) emit(IMSI, piece ? 200 : 750, start, end);
  if (!equipment) return;
  const two = valueOf(0, 2);
  const body = two === 35 || two === 86 || two === 1 || two === 99;
  emit(IMEI, piece || groups > 1 ? 300 : body ? 750 : 400, start, end);
}

function isNetwork(code: number): boolean {
  return code < 10 || code === 11 || code === 12 || code === 13 || code === 15 || code === 20;
}

/** Whether the fifteen digits are the same from `from` on. */
function alike(from: number): boolean {
  for (let i = from + 1; i < 15; i++) if (digit(i) !== digit(from)) return false;
  return true;
}
