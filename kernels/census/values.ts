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

export let packedHi: u32 = 0;
export let packedLo: u32 = 0;

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

function allDigits(from: i32, to: i32): bool {
  for (let i = from; i < to; i++) if (digit(i) > 9) return false;
  return true;
}

function daysIn(year: u32, month: u32): u32 {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

function dateExists(year: u32, at: i32): bool {
  const month = number(at, 2);
  const day = number(at + 2, 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Reads the first 16 digits at once; the field stands in a buffer with bytes to spare behind it. */
export function readId(from: i32, to: i32): u32 {
  const length = to - from;
  if (length != 18 && length != 15) return ID_LENGTH;
  let century: u32 = 19;
  let rest = from + 6;
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
    century = number(from + 6, 2);
    rest = from + 8;
    if ((century != 19 && century != 20) || !dateExists(century * 100 + number(rest, 2), rest + 2)) return ID_DATE;
    const check = (12 - (sum % 11)) % 11;
    const given: i32 = last == 88 || last == 120 ? 10 : <i32>digit(to - 1);
    if (given != check) return ID_CHECKSUM;
  } else {
    if (!allDigits(from, to)) return ID_CHARACTERS;
    if (load<u8>(regionsAt + number(from, 2)) == 0) return ID_REGION;
    if (!dateExists(1900 + number(rest, 2), rest + 2)) return ID_DATE;
  }
  const a = number(from, 6) * 100 + century;
  const b = number(rest, 9);
  packedHi = a >>> 2;
  packedLo = ((a & 3) << 30) | b;
  return 0;
}

export function readPhone(from: i32, to: i32): u32 {
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
  const below = national - 10000000000;
  packedHi = <u32>(below >>> 32);
  packedLo = <u32>below;
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
