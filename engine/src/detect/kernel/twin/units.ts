import { byteAt, foldAt, get16, get8, listAt, get32, textEnd, textStart, traitAt } from './memory.ts';

// What a unit tells once it is folded; `tables.ts` fills the table.
export const MARK: number = 1;
export const NUMERAL: number = 2;
export const STAR: number = 4;
export const PROVINCE: number = 8;
export const SPACE: number = 16;
export const UNIT_START: number = 32;
export const THING_START: number = 64;
export const PLATE_END: number = 128;
export const ENVOY: number = 256;
export const SEPARATOR: number = 512;
export const SINGLE: number = 1024;
export const BRACKET: number = 2048;

// Classes of a byte.
export const DIGIT: number = 1;
export const LETTER: number = 2;
export const HEX: number = 4;
export const LOCAL: number = 8;
export const WORD: number = 3;

/** Bytes of the unit read last. */
export let size: number = 0;

export function byteClass(at: number): number {
  return at < textStart || at >= textEnd ? 0 : get8(byteAt + get8(at));
}

export function isDigit(at: number): boolean {
  return (byteClass(at) & DIGIT) !== 0;
}

export function isWord(at: number): boolean {
  return (byteClass(at) & WORD) !== 0;
}

/** The byte at `at`, or 0 outside the text. */
export function byte(at: number): number {
  return at < textStart || at >= textEnd ? 0 : get8(at);
}

/** The unit that starts at `at` as it is written; `size` is set. Four bytes give their first surrogate. */
export function rawUnit(at: number): number {
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

export function folded(unit: number): number {
  return get16(foldAt + (unit << 1));
}

export function trait(unit: number): number {
  return get16(traitAt + (unit << 1));
}

/** The unit that starts at `at`, folded; 0 beyond the text. */
export function unitAt(at: number): number {
  const lead = byte(at);
  if (lead < 0x80) {
    size = 1;
    return lead;
  }
  return folded(rawUnit(at));
}

/** The unit that ends before `at`, folded; 0 before the text. */
export function unitBefore(at: number): number {
  const last = byte(at - 1);
  if (last < 0x80) {
    size = 1;
    return last;
  }
  let start = at - 1;
  while (start > at - 4 && (byte(start) & 0xc0) === 0x80) start--;
  const unit = rawUnit(start);
  size = at - start;
  return folded(unit);
}

export function isSpace(unit: number): boolean {
  return (trait(unit) & SPACE) !== 0;
}

export function isWordUnit(unit: number): boolean {
  return unit < 0x80 && (get8(byteAt + unit) & WORD) !== 0;
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

/** Whether the text at `at` begins with the `length` bytes at `word`; ASCII capitals count as small letters. */
export function matches(at: number, word: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (lower(byte(at + i)) !== get8(word + i)) return false;
  return true;
}

export function listOf(which: number): number {
  return get32(listAt + (which << 2));
}

/**
 * The length of the first word of list `which` that stands at `at`, or 0. A list is 8 bytes of `tables.ts`, then
 * words, each after its length and a flag that asks for the end of an ASCII word behind it; a length of 0 ends it.
 */
export function listed(which: number, at: number): number {
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
export let wordEndAsked: boolean = false;

export const UNITS: number = 0;
export const THINGS: number = 1;
export const ID_SPECIMENS: number = 2;
export const CARD_SPECIMENS: number = 3;
export const DOMAIN_SPECIMENS: number = 4;
export const TLD_SPECIMENS: number = 5;
export const LOCAL_SPECIMENS: number = 6;
export const TLD_FILES: number = 7;
/** Lists of numbers: a count, one bit by hash of each, then as many words. */
export const NATURAL: number = 8;
export const PHONE_SPECIMENS: number = 9;
export const RESOLVERS: number = 10;
/** By digit two words: lengths of numbers that begin with it, and of those that stand in a longer chain. */
export const LENGTHS: number = 11;

export function numbered(which: number, value: number): boolean {
  const list = listOf(which);
  if (((get32(list + 4) >> (Math.imul(value, 0x9e3779b1) >>> 27)) & 1) === 0) return false;
  const count = get32(list);
  for (let i = 2; i < count + 2; i++) if (get32(list + (i << 2)) === value) return true;
  return false;
}
