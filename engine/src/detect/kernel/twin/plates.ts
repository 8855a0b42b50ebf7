import { emit, PLATE } from './spans.ts';
import {
  byte,
  ENVOY,
  isDigit,
  isSpace,
  isWord,
  isWordUnit,
  PLATE_END,
  PROVINCE,
  size,
  trait,
  unitAt,
  unitBefore,
} from './units.ts';

// `types/vehicle.ts`: a province character, a letter, five or six letters and digits, signs between them allowed.

/** 领 */
const CONSULAR: number = 0x9886;

function upper(at: number): number {
  const code = byte(at);
  return code >= 0x61 && code <= 0x7a ? code - 32 : code;
}

function isSign(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2e || unit === 0x2d || isSpace(unit);
}

/** The letter at `at` follows something that is not ASCII. */
export function plateAt(at: number): void {
  if ((trait(unitBefore(at)) & PROVINCE) === 0) return;
  const start = at - size;
  const first = upper(at);
  let next = at + 1;
  let unit = unitAt(next);
  if (isSign(unit) || unit === 0x5f) next += size;
  // Where up to six characters stand.
  let count = 0;
  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let c4 = 0;
  let c5 = 0;
  while (count < 6 && isWord(next)) {
    if (count === 0) c0 = next;
    else if (count === 1) c1 = next;
    else if (count === 2) c2 = next;
    else if (count === 3) c3 = next;
    else if (count === 4) c4 = next;
    else c5 = next;
    count++;
    next++;
    if (count === 6) break;
    unit = unitAt(next);
    if (isSign(unit) && isWord(next + size)) next += size;
  }
  if (count < 4) return;
  if (count === 4) {
    unit = unitAt(c3 + 1);
    if ((trait(unit) & PLATE_END) === 0) return;
    const end = c3 + 1 + size;
    const digits = digitCount(c0) + digitCount(c1) + digitCount(c2) + digitCount(c3);
    const plain = first !== 0x49 && isPlain(c0) && isPlain(c1) && isPlain(c2) && isPlain(c3);
    if (digits >= 2 && (plain || (digits === 4 && unit === CONSULAR))) accept(start, end);
    return;
  }
  if (first === 0x49) return;
  if (count === 6 && !isWordUnit(unitAt(c5 + 1))) {
    const middle = digitCount(c2) + digitCount(c3) + digitCount(c4);
    const small = isElectric(c0) && isPlain(c1) && isDigit(c5);
    const large = isDigit(c0) && isDigit(c1) && isElectric(c5);
    if (middle === 3 && (small || large)) {
      accept(start, c5 + 1);
      return;
    }
  }
  if (isWordUnit(unitAt(c4 + 1))) return;
  if (!isPlain(c0) || !isPlain(c1) || !isPlain(c2) || !isPlain(c3) || !isPlain(c4)) return;
  const digits = digitCount(c0) + digitCount(c1) + digitCount(c2) + digitCount(c3) + digitCount(c4);
  if (digits < 2 || isSpecimen(c0, c1, c2, c3, c4)) return;
  accept(start, c4 + 1);
}

function accept(start: number, end: number): void {
  if (!isWordUnit(unitAt(end))) emit(PLATE, 930, start, end);
}

function digitCount(at: number): number {
  return isDigit(at) ? 1 : 0;
}

/** Letters of a number are A to Z without I and O. */
function isPlain(at: number): boolean {
  const code = upper(at);
  return isDigit(at) || (code !== 0x49 && code !== 0x4f);
}

/** A to H, J and K mark cars without an engine. */
function isElectric(at: number): boolean {
  const code = upper(at);
  return code >= 0x41 && code <= 0x4b && code !== 0x49;
}

/** 12345, 00000, A1234 */
function isSpecimen(a: number, b: number, c: number, d: number, e: number): boolean {
  const v = upper(a);
  const w = upper(b);
  const x = upper(c);
  const y = upper(d);
  const z = upper(e);
  if (v === 0x31 && w === 0x32 && x === 0x33 && y === 0x34 && z === 0x35) return true;
  if (v === 0x30 && w === 0x30 && x === 0x30 && y === 0x30 && z === 0x30) return true;
  return v === 0x41 && w === 0x31 && x === 0x32 && y === 0x33 && z === 0x34;
}

/** 使123456, signs before and between the triples allowed; the word of digits begins at `at`. */
export function envoyAt(at: number, end: number): void {
  // Han characters but 使 itself.
  const lead = byte(at - 3);
  if (lead >= 0xe4 && lead <= 0xe9 && byte(at - 1) >= 0x80 && (byte(at - 2) !== 0xbd || byte(at - 1) !== 0xbf)) return;
  let unit = unitBefore(at);
  let start = at - size;
  if (isSign(unit) && !isSpace(unit)) {
    unit = unitBefore(start);
    start -= size;
  }
  if ((trait(unit) & ENVOY) === 0) return;
  let stop = at + 6;
  if (end - at === 3) {
    unit = unitAt(end);
    if (!isSign(unit)) return;
    const next = end + size;
    stop = next + 3;
    if (!isDigit(next) || !isDigit(next + 1) || !isDigit(next + 2)) return;
  } else if (end - at < 6 || !isDigit(at + 3) || !isDigit(at + 4) || !isDigit(at + 5)) return;
  if (!isDigit(at) || !isDigit(at + 1) || !isDigit(at + 2) || isWordUnit(unitAt(stop))) return;
  emit(PLATE, 930, start, stop);
}
