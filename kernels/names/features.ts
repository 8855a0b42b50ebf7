import {
  emissionAt,
  endAt,
  firstAt,
  foreignAt,
  kindAt,
  loneAt,
  rowsAt,
  rowShift,
  shapeAt,
  weightsAt,
  wordAt,
} from './memory';
import { classOf, codeOf } from './segment';

const EDGE: i32 = 2;
const FEATURES: i32 = 30;
const NAME_BITS: i32 = 15;
const FOREIGN_BIT: i32 = 16;

/** Rows of the weight table that speak at each character, and the sums of their weights. */
export function emit(size: i32): void {
  for (let i = size - 1; i >= 0; i--) {
    const units = classOf(codeOf(i));
    const starts = firstOf(i) === i;
    const ends = endOf(i) === i + 1;
    store<u8>(shapeAt + i, <u8>((units & NAME_BITS) | (starts ? 16 : 0) | (ends ? 32 : 0)));
    const lone = starts && ends && (units & NAME_BITS) !== 0;
    const further = i + 1 < size;
    setRun(loneAt, i, lone ? (further && runOf(loneAt, i + 1) > 0 ? runOf(loneAt, i + 1) : i + 1) : 0);
    const foreign = (units & FOREIGN_BIT) !== 0 || codeOf(i) === 0xb7;
    setRun(foreignAt, i, foreign ? (further && runOf(foreignAt, i + 1) > 0 ? runOf(foreignAt, i + 1) : i + 1) : 0);
  }
  let loneStart = 0;
  let foreignStart = 0;
  for (let i = 0; i < size; i++) {
    const loneEnd = runOf(loneAt, i);
    const foreignEnd = runOf(foreignAt, i);
    if (i === 0 || runOf(loneAt, i - 1) === 0) loneStart = i;
    if (i === 0 || runOf(foreignAt, i - 1) === 0) foreignStart = i;
    const c0 = codeOf(i);
    const b1 = i > 0 ? codeOf(i - 1) : EDGE;
    const b2 = i > 1 ? codeOf(i - 2) : EDGE;
    const a1 = i + 1 < size ? codeOf(i + 1) : EDGE;
    const a2 = i + 2 < size ? codeOf(i + 2) : EDGE;
    const from = firstOf(i);
    const stop = endOf(i);
    const place = (i === from ? 1 : 0) + (i + 1 === stop ? 2 : 0);
    const w0 = wordOf(i);
    const before = from > 0 ? wordOf(from - 1) : EDGE;
    const after = stop < size ? wordOf(stop) : EDGE;
    const kind = kindOf(i);
    const kindBefore = from > 0 ? kindOf(from - 1) : 31;
    const kindAfter = stop < size ? kindOf(stop) : 31;
    const earlier = from > 0 && firstOf(from - 1) > 0 ? kindOf(firstOf(from - 1) - 1) : 31;
    const s0 = shapeOf(i, size);
    const sb1 = shapeOf(i - 1, size);
    const sb2 = shapeOf(i - 2, size);
    const sa1 = shapeOf(i + 1, size);
    const sa2 = shapeOf(i + 2, size);
    const lone = loneEnd > 0;
    const runFrom = lone ? loneStart : from;
    const runStop = lone ? loneEnd : stop;
    const run = min(i - runFrom, 3) | (min(runStop - runFrom, 5) << 2) | (lone ? 32 : 0);
    const runBefore = runFrom > 0 ? wordOf(runFrom - 1) : EDGE;
    const runAfter = runStop < size ? wordOf(runStop) : EDGE;
    const runKind = (runFrom > 0 ? kindOf(runFrom - 1) : 31) | ((runStop < size ? kindOf(runStop) : 31) << 5);
    const foreign = foreignEnd === 0 ? 63 : min(i - foreignStart, 3) | (min(foreignEnd - foreignStart, 7) << 2);
    const foreignBefore = foreignEnd === 0 || foreignStart === 0 ? EDGE : codeOf(foreignStart - 1);
    const foreignAfter = foreignEnd === 0 || foreignEnd === size ? EDGE : codeOf(foreignEnd);
    const at = rowsAt + i * FEATURES * 4;
    let sum = i16x8.splat(0);
    sum = add(sum, at, mix(1, c0, 0));
    sum = add(sum, at + 4, mix(2, b1, 0));
    sum = add(sum, at + 8, mix(3, a1, 0));
    sum = add(sum, at + 12, mix(4, b2, 0));
    sum = add(sum, at + 16, mix(5, a2, 0));
    sum = add(sum, at + 20, mix(6, b1, c0));
    sum = add(sum, at + 24, mix(7, c0, a1));
    sum = add(sum, at + 28, mix(8, b2, b1));
    sum = add(sum, at + 32, mix(9, a1, a2));
    sum = add(sum, at + 36, mix(10, b1, a1));
    sum = add(sum, at + 40, mix(11, (b2 << 16) | b1, c0));
    sum = add(sum, at + 44, mix(12, (b1 << 16) | c0, a1));
    sum = add(sum, at + 48, mix(13, (c0 << 16) | a1, a2));
    sum = add(sum, at + 52, mix(14, w0, place));
    sum = add(sum, at + 56, mix(15, before, place));
    sum = add(sum, at + 60, mix(16, after, place));
    sum = add(sum, at + 64, mix(17, before, after));
    sum = add(sum, at + 68, mix(18, kindBefore | (kind << 5) | (kindAfter << 10), place));
    sum = add(sum, at + 72, mix(19, s0 | (sa1 << 6) | (sa2 << 12), 0));
    sum = add(sum, at + 76, mix(20, sb1 | (s0 << 6) | (sa1 << 12), 0));
    sum = add(sum, at + 80, mix(21, sb2 | (sb1 << 6) | (s0 << 12), 0));
    sum = add(sum, at + 84, mix(22, run | (runKind << 6), s0));
    sum = add(sum, at + 88, mix(23, runBefore, run));
    sum = add(sum, at + 92, mix(24, runAfter, run));
    sum = add(sum, at + 96, mix(25, foreign, place));
    sum = add(sum, at + 100, mix(26, foreign, (foreignBefore << 16) | foreignAfter));
    sum = add(sum, at + 104, mix(27, c0, run));
    sum = add(sum, at + 108, mix(28, earlier | (kindBefore << 5), place | (s0 << 2)));
    sum = add(sum, at + 112, mix(29, kind | (min(stop - from, 4) << 5), place | (s0 << 2)));
    sum = add(sum, at + 116, mix(30, sb2 | (sb1 << 6) | (s0 << 12) | (sa1 << 18), sa2));
    v128.store(emissionAt + (i << 5), i32x4.extend_low_i16x8_s(sum));
    v128.store(emissionAt + (i << 5), i32x4.extend_high_i16x8_s(sum), 16);
  }
}

/** Thirty weights of at most 127 stay within sixteen bits. */
@inline
function add(sum: v128, at: i32, mixed: i32): v128 {
  const row = <i32>(<u32>mixed >>> rowShift);
  store<i32>(at, row);
  return i16x8.add(sum, v128.load_ext<i8>(weightsAt + (row << 3)));
}

@inline
function mix(template: i32, a: i32, b: i32): i32 {
  let h = (a ^ (template * <i32>0x9e3779b1)) * <i32>0x85ebca6b;
  h = (h ^ (h >>> 15) ^ b) * <i32>0xc2b2ae35;
  h = (h ^ (h >>> 13)) * <i32>0x27d4eb2f;
  return h ^ (h >>> 16);
}

@inline
function firstOf(i: i32): i32 {
  return <i32>load<i16>(firstAt + (i << 1));
}

@inline
function endOf(i: i32): i32 {
  return <i32>load<i16>(endAt + (i << 1));
}

@inline
function wordOf(i: i32): i32 {
  return load<i32>(wordAt + (i << 2));
}

@inline
function kindOf(i: i32): i32 {
  return <i32>load<u8>(kindAt + i);
}

@inline
function shapeOf(i: i32, size: i32): i32 {
  return i < 0 || i >= size ? 63 : <i32>load<u8>(shapeAt + i);
}

@inline
function runOf(list: i32, i: i32): i32 {
  return <i32>load<i16>(list + (i << 1));
}

@inline
function setRun(list: i32, i: i32, end: i32): void {
  store<i16>(list + (i << 1), <i16>end);
}
