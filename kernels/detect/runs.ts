import { byteClass, LETTER, WORD } from './units';
import { readPiece } from './words';

/** Digits of a number that is worth reading: `SHORTEST` in `numbers.ts`. */
const ENOUGH: i32 = 11;

/** Where the word read last ends. */
let wordEnd: i32 = 0;

/** The stretch that reaches the end of the block read last: where it begins, its digits, whether its words were read. */
let runStart: i32 = 0;
let runDigits: i32 = 0;
let runOpen: bool = false;
let runRead: bool = false;

/**
 * Stretches of digits and of what may join them: words are read as pieces of numbers only where a stretch holds as many
 * digits as a number has. More than nine bytes beyond ASCII join nothing.
 */
export function readRuns(
  block: i32,
  digits: u64,
  letters: u64,
  likes: u64,
  joints: u64,
  others: u64,
  to: i32,
): void {
  let counted = digits;
  let near = likes & ((digits << 1) | (digits >> 1) | 0x8000000000000001);
  if (near !== 0) {
    for (let i = 0; i < 5; i++) near |= likes & ((near << 1) | (near >> 1));
    counted |= near;
  }
  // Ten bytes and more; what lies beyond the block is not counted.
  const pairs = others & (others >> 1);
  const fours = pairs & (pairs >> 2);
  let apart = fours & (fours >> 4) & (pairs >> 8);
  apart |= apart << 1;
  apart |= apart << 2;
  apart |= apart << 4;
  apart |= apart << 2;
  const joined = counted | joints | (others & ~apart);
  const all = <i32>popcnt(counted);
  if (all + (runOpen ? runDigits : 0) < ENOUGH) {
    const open = clz(~joined);
    if (open === 64) {
      if (!runOpen) {
        runStart = block;
        runDigits = 0;
        runRead = false;
      }
      runDigits += all;
      runOpen = true;
      return;
    }
    runOpen = open !== 0;
    runStart = block + 64 - <i32>open;
    runDigits = open === 0 ? 0 : <i32>popcnt(counted >> (64 - open));
    runRead = false;
    return;
  }
  let left = joined;
  let place: u64 = 0;
  if ((joined & 1) === 0) runOpen = false;
  while (left !== 0) {
    const zeros = ctz(left);
    place += zeros;
    left >>= zeros;
    const ones = ctz(~left);
    const first = block + <i32>place;
    if (!runOpen || place !== 0) {
      runStart = first;
      runDigits = 0;
      runRead = false;
    }
    const inside = ones === 64 ? ~(<u64>0) : ((<u64>1 << ones) - 1) << place;
    runDigits += <i32>popcnt(counted & inside);
    if (runDigits >= ENOUGH) {
      if (!runRead && runStart < block) pieces(runStart, block, to);
      piecesIn(block, inside, digits, digits | letters, to);
      runRead = true;
    }
    place += ones;
    if (place === 64) {
      runOpen = true;
      return;
    }
    left >>= ones;
    runOpen = false;
  }
  runOpen = false;
}

/** Reads the words with a digit among the bytes of the block that `inside` tells, each once. */
function piecesIn(block: i32, inside: u64, digits: u64, both: u64, to: i32): void {
  let left = behind(block, inside & both);
  const follow = both << 1;
  while (left !== 0) {
    const bit = ctz(left);
    const end = ctz(~(both | ((<u64>1 << bit) - 1)));
    const at = block + <i32>bit;
    if (bit === 0 || end === 64 || ((follow >> bit) & 1) !== 0) {
      pieces(at, at + 1, to);
      left = behind(block, left);
      continue;
    }
    left &= ~(<u64>0) << end;
    const count = <i32>popcnt(digits & ((<u64>1 << end) - (<u64>1 << bit)));
    wordEnd = block + <i32>end;
    if (count > 0) readPiece(at, wordEnd, <i32>(end - bit) - count);
  }
}

/** Those of the block that stand behind the word read last. */
@inline
function behind(block: i32, mask: u64): u64 {
  if (wordEnd <= block) return mask;
  return wordEnd - block >= 64 ? 0 : mask & (~(<u64>0) << <u64>(wordEnd - block));
}

/** Reads the words with a digit from `from` to `end`, each once. */
function pieces(from: i32, end: i32, to: i32): void {
  for (let at = max(from, wordEnd); at < end; at++) {
    if ((byteClass(at) & WORD) === 0) continue;
    let start = at;
    while (start > wordEnd && (byteClass(start - 1) & WORD) !== 0) start--;
    let letters = 0;
    let stop = start;
    for (; stop < to; stop++) {
      const traits = byteClass(stop);
      if ((traits & WORD) === 0) break;
      if ((traits & LETTER) !== 0) letters++;
    }
    if (letters < stop - start) readPiece(start, stop, letters);
    wordEnd = stop;
    at = stop;
  }
}

export function beginRuns(from: i32): void {
  wordEnd = from;
  runOpen = false;
}

/** Something stands here that joins nothing. */
export function breakRun(): void {
  runOpen = false;
}
