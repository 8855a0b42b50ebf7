import { get8, set8, workAt } from './memory.ts';
import { byte, isDigit } from './units.ts';

// The digits of the number at hand, one byte each; a last X is 10. Then the lengths of its groups.

/** Copies the digits written from `from` to `to` behind the first `offset` ones. */
export function setDigits(from: number, to: number, offset: number): void {
  for (let i = from; i < to; i++) set8(workAt + offset + i - from, isDigit(i) ? byte(i) - 0x30 : 10);
}

export function digit(i: number): number {
  return get8(workAt + i);
}

export function setGroup(i: number, length: number): void {
  set8(workAt + 32 + i, length);
}

export function group(i: number): number {
  return get8(workAt + 32 + i);
}

/** The number that digits `from` to `to` write; at most nine of them. */
export function valueOf(from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digit(i);
  return value;
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
