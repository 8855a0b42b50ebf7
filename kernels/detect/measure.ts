import { join } from './masks';
import { labelCount, LABEL_BYTES } from './labels';
import { labelAt, labelLimit, spanAt, spanLimit, textStart, unitsAt } from './memory';
import { spanCount, SPAN_BYTES } from './spans';

/** Units before every 256th byte are written down. */
export function countUnits(start: i32, end: i32): i32 {
  let units = 0;
  let entry = unitsAt;
  for (let at = start & ~63; at <= end; at += 256) {
    store<i32>(entry, units);
    entry += 4;
    if (at >= start && at + 256 <= end) units += unitsInAll(at);
    else for (let block = at; block < at + 256; block += 64) units += unitsIn(block, between(block, start, end));
  }
  return units;
}

export function unitsTo(at: i32): i32 {
  const base = textStart & ~63;
  const place = (at - base) >> 8;
  let units = load<i32>(unitsAt + (place << 2));
  for (let block = base + (place << 8); block < at; block += 64) units += unitsIn(block, between(block, textStart, at));
  return units;
}

/** The bytes of the block that stand from `start` to `end`. */
function between(block: i32, start: i32, end: i32): u64 {
  if (block + 64 <= start || block >= end) return 0;
  let within: u64 = ~0;
  if (block < start) within <<= <u64>(start - block);
  if (block + 64 > end) within &= ~(<u64>0) >> <u64>(block + 64 - end);
  return within;
}

/** Of 256 bytes: first bytes of four are few, and counted where there are any. */
@inline
function unitsInAll(at: i32): i32 {
  let later = i8x16.splat(0);
  let highest = i8x16.splat(0);
  for (let i = 0; i < 256; i += 64) {
    const a = v128.load(at + i);
    const b = v128.load(at + i, 16);
    const c = v128.load(at + i, 32);
    const d = v128.load(at + i, 48);
    later = i8x16.add(
      i8x16.add(later, i8x16.add(isLater(a), isLater(b))),
      i8x16.add(isLater(c), isLater(d)),
    );
    highest = i8x16.max_u(highest, i8x16.max_u(i8x16.max_u(a, b), i8x16.max_u(c, d)));
  }
  if (v128.any_true(isFirstOfFour(highest))) {
    let units = 0;
    for (let i = 0; i < 256; i += 64) units += unitsIn(at + i, ~(<u64>0));
    return units;
  }
  const pairs = i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(later));
  const counted =
    i32x4.extract_lane(pairs, 0) +
    i32x4.extract_lane(pairs, 1) +
    i32x4.extract_lane(pairs, 2) +
    i32x4.extract_lane(pairs, 3);
  return 256 + counted;
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
  const labels = min(labelCount, labelLimit);
  for (let i = 0; i < labels; i++) {
    const at = labelAt + i * LABEL_BYTES;
    store<i32>(at, unitsTo(load<i32>(at, 4)), 12);
    store<i32>(at, unitsTo(load<i32>(at, 8)), 16);
  }
}
