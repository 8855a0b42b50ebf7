import { byteAt, foldAt, get16, get32, get8, listAt, traitAt } from './memory';

// What a unit tells once it is folded; `tables.ts` fills the table.
export const MARK: i32 = 1;
export const NUMERAL: i32 = 2;
export const STAR: i32 = 4;
export const PROVINCE: i32 = 8;
export const SPACE: i32 = 16;
export const UNIT_START: i32 = 32;
export const THING_START: i32 = 64;
export const PLATE_END: i32 = 128;
export const ENVOY: i32 = 256;
export const SEPARATOR: i32 = 512;
export const SINGLE: i32 = 1024;
export const BRACKET: i32 = 2048;
/** Whatever stands beside it, nothing but ASCII letters and digits could make something of it. */
export const QUIET: i32 = 4096;

// Classes of a byte.
export const DIGIT: i32 = 1;
export const LETTER: i32 = 2;
export const HEX: i32 = 4;
export const LOCAL: i32 = 8;
export const WORD: i32 = 3;

/** Bytes of the unit read last. */
export let size: i32 = 0;

@inline
export function byteClass(at: i32): i32 {
  return get8(byteAt + get8(at));
}

@inline
export function isDigit(at: i32): bool {
  return <u32>(get8(at) - 0x30) < 10;
}

@inline
export function isWord(at: i32): bool {
  return (byteClass(at) & WORD) !== 0;
}

/** The byte at `at`; the host put zeros around the text. */
@inline
export function byte(at: i32): i32 {
  return get8(at);
}

/** The unit that starts at `at` as it is written; `size` is set. Four bytes give their first surrogate. */
export function rawUnit(at: i32): i32 {
  const lead = byte(at);
  size = 1;
  if (lead < 0xc0) return lead;
  if (lead < 0xe0) {
    size = 2;
    return ((lead & 31) << 6) | (byte(at + 1) & 63);
  }
  if (lead < 0xf0) {
    size = 3;
    return ((lead & 15) << 12) | ((byte(at + 1) & 63) << 6) | (byte(at + 2) & 63);
  }
  size = 4;
  return 0xd800;
}

@inline
export function folded(unit: i32): i32 {
  return get16(foldAt + (unit << 1));
}

@inline
export function trait(unit: i32): i32 {
  return get16(traitAt + (unit << 1));
}

/** The unit that starts at `at`, folded; 0 beyond the text. */
@inline
export function unitAt(at: i32): i32 {
  const lead = byte(at);
  if (lead < 0x80) {
    size = 1;
    return lead;
  }
  return folded(rawUnit(at));
}

/** The unit that ends before `at`, folded; 0 before the text. */
@inline
export function unitBefore(at: i32): i32 {
  const last = byte(at - 1);
  if (last < 0x80) {
    size = 1;
    return last;
  }
  return wideBefore(at);
}

function wideBefore(at: i32): i32 {
  let start = at - 1;
  while (start > at - 4 && (byte(start) & 0xc0) === 0x80) start--;
  const unit = rawUnit(start);
  size = at - start;
  return folded(unit);
}

@inline
export function isSpace(unit: i32): bool {
  return (trait(unit) & SPACE) !== 0;
}

@inline
export function isWordUnit(unit: i32): bool {
  return unit < 0x80 && (get8(byteAt + unit) & WORD) !== 0;
}

@inline
export function isDigitUnit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}

@inline
export function lower(code: i32): i32 {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

/** Whether the text at `at` begins with the `length` bytes at `word`; ASCII capitals count as small letters. */
export function matches(at: i32, word: i32, length: i32): bool {
  for (let i = 0; i < length; i++) if (lower(byte(at + i)) !== get8(word + i)) return false;
  return true;
}

export function listOf(which: i32): i32 {
  return get32(listAt + (which << 2));
}

/**
 * The length of the first word of list `which` that stands at `at`, or 0. A list is 8 bytes of `tables.ts`, then
 * words, each after its length and a flag that asks for the end of an ASCII word behind it; a length of 0 ends it.
 */
export function listed(which: i32, at: i32): i32 {
  const list = listOf(which);
  if (((get32(list + 4) >> (byte(at) & 31)) & 1) === 0) return 0;
  let entry = list + 8;
  while (get8(entry) !== 0) {
    const length = get8(entry);
    if (matches(at, entry + 2, length)) {
      wordEndAsked = get8(entry + 1) !== 0;
      return length;
    }
    entry += length + 2;
  }
  return 0;
}

/** Whether the word found last asks for the end of a word behind it. */
export let wordEndAsked: bool = false;

export const UNITS: i32 = 0;
export const THINGS: i32 = 1;
export const ID_SPECIMENS: i32 = 2;
export const CARD_SPECIMENS: i32 = 3;
export const DOMAIN_SPECIMENS: i32 = 4;
export const TLD_SPECIMENS: i32 = 5;
export const LOCAL_SPECIMENS: i32 = 6;
export const TLD_FILES: i32 = 7;
/** Lists of numbers: a count, one bit by hash of each, then as many words. */
export const NATURAL: i32 = 8;
export const PHONE_SPECIMENS: i32 = 9;
export const RESOLVERS: i32 = 10;
/** By digit two words: lengths of numbers that begin with it, and of those that stand in a longer chain. */
export const LENGTHS: i32 = 11;

export function numbered(which: i32, value: i32): bool {
  const list = listOf(which);
  if (((get32(list + 4) >> <i32>(<u32>(value * <i32>0x9e3779b1) >>> 27)) & 1) === 0) return false;
  const count = get32(list);
  for (let i = 2; i < count + 2; i++) if (get32(list + (i << 2)) === value) return true;
  return false;
}
