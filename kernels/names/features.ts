import {
  CODE,
  EARLIER,
  FOREIGN,
  FOREIGN_SIDES,
  KIND_LENGTH,
  KINDS,
  LIST,
  PLACE,
  ROWS,
  rowShift,
  RUN,
  RUN_AFTER,
  RUN_BEFORE,
  RUN_KINDS,
  SHAPE,
  WORD,
  WORD_AFTER,
  WORD_BEFORE,
} from './memory';

/**
 * Where the weights begin that speak at each position, four positions at a time. What it
 * makes of positions behind the sentence is never read.
 */
export function features(size: i32): void {
  const none = i32x4.splat(0);
  for (let at = 0; at < size << 2; at += 16) {
    const b2 = v128.load(at, CODE - 8);
    const b1 = v128.load(at, CODE - 4);
    const c0 = v128.load(at, CODE);
    const a1 = v128.load(at, CODE + 4);
    const a2 = v128.load(at, CODE + 8);
    speak(1, at, c0, none);
    speak(2, at, b1, none);
    speak(3, at, a1, none);
    speak(4, at, b2, none);
    speak(5, at, a2, none);
    speak(6, at, b1, c0);
    speak(7, at, c0, a1);
    speak(10, at, b1, a1);
    speak(12, at, beside(c0, b1, 16), a1);
    const place = v128.load(at, PLACE);
    const before = v128.load(at, WORD_BEFORE);
    const after = v128.load(at, WORD_AFTER);
    speak(14, at, v128.load(at, WORD), place);
    speak(15, at, before, place);
    speak(16, at, after, place);
    const kinds = v128.load(at, KINDS);
    const kindLength = v128.load(at, KIND_LENGTH);
    speak(8, at, v128.and(kinds, i32x4.splat(1023)), place);
    speak(9, at, i32x4.shr_u(kinds, 5), place);
    speak(17, at, kindLength, place);
    speak(18, at, kinds, place);
    const s0 = v128.load(at, SHAPE);
    const sa1 = v128.load(at, SHAPE + 4);
    const sb1 = v128.load(at, SHAPE - 4);
    const past = beside(beside(v128.load(at, SHAPE - 8), sb1, 6), s0, 12);
    speak(19, at, beside(beside(s0, sa1, 6), v128.load(at, SHAPE + 8), 12), none);
    speak(20, at, beside(beside(sb1, s0, 6), sa1, 12), none);
    speak(21, at, past, none);
    const run = v128.load(at, RUN);
    const runKinds = v128.load(at, RUN_KINDS);
    const kind = i32x4.splat(31);
    speak(11, at, v128.and(i32x4.shr_u(runKinds, 6), kind), run);
    speak(13, at, v128.and(i32x4.shr_u(runKinds, 11), kind), run);
    speak(22, at, runKinds, s0);
    speak(23, at, v128.load(at, RUN_BEFORE), run);
    speak(24, at, v128.load(at, RUN_AFTER), run);
    const foreign = v128.load(at, FOREIGN);
    speak(25, at, foreign, place);
    speak(26, at, foreign, v128.load(at, FOREIGN_SIDES));
    speak(27, at, c0, run);
    const placed = beside(place, s0, 2);
    speak(28, at, v128.load(at, EARLIER), placed);
    speak(29, at, kindLength, placed);
    speak(30, at, beside(past, sa1, 18), v128.load(at, SHAPE + 8));
  }
}

@inline
function beside(low: v128, high: v128, shift: i32): v128 {
  return v128.or(low, i32x4.shl(high, shift));
}

@inline
function speak(template: i32, at: i32, a: v128, b: v128): void {
  let h = i32x4.mul(v128.xor(a, i32x4.splat(template * <i32>0x9e3779b1)), i32x4.splat(<i32>0x85ebca6b));
  h = i32x4.mul(v128.xor(v128.xor(h, i32x4.shr_u(h, 15)), b), i32x4.splat(<i32>0xc2b2ae35));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(<i32>0x27d4eb2f));
  const row = i32x4.shr_u(v128.xor(h, i32x4.shr_u(h, 16)), rowShift);
  v128.store(at + (template - 1) * LIST, i32x4.shl(row, 3), ROWS);
}
