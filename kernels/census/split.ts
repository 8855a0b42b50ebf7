import { fieldsAt, quoted, separatorAt, separatorLength } from './memory';

export const INCOMPLETE: i32 = -1;
const BROKEN: i32 = -2;
const MAX_FIELDS: i32 = 256;
const MAX_QUOTED_LINES: i32 = 64;

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
  return split(at, to, final, quoted);
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
    if (quotes && s < to && load<u8>(s) == 34) {
      const close = closingQuote(s + 1, to);
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
      s++;
      e = close;
      doubled = passedDoubled;
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
