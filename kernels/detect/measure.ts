import { join } from './masks';
import { labelCount, LABEL_BYTES } from './labels';
import { labelAt, labelLimit, spanAt, spanLimit, textStart, unitsAt } from './memory';
import { spanCount, SPAN_BYTES } from './spans';

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
  const labels = min(labelCount, labelLimit);
  for (let i = 0; i < labels; i++) {
    const at = labelAt + i * LABEL_BYTES;
    store<i32>(at, unitsTo(load<i32>(at, 4)), 12);
    store<i32>(at, unitsTo(load<i32>(at, 8)), 16);
  }
}
