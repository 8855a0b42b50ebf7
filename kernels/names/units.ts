import { CODE, INPUT } from './memory';

/** Digits, capitals and small letters are reduced to one each. */
export const DIGIT: i32 = 0x30;
const CAPITAL: i32 = 0x41;
const LETTER: i32 = 0x61;
/** Marks what lies beyond a sentence. */
export const EDGE: i32 = 2;

export function reduce(size: i32): void {
  for (let i = 0; i < size; i++) store<i32>(i << 2, reduced(<i32>load<u16>(i << 1, INPUT)), CODE);
  store<i32>(0, EDGE, CODE - 8);
  store<i32>(0, EDGE, CODE - 4);
  store<i32>(size << 2, EDGE, CODE);
  store<i32>((size + 1) << 2, EDGE, CODE);
}

/** The unit at a position, from one before the sentence to two behind it. An address and its offset must not be negative. */
@inline
export function codeOf(i: i32): i32 {
  return load<i32>((i + 1) << 2, CODE - 4);
}

@inline
export function isLetter(unit: i32): bool {
  return unit === LETTER || unit === CAPITAL;
}

@inline
export function isHan(unit: i32): bool {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

@inline
function reduced(unit: i32): i32 {
  if (unit >= 0x250) return unit;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde)) return CAPITAL;
  if ((unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf) return LETTER;
  return unit;
}
