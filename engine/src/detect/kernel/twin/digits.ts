import { get32, get8, set8 } from './memory.ts';
import { byte, isDigit } from './units.ts';

// The digits of the pieces at hand, one byte each; a last X is 10. A number begins with one of the pieces.

let digitsAt: number = 0;
let piecesAt: number = 0;

/** The number at hand: where its digits stand, and its first piece. */
export function aim(digits: number, pieces: number): void {
  digitsAt = digits;
  piecesAt = pieces;
}

/** Puts the digits written from `from` to `to` at `at`. */
export function setDigits(from: number, to: number, at: number): void {
  for (let i = from; i < to; i++) set8(at + i - from, isDigit(i) ? byte(i) - 0x30 : 10);
}

export function digit(i: number): number {
  return get8(digitsAt + i);
}

/** How many digits the piece has. */
export function group(i: number): number {
  const piece = piecesAt + (i << 4);
  return get32(piece + 4) - get32(piece);
}

/** The number that digits `from` to `to` write; at most nine of them. */
export function valueOf(from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digit(i);
  return value;
}

/** The number that eight digits from the given one write. */
export function eightFrom(from: number): number {
  return valueOf(from, from + 8);
}

export function luhnHolds(length: number): boolean {
  let sum = 0;
  for (let i = length - 2; i >= 0; i--) {
    const value = digit(i);
    sum += ((length - i) & 1) !== 0 ? value : value > 4 ? value * 2 - 9 : value * 2;
  }
  return (sum + digit(length - 1)) % 10 === 0;
}

/** Between 1850 and 2100, as `validate/calendar.ts` has it. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
