import { backAt, emissionAt, scoreAt, tagsAt, transitionsAt } from './memory';

const TAGS: i32 = 8;
const NEVER: i32 = -(1 << 28);
/** Tags a sentence may begin with: none, and the first of a person, a place, an organisation. */
const STARTS: i32 = 0b01010011;
/** All but the first and inner characters of a person's name may end it. */
const ENDS: i32 = 0b11111001;

/** The best sequence of tags; of equals the lower tag wins. */
export function viterbi(size: i32): void {
  for (let tag = 0; tag < TAGS; tag++)
    store<i32>(scoreAt + (tag << 2), (STARTS >> tag) & 1 ? load<i32>(emissionAt + (tag << 2)) : NEVER);
  for (let i = 1; i < size; i++) {
    let low = i32x4.add(v128.load32_splat(scoreAt), v128.load(transitionsAt));
    let high = i32x4.add(v128.load32_splat(scoreAt), v128.load(transitionsAt, 16));
    let lowFrom = i32x4.splat(0);
    let highFrom = i32x4.splat(0);
    for (let previous = 1; previous < TAGS; previous++) {
      const score = v128.load32_splat(scoreAt + (previous << 2));
      const tag = i32x4.splat(previous);
      const a = i32x4.add(score, v128.load(transitionsAt + (previous << 5)));
      const b = i32x4.add(score, v128.load(transitionsAt + (previous << 5), 16));
      const aBetter = i32x4.gt_s(a, low);
      const bBetter = i32x4.gt_s(b, high);
      low = v128.bitselect(a, low, aBetter);
      high = v128.bitselect(b, high, bBetter);
      lowFrom = v128.bitselect(tag, lowFrom, aBetter);
      highFrom = v128.bitselect(tag, highFrom, bBetter);
    }
    const never = i32x4.splat(NEVER);
    v128.store(scoreAt, i32x4.add(i32x4.max_s(low, never), v128.load(emissionAt + (i << 5))));
    v128.store(scoreAt, i32x4.add(i32x4.max_s(high, never), v128.load(emissionAt + (i << 5), 16)), 16);
    const both = i16x8.narrow_i32x4_s(lowFrom, highFrom);
    v128.store64_lane(backAt + (i << 3), i8x16.narrow_i16x8_u(both, both), 0);
  }
  let tag = 0;
  for (let other = 1; other < TAGS; other++)
    if ((ENDS >> other) & 1 && load<i32>(scoreAt + (other << 2)) > load<i32>(scoreAt + (tag << 2))) tag = other;
  for (let i = size - 1; i >= 0; i--) {
    store<u8>(tagsAt + i, <u8>tag);
    tag = <i32>load<u8>(backAt + (i << 3) + tag);
  }
}
