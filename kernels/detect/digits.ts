import { get32, get8, set8 } from './memory';
import { isDigit } from './units';

// The digits of the pieces at hand, one byte each; a last X is 10. A number begins with one of the pieces.

let digitsAt: i32 = 0;
let piecesAt: i32 = 0;

/** The number at hand: where its digits stand, and its first piece. */
export function aim(digits: i32, pieces: i32): void {
  digitsAt = digits;
  piecesAt = pieces;
}

/** Puts the digits written from `from` to `to` at `at`. */
export function setDigits(from: i32, to: i32, at: i32): void {
  const zero = i8x16.splat(0x30);
  v128.store(at, i8x16.sub(v128.load(from), zero));
  if (to - from > 16) v128.store(at, i8x16.sub(v128.load(from, 16), zero), 16);
  if (!isDigit(to - 1)) set8(at + to - from - 1, 10);
}

@inline
export function digit(i: i32): i32 {
  return get8(digitsAt + i);
}

/** How many digits the piece has. */
@inline
export function group(i: i32): i32 {
  const piece = piecesAt + (i << 4);
  return get32(piece + 4) - get32(piece);
}

/** The number that digits `from` to `to` write; at most nine of them. */
export function valueOf(from: i32, to: i32): i32 {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digit(i);
  return value;
}

/** The number that eight digits from the given one write: neighbours are joined to pairs, those to fours, those to eight. */
export function eightFrom(from: i32): i32 {
  let v = load<u64>(digitsAt + from);
  v = ((v * 10) + (v >> 8)) & 0x00ff00ff00ff00ff;
  v = ((v * 100) + (v >> 16)) & 0x0000ffff0000ffff;
  return <i32>((v * 10000) + (v >> 32));
}

export function luhnHolds(length: i32): bool {
  let sum = 0;
  for (let i = length - 2; i >= 0; i--) {
    const value = digit(i);
    sum += ((length - i) & 1) !== 0 ? value : value > 4 ? value * 2 - 9 : value * 2;
  }
  return (sum + digit(length - 1)) % 10 === 0;
}

/** Between 1850 and 2100, as `validate/calendar.ts` has it. */
export function isDay(year: i32, month: i32, day: i32): bool {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
