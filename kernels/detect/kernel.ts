// Identifiers in UTF-8, found without decoding it. Blocks of 64 bytes are reduced to masks of digits, signs and bytes that
// are not ASCII; scalar code looks only where they say so. Every file here but this one and `memory.ts` is its twin in
// engine/src/detect/kernel/twin with the types of AssemblyScript; the engine's own detectors are the oracle of both.

import { mailAt } from './mail';
import { isAt, markAt, numeralsBeside, sampleNumeral } from './marks';
import { setText, spanAt, spanLimit, textStart, unitsAt } from './memory';
import { forgetAddress, ipv4At, ipv6At, macAt } from './network';
import { forgetPieces, settlePieces } from './numbers';
import { order } from './order';
import { envoyAt, plateAt } from './plates';
import { beginSpans, markSlow, spanCount, SPAN_BYTES } from './spans';
import { beginScreen, lineAt, readLabel, screening, screenWord } from './screen';
import { byte, byteClass, HEX, LETTER, WORD } from './units';
import { readWord } from './words';

export { configure } from './memory';

/** Where the word read last ends. */
let wordEnd: i32 = 0;

export function scan(start: i32, end: i32, from: i32, to: i32, least: i32): i32 {
  return pass(start, end, from, to, least, false);
}

export function screen(start: i32, end: i32): i32 {
  const count = pass(start, end, start, end, 0, true);
  lineAt(end);
  return max(count, spanCount);
}

function pass(start: i32, end: i32, from: i32, to: i32, least: i32, screens: bool): i32 {
  setText(start, end);
  beginSpans(least);
  beginScreen(screens, from);
  forgetPieces();
  forgetAddress();
  wordEnd = from;
  for (let block = from & ~63; block < to; block += 64) {
    let within: u64 = ~0;
    if (block < from) within <<= <u64>(from - block);
    if (block + 64 > to) within &= ~(<u64>0) >> <u64>(block + 64 - to);
    scanBlock(block, within, to);
  }
  settlePieces();
  order();
  return spanCount;
}

// @ : ( < [ {
const LOW = i8x16(4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 8, 2, 0, 0, 0);
const HIGH = i8x16(0, 0, 1, 2, 4, 8, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0);

@inline
function isDigits(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x30)), i8x16.splat(10));
}

@inline
function isSigns(v: v128): v128 {
  const low = i8x16.swizzle(LOW, v128.and(v, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(v, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

@inline
function isEqual(v: v128, code: i8): v128 {
  return i8x16.eq(v, i8x16.splat(code));
}

@inline
function join(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

@inline
function scanBlock(block: i32, within: u64, to: i32): void {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  const others = join(a, b, c, d);
  // Prose of Han characters alone.
  if ((others & within) === within && !screening && byte(block - 1) >= 0x80) {
    readSpellings(block, within, a, b, c, d);
    return;
  }
  const digits = join(isDigits(a), isDigits(b), isDigits(c), isDigits(d)) & within;
  const signs = join(isSigns(a), isSigns(b), isSigns(c), isSigns(d)) & within;
  const dots = join(isEqual(a, 0x2e), isEqual(b, 0x2e), isEqual(c, 0x2e), isEqual(d, 0x2e));
  const dashes = join(isEqual(a, 0x2d), isEqual(b, 0x2d), isEqual(c, 0x2d), isEqual(d, 0x2d));
  const letters = join(isLetters(a), isLetters(b), isLetters(c), isLetters(d));
  if (digits !== 0) words(block, digits, letters & within, to);
  if (signs !== 0) readSigns(block, signs);
  // Beyond the block any sign may stand.
  const rows =
    (dashes & ((dashes >> 3) | 0xe000000000000000) & ((dashes >> 6) | 0xfc00000000000000) & within) |
    (dots & ((dots >> 5) | 0xf800000000000000) & within);
  if (rows !== 0) readRows(block, rows);
  if (screening) {
    screenBlock(block, others & within, letters & within, letters | digits, within, a, b, c, d);
    return;
  }
  // A letter right behind, in this block or first of it, may follow a province.
  if ((others | <u64>(byte(block - 1) >> 7)) !== 0) beyondAscii(block, others, letters, within, a, b, c, d);
}

/** Words with a digit: their ends are counted in the masks, and walked to where the word leaves the block. */
function words(block: i32, mask: u64, letters: u64, to: i32): void {
  let digits = mask;
  if (wordEnd > block) {
    if (wordEnd >= block + 64) return;
    digits &= ~(<u64>0) << <u64>(wordEnd - block);
  }
  const both = mask | letters;
  while (digits !== 0) {
    const first = ctz(digits);
    const before = clz(~(both << (63 - first)));
    const behind = ctz(~(both >> first));
    let at = block + <i32>first - <i32>before + 1;
    let end = block + <i32>(first + behind);
    if (before > first || first + behind >= 64) {
      while (at > wordEnd && (byteClass(at - 1) & LETTER) !== 0) at--;
      let count = 0;
      for (end = at; end < to; end++) {
        const traits = byteClass(end);
        if ((traits & WORD) === 0) break;
        if ((traits & LETTER) !== 0) count++;
      }
      wordWithDigits(at, end, count);
    } else {
      const inside = (~(<u64>0) >> (65 - before - behind)) << (first - before + 1);
      wordWithDigits(at, end, <i32>popcnt(letters & inside));
    }
    wordEnd = end;
    if (end >= block + 64) return;
    digits &= ~(<u64>0) << <u64>(end - block);
  }
}

function wordWithDigits(at: i32, end: i32, letters: i32): void {
  readWord(at, end, letters);
  if (screening) screenWord(at, end, letters);
  if (letters === 0) {
    if (end - at <= 3 && byte(end) === 0x2e) ipv4At(at);
    if (!screening && (byte(at - 1) >= 0x80 || byte(at - 2) >= 0x80)) envoyAt(at, end);
  }
  if (screening) return;
  if (byte(at - 1) >= 0x80 || byte(end) >= 0x80 || byte(at - 2) >= 0x80 || byte(end + 1) >= 0x80)
    numeralsBeside(at, end);
}

function readSigns(block: i32, mask: u64): void {
  let signs = mask;
  while (signs !== 0) {
    const at = block + <i32>ctz(signs);
    signs &= signs - 1;
    const code = byte(at);
    if (code === 0x3a) {
      if ((byteClass(at - 1) & HEX) !== 0) ipv6At(at);
      if (byte(at + 3) === 0x3a && byte(at + 6) === 0x3a) macAt(at, 2);
    } else if (code === 0x40) {
      if (screening) markSlow(at);
      else mailAt(at);
    }
    else if (isAt(at + 1)) markSlow(at);
  }
}

function readRows(block: i32, mask: u64): void {
  let rows = mask;
  while (rows !== 0) {
    const at = block + <i32>ctz(rows);
    rows &= rows - 1;
    if (byte(at) === 0x2e) {
      if (byte(at + 5) === 0x2e) macAt(at, 4);
    } else if (byte(at + 3) === 0x2d && byte(at + 6) === 0x2d) macAt(at, 2);
  }
}

@inline
function isCapitals(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x41)), i8x16.splat(26));
}

/** Lines in the order they come: those with more than ASCII, words that may be labels, stars. */
function screenBlock(
  block: i32,
  others: u64,
  letters: u64,
  both: u64,
  within: u64,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
): void {
  const lines = join(isEqual(a, 10), isEqual(b, 10), isEqual(c, 10), isEqual(d, 10)) & within;
  const stars = join(isEqual(a, 0x2a), isEqual(b, 0x2a), isEqual(c, 0x2a), isEqual(d, 0x2a)) & within;
  const capitals = join(isCapitals(a), isCapitals(b), isCapitals(c), isCapitals(d));
  const before = byte(block - 1);
  const wordBefore = (both << 1) | <u64>((byteClass(block - 1) & WORD) !== 0 ? 1 : 0);
  const small = letters & ~capitals;
  const smallBefore = (small << 1) | <u64>(before >= 0x61 && before <= 0x7a ? 1 : 0);
  const begins = letters & (~wordBefore | (capitals & smallBefore));
  // Of the bytes that are not ASCII the first of each line, and of each block, is enough.
  let events = lines | begins | stars | others;
  while (events !== 0) {
    const bit = ctz(events);
    const at = block + <i32>bit;
    const one = <u64>1 << bit;
    events &= events - 1;
    if ((lines & one) !== 0) lineAt(at);
    else if ((begins & one) !== 0) readLabel(at);
    else {
      markSlow(at);
      const rest = lines & (~(<u64>0) << bit);
      // What else the line holds does not matter any more; its labels do.
      events &= ~others | (rest === 0 ? 0 : ~(<u64>0) << ctz(rest));
    }
  }
}

@inline
function isLetters(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(v, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
}

/** Bytes that begin a character which may be a spelling: C2 to DF, E1, E2, EA to F4. No character behind E3 is one. */
@inline
function isLead(v: v128): v128 {
  return v128.andnot(
    i8x16.ge_u(v, i8x16.splat(<i8>0xc2)),
    i8x16.lt_u(i8x16.sub(v, i8x16.splat(<i8>0xe3)), i8x16.splat(7)),
  );
}

function beyondAscii(block: i32, others: u64, letters: u64, within: u64, a: v128, b: v128, c: v128, d: v128): void {
  let plates = letters & ((others << 1) | <u64>(byte(block - 1) >> 7)) & within;
  while (plates !== 0) {
    plateAt(block + <i32>ctz(plates));
    plates &= plates - 1;
  }
  if (others !== 0) readSpellings(block, within, a, b, c, d);
}

@inline
function readSpellings(block: i32, within: u64, a: v128, b: v128, c: v128, d: v128): void {
  let leads = join(isLead(a), isLead(b), isLead(c), isLead(d)) & within;
  while (leads !== 0) {
    const at = block + <i32>ctz(leads);
    leads &= leads - 1;
    if (byte(at) === 0xef) {
      // ， ； ！ ？
      const last = byte(at + 2);
      if (byte(at + 1) === 0xbc && (last === 0x8c || last === 0x9b || last === 0x81 || last === 0x9f)) continue;
    }
    markAt(at);
  }
  // Nine numerals are 27 bytes at least.
  sampleAt(block, within, 0);
  sampleAt(block, within, 21);
  sampleAt(block, within, 42);
}

@inline
function sampleAt(block: i32, within: u64, place: i32): void {
  if (((within >> <u64>place) & 1) !== 0 && (byteClass(block + place) & WORD) === 0) sampleNumeral(block + place);
}

export function countUnits(start: i32, end: i32): i32 {
  let units = 0;
  let entry = unitsAt;
  for (let at = start & ~63; at <= end; at += 64) {
    store<i32>(entry, units);
    entry += 4;
    let within: u64 = ~0;
    if (at < start) within <<= <u64>(start - at);
    if (at + 64 > end) within = at === end ? 0 : within & (~(<u64>0) >> <u64>(at + 64 - end));
    units += unitsIn(at, within);
  }
  return units;
}

export function unitsTo(at: i32): i32 {
  const base = textStart & ~63;
  const block = at & ~63;
  const units = load<i32>(unitsAt + (((block - base) >> 6) << 2));
  if (at === block) return units;
  let within = ~(<u64>0) >> <u64>(block + 64 - at);
  if (block < textStart) within &= ~(<u64>0) << <u64>(textStart - block);
  return units + unitsIn(block, within);
}

/** Every byte but the later ones of a character begins a unit; the first of four begins two. */
@inline
function unitsIn(block: i32, within: u64): i32 {
  const a = v128.load(block);
  const b = v128.load(block, 16);
  const c = v128.load(block, 32);
  const d = v128.load(block, 48);
  const begins = ~join(isLater(a), isLater(b), isLater(c), isLater(d)) & within;
  const fours = join(isFirstOfFour(a), isFirstOfFour(b), isFirstOfFour(c), isFirstOfFour(d)) & within;
  return <i32>popcnt(begins) + <i32>popcnt(fours);
}

@inline
function isLater(v: v128): v128 {
  return i8x16.lt_s(v, i8x16.splat(<i8>0xc0));
}

@inline
function isFirstOfFour(v: v128): v128 {
  return i8x16.ge_u(v, i8x16.splat(<i8>0xf0));
}

export function measure(): void {
  const count = min(spanCount, spanLimit);
  for (let i = 0; i < count; i++) {
    const at = spanAt + i * SPAN_BYTES;
    store<i32>(at, unitsTo(load<i32>(at, 8)), 16);
    store<i32>(at, unitsTo(load<i32>(at, 12)), 20);
  }
}
