import { envoyAt } from './plates';
import { numeralsBeside } from './marks';
import { ipv4At } from './network';
import { screening, screenWord } from './screen';
import { byte, byteClass, DIGIT, ENVOY, LETTER, NUMERAL, rawUnit, SEPARATOR, trait, WORD } from './units';
import { readForm } from './words';

/** Words of six letters and digits and more; those that leave the block are walked. */
export function readForms(block: i32, digits: u64, letters: u64, to: i32): void {
  const both = digits | letters;
  let long = both & ((both >> 1) | 0x8000000000000000);
  long &= (long >> 2) | 0xc000000000000000;
  long &= (long >> 2) | 0xc000000000000000;
  let begins = long & ~((both << 1) | <u64>((byteClass(block - 1) & WORD) !== 0 ? 1 : 0));
  while (begins !== 0) {
    const first = ctz(begins);
    begins &= begins - 1;
    const length = ctz(~(both >> first));
    let at = block + <i32>first;
    let end = at + <i32>length;
    if (first + length >= 64) {
      let count = 0;
      for (end = at; end < to; end++) {
        const traits = byteClass(end);
        if ((traits & WORD) === 0) break;
        if ((traits & LETTER) !== 0) count++;
      }
      if (count < end - at) form(at, end, count);
    } else {
      const inside = ((<u64>1 << length) - 1) << first;
      if ((digits & inside) !== 0) form(at, end, <i32>popcnt(letters & inside));
    }
  }
}

@inline
function form(at: i32, end: i32, letters: i32): void {
  readForm(at, end, letters);
  if (screening && letters !== 0) screenWord(at, end, letters);
}

/** Points between digits: two close to each other may part an address, three digits behind one may be a coordinate. */
export function readPoints(block: i32, dots: u64, digits: u64): void {
  const between =
    dots & ((digits << 1) | <u64>(byteClass(block - 1) & DIGIT)) & ((digits >> 1) | 0x8000000000000000);
  if (between === 0) return;
  // Not the later points of a row: a number between two has one to three digits.
  let rows =
    between &
    ~((between << 2) | (between << 3) | ((between << 4) & (digits << 2))) &
    ((between >> 2) | 0xc000000000000000 | (between >> 3) | 0xe000000000000000 | (between >> 4) | 0xf000000000000000);
  while (rows !== 0) {
    const dot = block + <i32>ctz(rows);
    rows &= rows - 1;
    let at = dot;
    while (dot - at < 4 && (byteClass(at - 1) & DIGIT) !== 0) at--;
    if (dot - at <= 3 && (byteClass(at - 1) & WORD) === 0) ipv4At(at);
  }
  if (!screening) return;
  let fine = between & ((digits >> 2) | 0xc000000000000000) & ((digits >> 3) | 0xe000000000000000);
  while (fine !== 0) {
    const at = block + <i32>ctz(fine) + 1;
    fine &= fine - 1;
    let end = at;
    while ((byteClass(end) & DIGIT) !== 0) end++;
    if ((byteClass(end) & WORD) === 0) screenWord(at, end, 0);
  }
}

/**
 * Digits beside something that is not ASCII, or one byte from it: numerals and 使 may stand there. What stands there is
 * looked up as it is written; the word is read only where that tells of a number.
 */
export function readBeside(block: i32, digits: u64, others: u64, to: i32): void {
  const otherBefore = (others << 1) | <u64>(byte(block - 1) >= 0x80);
  const otherBehind = (others >> 1) | (<u64>(byte(block + 64) >= 0x80) << 63);
  let left = digits & (otherBefore | (otherBefore << 1) | <u64>(byte(block - 2) >= 0x80));
  let done = 0;
  while (left !== 0) {
    const at = block + <i32>ctz(left);
    left &= left - 1;
    const from = byte(at - 1) < 0x80 ? at - 1 : at;
    if (byte(from - 1) >= 0x80 && (traitBefore(from) & (NUMERAL | SEPARATOR | ENVOY)) !== 0) done = beside(at, to, done);
  }
  let right = digits & (otherBehind | (otherBehind >> 1) | (<u64>(byte(block + 65) >= 0x80) << 63));
  while (right !== 0) {
    const at = block + <i32>ctz(right);
    right &= right - 1;
    const behind = byte(at + 1) < 0x80 ? at + 2 : at + 1;
    if (byte(behind) >= 0x80 && (trait(rawUnit(behind)) & (NUMERAL | SEPARATOR)) !== 0) done = beside(at, to, done);
  }
}

/** What the character that ends before `at` tells as it is written. */
@inline
function traitBefore(at: i32): i32 {
  let start = at - 1;
  while (start > at - 4 && (byte(start) & 0xc0) === 0x80) start--;
  return trait(rawUnit(start));
}

/** Reads around the word of the digit at `first`; returns where it ends. */
function beside(first: i32, to: i32, done: i32): i32 {
  if (first < done) return done;
  let at = first;
  while (first - at < 64 && (byteClass(at - 1) & WORD) !== 0) at--;
  let end = first + 1;
  while (end < to && end - at < 128 && (byteClass(end) & WORD) !== 0) end++;
  if (byte(at - 1) >= 0x80 || byte(at - 2) >= 0x80) envoyAt(at, end);
  numeralsBeside(at, end);
  return end;
}
