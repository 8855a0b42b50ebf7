import { prefixesAt, regionsAt } from './memory';

// Bits 16 and up, in the order of `INVALID`.
const ID_LENGTH: u32 = 1 << 16;
const ID_CHARACTERS: u32 = 1 << 17;
const ID_REGION: u32 = 1 << 18;
const ID_DATE: u32 = 1 << 19;
const ID_CHECKSUM: u32 = 1 << 20;
const PHONE_LENGTH: u32 = 1 << 21;
const PHONE_CHARACTERS: u32 = 1 << 22;
const PHONE_PREFIX: u32 = 1 << 23;
const BANK_LENGTH: u32 = 1 << 24;
const BANK_CHECKSUM: u32 = 1 << 25;

export let packed: u64 = 0;

/** Weights of digits 1–16 of GB 11643 as bytes; the 17th is 2. */
const WEIGHTS = i8x16(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4);
const ZERO = i8x16.splat(48);
const NINE = i8x16.splat(9);

function digit(at: i32): u32 {
  return <u32>load<u8>(at) - 48;
}

function number(from: i32, digits: i32): u32 {
  let value: u32 = 0;
  for (let i = from; i < from + digits; i++) value = value * 10 + digit(i);
  return value;
}

export function allDigits(from: i32, to: i32): bool {
  for (let i = from; i < to; i++) if (digit(i) > 9) return false;
  return true;
}

function daysIn(year: u32, month: u32): u32 {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** Every month has 28 days: which month it is, no processor guesses. */
function dateExists(year: u32, month: u32, day: u32): bool {
  return month - 1 < 12 && day - 1 < 31 && (day <= 28 || day <= daysIn(year, month));
}

/** Reads the first 16 digits at once; the field stands in a buffer with bytes to spare behind it. */
// @ts-ignore: a decorator of the compiler
@inline
export function readId(from: i32, to: i32): u32 {
  const length = to - from;
  if (length != 18 && length != 15) return ID_LENGTH;
  if (length == 18) {
    const digits = i8x16.sub(v128.load(from), ZERO);
    if (v128.any_true(i8x16.gt_u(digits, NINE)) || digit(from + 16) > 9) return ID_CHARACTERS;
    if (load<u8>(regionsAt + number(from, 2)) == 0) return ID_REGION;
    const last = load<u8>(to - 1);
    if (last != 88 && last != 120 && digit(to - 1) > 9) return ID_CHARACTERS;
    const products = i16x8.add(i16x8.extmul_low_i8x16_s(digits, WEIGHTS), i16x8.extmul_high_i8x16_s(digits, WEIGHTS));
    const sums = i32x4.extadd_pairwise_i16x8_s(products);
    const sum =
      i32x4.extract_lane(sums, 0) +
      i32x4.extract_lane(sums, 1) +
      i32x4.extract_lane(sums, 2) +
      i32x4.extract_lane(sums, 3) +
      2 * <i32>digit(from + 16);
    const pairs = pairsOf(digits);
    const quads = quadsOf(pairs);
    const yearMonth = <u32>i32x4.extract_lane(quads, 2);
    const dayOn = <u32>i32x4.extract_lane(quads, 3);
    const headCentury = <u32>(i32x4.extract_lane(quads, 0) * 10000 + i32x4.extract_lane(quads, 1));
    const century = headCentury % 100;
    if ((century != 19 && century != 20) || !dateExists(century * 100 + yearMonth / 100, yearMonth % 100, dayOn / 100))
      return ID_DATE;
    const check = (12 - (sum % 11)) % 11;
    const given: i32 = last == 88 || last == 120 ? 10 : <i32>digit(to - 1);
    if (given != check) return ID_CHECKSUM;
    pack(headCentury, yearMonth * 100000 + dayOn * 10 + digit(from + 16));
    return 0;
  }
  return readOldId(from, to);
}

function readOldId(from: i32, to: i32): u32 {
  if (!allDigits(from, to)) return ID_CHARACTERS;
  if (load<u8>(regionsAt + number(from, 2)) == 0) return ID_REGION;
  const rest = from + 6;
  if (!dateExists(1900 + number(rest, 2), number(rest + 2, 2), number(rest + 4, 2))) return ID_DATE;
  pack(number(from, 6) * 100 + 19, number(rest, 9));
  return 0;
}

function pack(headCentury: u32, rest: u32): void {
  packed = ((<u64>headCentury) << 30) | <u64>rest;
}

/** Sixteen digits as eight numbers below 100. */
function pairsOf(digits: v128): v128 {
  return i16x8.add(i16x8.mul(v128.and(digits, i16x8.splat(0xff)), i16x8.splat(10)), i16x8.shr_u(digits, 8));
}

/** Eight numbers below 100 as four below 10,000. */
function quadsOf(pairs: v128): v128 {
  return i32x4.dot_i16x8_s(pairs, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
}

// @ts-ignore: a decorator of the compiler
@inline
export function readPhone(from: i32, to: i32): u32 {
  if (to - from == 11) {
    const digits = i8x16.sub(v128.load(from), ZERO);
    if ((i8x16.bitmask(i8x16.gt_u(digits, NINE)) & 0x7ff) == 0) {
      const pairs = pairsOf(digits);
      const quads = quadsOf(pairs);
      const head = <u32>i32x4.extract_lane(quads, 0);
      if (head < 1000 || head >= 2000 || load<u8>(prefixesAt + head / 10) == 0) return PHONE_PREFIX;
      const tail =
        i32x4.extract_lane(quads, 1) * 1000 + <i32>i16x8.extract_lane_u(pairs, 4) * 10 + <i32>digit(from + 10);
      packed = <u64>(head - 1000) * 10000000 + <u64>tail;
      return 0;
    }
  }
  return readSpacedPhone(from, to);
}

function readSpacedPhone(from: i32, to: i32): u32 {
  let digits = 0;
  let value: u64 = 0;
  for (let i = from; i < to; i++) {
    const d = digit(i);
    if (d <= 9) {
      if (++digits > 15) return PHONE_LENGTH;
      value = value * 10 + d;
    } else {
      const byte = load<u8>(i);
      if (byte != 32 && byte != 45 && !(byte == 43 && i == from)) return PHONE_CHARACTERS;
    }
  }
  let national: i64 = -1;
  if (digits == 11) national = <i64>value;
  else if (digits == 13 || digits == 15) national = <i64>value - 8600000000000;
  if (national < 10000000000 || national >= 20000000000) return digits == 11 ? PHONE_PREFIX : PHONE_LENGTH;
  if (load<u8>(prefixesAt + <i32>(national / 100000000)) == 0) return PHONE_PREFIX;
  packed = <u64>(national - 10000000000);
  return 0;
}

export function readBank(from: i32, to: i32): u32 {
  let digits = 0;
  let sum: u32 = 0;
  for (let i = to - 1; i >= from; i--) {
    const d = digit(i);
    if (d <= 9) {
      const doubled = d * 2;
      sum += (digits & 1) == 0 ? d : doubled > 9 ? doubled - 9 : doubled;
      digits++;
    } else {
      const byte = load<u8>(i);
      if (byte != 32 && byte != 45) return BANK_LENGTH;
    }
  }
  if (digits < 13 || digits > 19) return BANK_LENGTH;
  return sum % 10 == 0 ? 0 : BANK_CHECKSUM;
}
