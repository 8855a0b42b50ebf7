import { invalidBit } from './flags.ts';

/** Byte-level judgements of one value. Each returns 0 and fills `packed`, or the bit of the reason it is invalid. */
export interface Packed {
  hi: number;
  lo: number;
}

const ID_LENGTH = invalidBit('id_length');
const ID_CHARACTERS = invalidBit('id_characters');
const ID_REGION = invalidBit('id_region');
const ID_DATE = invalidBit('id_date');
const ID_CHECKSUM = invalidBit('id_checksum');
const PHONE_LENGTH = invalidBit('phone_length');
const PHONE_CHARACTERS = invalidBit('phone_characters');
const PHONE_PREFIX = invalidBit('phone_prefix');
const BANK_LENGTH = invalidBit('bank_length');
const BANK_CHECKSUM = invalidBit('bank_checksum');

/** GB 11643-1999: weights of the 17 digits, and the check character by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = [49, 48, 88, 57, 56, 55, 54, 53, 52, 51, 50];
const X = 88;
const SMALL_X = 120;
const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** GB/T 2260 first two digits, with 81–83 for residence permits of Hong Kong, Macao and Taiwan residents and 91 abroad. */
export const REGIONS = new Uint8Array(100);
for (const [from, to] of [
  [11, 15],
  [21, 23],
  [31, 37],
  [41, 46],
  [50, 54],
  [61, 65],
  [71, 71],
  [81, 83],
  [91, 91],
] as const)
  REGIONS.fill(1, from, to + 1);

function number(m: Uint8Array, from: number, digits: number): number {
  let value = 0;
  for (let i = from; i < from + digits; i++) value = value * 10 + (m[i]! - 48);
  return value;
}

export function allDigits(m: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((m[i]! - 48) >>> 0 > 9) return false;
  return true;
}

function dateExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month]!) return false;
  return month !== 2 || day !== 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/**
 * A resident ID number, 18 or 15 characters. The 15-digit form packs to the same key as its 18-digit form: `19` goes in
 * after the region and the check character is not part of the key. 17 digits pack into 57 bits: eight into the high
 * part, nine into the low 30 bits, which is injective and needs no 64-bit arithmetic.
 */
export function readId(m: Uint8Array, from: number, to: number, out: Packed): number {
  const length = to - from;
  if (length !== 18 && length !== 15) return ID_LENGTH;
  if (!allDigits(m, from, length === 18 ? to - 1 : to)) return ID_CHARACTERS;
  if (REGIONS[number(m, from, 2)] === 0) return ID_REGION;
  const head = number(m, from, 6);
  let century = 19;
  let rest = from + 6;
  if (length === 18) {
    const last = m[to - 1]!;
    if (last !== X && last !== SMALL_X && (last - 48) >>> 0 > 9) return ID_CHARACTERS;
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += (m[from + i]! - 48) * WEIGHTS[i]!;
    const check = CHECK[sum % 11]!;
    century = number(m, from + 6, 2);
    rest = from + 8;
    if (
      (century !== 19 && century !== 20) ||
      !dateExists(century * 100 + number(m, rest, 2), number(m, rest + 2, 2), number(m, rest + 4, 2))
    )
      return ID_DATE;
    if (last !== check && !(check === X && last === SMALL_X)) return ID_CHECKSUM;
  } else if (!dateExists(1900 + number(m, rest, 2), number(m, rest + 2, 2), number(m, rest + 4, 2))) return ID_DATE;
  const a = head * 100 + century;
  const b = number(m, rest, 9);
  out.hi = a >>> 2;
  out.lo = (((a & 3) << 30) | b) >>> 0;
  return 0;
}

/**
 * A mainland mobile, packed as the ten digits after the leading 1 (34 bits). Separators and a leading +86, 0086 or 86 fall away; `prefixes`
 * holds a 1 at each allocated first three digits.
 */
export function readPhone(m: Uint8Array, from: number, to: number, prefixes: Uint8Array, out: Packed): number {
  let digits = 0;
  let hi = 0;
  let lo = 0;
  for (let i = from; i < to; i++) {
    const digit = m[i]! - 48;
    if (digit >>> 0 <= 9) {
      digits++;
      if (digits <= 8) hi = hi * 10 + digit;
      else lo = lo * 10 + digit;
      if (digits > 15) return PHONE_LENGTH;
    } else if (m[i] !== 32 && m[i] !== 45 && !(m[i] === 43 && i === from)) return PHONE_CHARACTERS;
  }
  // `value` is exact: at most 15 digits.
  const value = digits <= 8 ? hi : hi * 10 ** (digits - 8) + lo;
  const national = digits === 11 ? value : digits === 13 || digits === 15 ? value - 86e11 : -1;
  if (national < 1e10 || national >= 2e10) return digits === 11 ? PHONE_PREFIX : PHONE_LENGTH;
  if (prefixes[Math.floor(national / 1e8)] === 0) return PHONE_PREFIX;
  const below = national - 1e10;
  out.hi = Math.floor(below / 2 ** 32);
  out.lo = below >>> 0;
  return 0;
}

/** A payment card number: 13 to 19 digits with spaces or hyphens, Luhn. */
export function readBank(m: Uint8Array, from: number, to: number): number {
  let digits = 0;
  let sum = 0;
  for (let i = to - 1; i >= from; i--) {
    const digit = m[i]! - 48;
    if (digit >>> 0 <= 9) {
      const doubled = digit * 2;
      sum += digits % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
      digits++;
    } else if (m[i] !== 32 && m[i] !== 45) return BANK_LENGTH;
  }
  if (digits < 13 || digits > 19) return BANK_LENGTH;
  return sum % 10 === 0 ? 0 : BANK_CHECKSUM;
}
