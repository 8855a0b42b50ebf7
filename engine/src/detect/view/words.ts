import { AT, CLASS, DIGIT, LETTER, NUMERAL, OTHER, PROVINCE, STAR } from './char-class.ts';

/** What a word of ASCII letters and digits is made of. */
export const DIGITS = 1;
export const LETTERS = 2;
export const MIXED = 3;

/** The anchors of a text, found in one pass: detectors look only near these. */
export interface Anchors {
  /** Maximal runs of ASCII letters and digits, as `start, end, kind` triples. */
  readonly words: readonly number[];
  /** Runs of digits in which Chinese numerals take part, as `start, end` pairs. */
  readonly numerals: readonly number[];
  /** Offsets of `@`. */
  readonly ats: readonly number[];
  /** Offsets of characters that may start a number plate: followed by a letter, or by a digit for 使. */
  readonly plates: readonly number[];
  /** Runs of masking characters, as `start, end` pairs. */
  readonly stars: readonly number[];
}

/** A phone number spelled out has eleven digits; shorter runs are ordinary words. */
const NUMERAL_RUN = 9;

export function findAnchors(codes: Uint16Array, length: number): Anchors {
  const words: number[] = [];
  let numerals = NONE;
  let ats = NONE;
  let plates = NONE;
  let stars = NONE;
  // Where the last run of numerals ended: no unit is expanded over twice.
  let expanded = 0;
  let i = 0;
  while (i < length) {
    switch (CLASS[codes[i]!]!) {
      case OTHER:
        i++;
        break;
      case DIGIT:
      case LETTER: {
        const start = i;
        let kind = 0;
        for (let c = CLASS[codes[i]!]!; c === DIGIT || c === LETTER; c = i < length ? CLASS[codes[i]!]! : OTHER) {
          kind |= c;
          i++;
        }
        words.push(start, i, kind);
        break;
      }
      case NUMERAL: {
        if (i >= expanded) {
          const [start, end, digits] = numeralRun(codes, length, i, expanded);
          if (digits >= NUMERAL_RUN) numerals = push(numerals, start, end);
          expanded = end;
        }
        i = plainEnd(codes, length, i);
        break;
      }
      case AT:
        ats = push(ats, i++);
        break;
      case PROVINCE:
        plates = push(plates, i++);
        break;
      default: {
        const start = i;
        while (i < length && CLASS[codes[i]!] === STAR) i++;
        stars = push(stars, start, i);
      }
    }
  }
  return { words, numerals, ats, plates, stars };
}

/** Most texts lack most anchors: they share one empty list. */
const NONE: readonly number[] = [];

function push(list: readonly number[], ...values: readonly number[]): readonly number[] {
  if (list === NONE) return [...values];
  (list as number[]).push(...values);
  return list;
}

/** Past the numerals that stand together here, so that no numeral is expanded from twice. */
function plainEnd(codes: Uint16Array, length: number, at: number): number {
  let end = at;
  while (end < length && CLASS[codes[end]!] === NUMERAL) end++;
  return end;
}

const SEPARATORS = new Set(Array.from(' -._/*·、', (c) => c.charCodeAt(0)));
const LONGEST = 48;

/** The widest run of digits and numerals around `at`, single separators between them allowed. */
function numeralRun(codes: Uint16Array, length: number, at: number, floor: number): [number, number, number] {
  let start = at;
  let end = at + 1;
  let digits = 1;
  const isNumber = (i: number): boolean => {
    const c = CLASS[codes[i]!]!;
    return c === DIGIT || c === NUMERAL;
  };
  while (start > floor && end - start < LONGEST) {
    if (isNumber(start - 1)) start--;
    else if (start - 1 > floor && SEPARATORS.has(codes[start - 1]!) && isNumber(start - 2)) start -= 2;
    else break;
    digits++;
  }
  while (end < length && end - start < 2 * LONGEST) {
    if (isNumber(end)) end++;
    else if (end + 1 < length && SEPARATORS.has(codes[end]!) && isNumber(end + 1)) end += 2;
    else break;
    digits++;
  }
  return [start, end, digits];
}
