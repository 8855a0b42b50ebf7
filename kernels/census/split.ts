import { fieldsAt, MOST_STOPS, quoted, separatorAt, separatorLength, stopsAt } from './memory';

export const INCOMPLETE: i32 = -1;
const BROKEN: i32 = -2;
export const MAX_FIELDS: i32 = 256;
const MAX_QUOTED_LINES: i32 = 64;
const FEWEST_STOPS: i32 = 64;

const QUOTES = i8x16.splat(34);
const LINES = i8x16.splat(10);

const FULL_WIDTH = i8x16.splat(<i8>0xef);
const IDEOGRAPHIC = i8x16.splat(<i8>0xe3);

/** Where full-width characters and ideographic spaces begin, or may: other characters share these bytes. */
// @ts-ignore: a decorator of the compiler
@inline
export function wideBytes(block: v128): v128 {
  return v128.or(i8x16.eq(block, FULL_WIDTH), i8x16.eq(block, IDEOGRAPHIC));
}

export let fieldCount: i32 = 0;
let passedDoubled: i32 = 0;
/** Whether a field of the row holds doubled quotes. */
export let anyDoubled: i32 = 0;
/** False only where no byte of the row begins a full-width character. */
export let mayBeWide: bool = false;

export function fieldStart(i: i32): i32 {
  return load<i32>(fieldsAt + i * 12);
}
export function fieldEnd(i: i32): i32 {
  return load<i32>(fieldsAt + i * 12, 4);
}
export function fieldDoubled(i: i32): bool {
  return load<i32>(fieldsAt + i * 12, 8) != 0;
}
export function setField(i: i32, start: i32, end: i32): void {
  store<i32>(fieldsAt + i * 12, start);
  store<i32>(fieldsAt + i * 12, end, 4);
}

export function splitRow(at: i32, to: i32, final: bool): i32 {
  if (separatorLength == 1) {
    const next = splitPlain(at, to);
    if (next != INCOMPLETE) return next;
  }
  return split(at, to, final, quoted);
}

/** Where the fields of plain rows stop, one word each, from the row that begins at `indexedRow` on. */
let nextStop: i32 = 0;
let stopsEnd: i32 = 0;
let indexedRow: i32 = -1;
/** Stops looked for at a time: few at first, since the host may ask for one row alone. */
let stopsWanted: i32 = 0;

/** To be called whenever the bytes may be others than before. */
export function forgetStops(): void {
  indexedRow = -1;
  stopsWanted = FEWEST_STOPS;
}

/**
 * The short way for a row that is as most are: on one line, quotes only around whole fields, a separator of one byte.
 * `INCOMPLETE` says that the row is another, or goes on behind `to`; nothing is then said of its fields.
 */
function splitPlain(at: i32, to: i32): i32 {
  if (indexedRow == at) {
    const next = readStops(at);
    if (next != INCOMPLETE) return next;
  }
  findStops(at, to);
  const next = readStops(at);
  if (next == INCOMPLETE) indexedRow = -1;
  return next;
}

/** The fields of the row at `at` from its stops; `INCOMPLETE` when its line end is not among them. */
function readStops(at: i32): i32 {
  const end = stopsEnd;
  const quotes = quoted;
  const lastField = fieldsAt + MAX_FIELDS * 12;
  let stops = nextStop;
  let field = fieldsAt;
  let s = at;
  while (stops < end && field <= lastField) {
    const stop = load<i32>(stops);
    stops += 4;
    let e = stop;
    if (s < e) {
      if (load<u8>(e - 1) <= 32) e = trimmedEnd(s, e);
      if (quotes && load<u8>(s) == 34) {
        if (e - s < 2 || load<u8>(e - 1) != 34) return INCOMPLETE;
        s++;
        e--;
        if (s < e && load<u8>(e - 1) <= 32) e = trimmedEnd(s, e);
      }
      if (load<u8>(s) <= 32) while (s < e && isBlank(load<u8>(s))) s++;
    }
    store<i32>(field, s);
    store<i32>(field, e, 4);
    store<i32>(field, 0, 8);
    field += 12;
    s = stop + 1;
    if (load<u8>(stop) == 10) {
      fieldCount = (field - fieldsAt) / 12;
      anyDoubled = 0;
      nextStop = stops;
      indexedRow = s;
      return s;
    }
  }
  return INCOMPLETE;
}

/**
 * Finds the stops of the rows from `at` on, as far as they are plain: until a quote opens elsewhere than at a field's
 * beginning, or a line ends inside quotes. Sixty-four bytes at a time, without a branch that depends on them.
 */
function findStops(at: i32, to: i32): void {
  const separators = i8x16.splat(load<i8>(separatorAt));
  const limit = stopsAt + (stopsWanted << 2);
  if (stopsWanted < MOST_STOPS) stopsWanted <<= 1;
  let wide = i8x16.splat(0);
  let out = stopsAt;
  let block = at & ~63;
  let ahead = ~(<u64>0) << (at & 63);
  /** The bit a field may begin at because the block before ended with a stop. */
  let begins = (<u64>1) << (at & 63);
  let odd: u64 = 0;
  while (block < to && out < limit) {
    const a = v128.load(block);
    const b = v128.load(block, 16);
    const c = v128.load(block, 32);
    const d = v128.load(block, 48);
    if (to - block < 64) ahead &= ((<u64>1) << (to - block)) - 1;
    const lines = bitsOf(a, b, c, d, LINES) & ahead;
    let stops = lines | (bitsOf(a, b, c, d, separators) & ahead);
    let bad: u64 = 0;
    let inside = odd;
    if (quoted) {
      const quotes = bitsOf(a, b, c, d, QUOTES) & ahead;
      inside = oddUpTo(quotes) ^ odd;
      stops &= ~inside;
      bad = (quotes & inside & ~((stops << 1) | begins)) | (lines & inside);
      if (bad != 0) stops &= (bad & -bad) - 1;
    }
    wide = v128.or(wide, v128.or(v128.or(wideBytes(a), wideBytes(b)), v128.or(wideBytes(c), wideBytes(d))));
    const count = <i32>popcnt(stops) << 2;
    let left = stops;
    for (let done = 0; done < count; done += 32) {
      const to8 = out + done;
      store<i32>(to8, block + <i32>ctz(left));
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 4);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 8);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 12);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 16);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 20);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 24);
      left &= left - 1;
      store<i32>(to8, block + <i32>ctz(left), 28);
      left &= left - 1;
    }
    out += count;
    if (bad != 0) break;
    begins = stops >>> 63;
    odd = <u64>((<i64>inside) >> 63);
    ahead = ~(<u64>0);
    block += 64;
  }
  nextStop = stopsAt;
  stopsEnd = out;
  mayBeWide = v128.any_true(wide);
}

/** One bit for each of 64 bytes: whether it is this one. */
// @ts-ignore: a decorator of the compiler
@inline
function bitsOf(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
  const low = <u32>(i8x16.bitmask(i8x16.eq(a, byte)) | (i8x16.bitmask(i8x16.eq(b, byte)) << 16));
  const high = <u32>(i8x16.bitmask(i8x16.eq(c, byte)) | (i8x16.bitmask(i8x16.eq(d, byte)) << 16));
  return <u64>low | ((<u64>high) << 32);
}

/** Bit by bit whether the number of bits up to here is odd. */
// @ts-ignore: a decorator of the compiler
@inline
function oddUpTo(bits: u64): u64 {
  let odd = bits;
  odd ^= odd << 1;
  odd ^= odd << 2;
  odd ^= odd << 4;
  odd ^= odd << 8;
  odd ^= odd << 16;
  return odd ^ (odd << 32);
}

function split(at: i32, to: i32, final: bool, quotes: bool): i32 {
  const first = load<u8>(separatorAt);
  const width = separatorLength;
  let field = fieldsAt;
  const lastField = fieldsAt + MAX_FIELDS * 12;
  let p = at;
  anyDoubled = 0;
  mayBeWide = false;
  while (true) {
    let s = p;
    while (s < to && load<u8>(s) <= 32 && isBlank(load<u8>(s)) && load<u8>(s) != first) s++;
    let e = s;
    let doubled: i32 = 0;
    const opening = quotes ? openingAt(s, to) : 0;
    if (opening > 0) {
      const close = closingQuote(s + opening, to);
      if (close < 0) {
        if (close == INCOMPLETE && !final) return INCOMPLETE;
        return split(at, to, final, false);
      }
      let after = close + 1;
      // Nearly always a separator or a line end stands right behind.
      while (after < to && load<u8>(after) <= 32) {
        const byte = load<u8>(after);
        if (byte != 32 && byte != 13 && !(byte == 9 && first != 9)) break;
        after++;
      }
      if (after == to && !final) return INCOMPLETE;
      if (after != to) {
        const byte = load<u8>(after);
        if (byte != 10 && (byte != first || (width > 1 && !isSeparator(after, to)))) return split(at, to, final, false);
      }
      s += opening;
      e = close;
      doubled = passedDoubled;
      if (doubled != 0 && isQuotedFormula(s, e)) {
        s += 3;
        e -= 2;
        doubled = hasQuote(s, e) ? 1 : 0;
      }
      anyDoubled |= doubled;
      p = after;
    } else {
      p = fieldStop(e, to, first);
      if (p == to && !final) return INCOMPLETE;
      e = p;
    }
    while (e > s && load<u8>(e - 1) <= 32 && isTrailing(load<u8>(e - 1))) e--;
    while (s < e && load<u8>(s) <= 32 && isBlank(load<u8>(s))) s++;
    if (field <= lastField) {
      store<i32>(field, s);
      store<i32>(field, e, 4);
      store<i32>(field, doubled, 8);
      field += 12;
    }
    const ended = p >= to;
    if (ended || load<u8>(p) == 10) {
      fieldCount = (field - fieldsAt) / 12;
      return ended ? to : p + 1;
    }
    p += width;
  }
  return INCOMPLETE;
}

function openingAt(at: i32, to: i32): i32 {
  if (at < to && load<u8>(at) == 34) return 1;
  return at + 1 < to && load<u8>(at) == 61 && load<u8>(at, 1) == 34 ? 2 : 0;
}

function isQuotedFormula(from: i32, to: i32): bool {
  if (to - from < 5 || load<u8>(from) != 61) return false;
  return load<u16>(from, 1) == 0x2222 && load<u16>(to - 2) == 0x2222;
}

function hasQuote(from: i32, to: i32): bool {
  for (let i = from; i < to; i++) if (load<u8>(i) == 34) return true;
  return false;
}

/** First separator or line end at or after `p`, sixteen bytes at a time; `to` when there is none. */
function fieldStop(p: i32, to: i32, first: u8): i32 {
  const separators = i8x16.splat(<i8>first);
  let wide = i8x16.splat(0);
  while (true) {
    let hits: i32 = 0;
    while (p + 16 <= to) {
      const block = v128.load(p);
      hits = i8x16.bitmask(v128.or(i8x16.eq(block, separators), i8x16.eq(block, LINES)));
      wide = v128.or(wide, wideBytes(block));
      if (hits != 0) break;
      p += 16;
    }
    if (hits != 0) p += ctz(hits);
    else {
      mayBeWide = true;
      while (p < to && load<u8>(p) != first && load<u8>(p) != 10) p++;
      if (p >= to) return to;
    }
    if (load<u8>(p) == 10 || separatorLength == 1 || isSeparator(p, to)) {
      if (v128.any_true(wide)) mayBeWide = true;
      return p;
    }
    p++;
  }
  return to;
}

function trimmedEnd(start: i32, end: i32): i32 {
  let e = end;
  while (e > start && load<u8>(e - 1) <= 32 && isTrailing(load<u8>(e - 1))) e--;
  return e;
}

function isBlank(byte: u8): bool {
  return byte == 32 || byte == 9;
}

function isTrailing(byte: u8): bool {
  return byte == 32 || byte == 13 || byte == 9;
}

function isSeparator(at: i32, to: i32): bool {
  if (at + separatorLength > to) return false;
  for (let i = 0; i < separatorLength; i++) if (load<u8>(at + i) != load<u8>(separatorAt + i)) return false;
  return true;
}

/** Sixteen bytes at a time. Leaves in `passedDoubled` whether a doubled quote stands before the closing one. */
function closingQuote(from: i32, to: i32): i32 {
  let lines = 0;
  let p = from;
  let wide = i8x16.splat(0);
  passedDoubled = 0;
  while (p < to) {
    if (p + 16 <= to) {
      const block = v128.load(p);
      const hits = i8x16.bitmask(v128.or(i8x16.eq(block, QUOTES), i8x16.eq(block, LINES)));
      wide = v128.or(wide, wideBytes(block));
      if (hits == 0) {
        p += 16;
        continue;
      }
      p += ctz(hits);
    } else mayBeWide = true;
    const byte = load<u8>(p);
    if (byte == 10 && ++lines > MAX_QUOTED_LINES) return BROKEN;
    if (byte == 34) {
      if (p + 1 >= to || load<u8>(p + 1) != 34) {
        if (v128.any_true(wide)) mayBeWide = true;
        return p;
      }
      passedDoubled = 1;
      p++;
    }
    p++;
  }
  return INCOMPLETE;
}
