import { keysAt } from './memory';
import { fieldEnd, fieldStart } from './split';

const K1: u64 = 0x9e3779b97f4a7c15;
const K2: u64 = 0xc2b2ae3d27d4eb4f;
const K3: u64 = 0x165667b19e3779f9;
const BLOCK_KEYS: i32 = 32;
const SEGMENT_KEYS: i32 = 64 * BLOCK_KEYS;
const PLACES = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

let laneA: u64 = 0;
let laneB: u64 = 0;

/** The hash of the fields from `first` to before `last`. */
export function hashFields(first: i32, last: i32, startA: u64, startB: u64): u64 {
  laneA = startA;
  laneB = startB;
  const end = keysAt + SEGMENT_KEYS;
  let key = keysAt;
  let a = i64x2.splat(0);
  let b = i64x2.splat(0);
  for (let i = first; i < last; i++) {
    const to = fieldEnd(i);
    let p = fieldStart(i);
    let left = to - p;
    while (true) {
      let block = v128.load(p);
      if (left < 16) {
        // What is read past the field stays in memory, and the mask takes it off.
        block = v128.and(block, i8x16.lt_s(PLACES, i8x16.splat(<i8>left)));
        block = i8x16.replace_lane(block, 15, <i8>(0xf0 | left));
      }
      a = add(a, block, v128.load(key));
      b = add(b, block, v128.load(key, 16));
      key += BLOCK_KEYS;
      if (key == end) {
        fold(a, b);
        a = i64x2.splat(0);
        b = i64x2.splat(0);
        key = keysAt;
      }
      if (left < 16) break;
      left -= 16;
      p += 16;
    }
  }
  fold(a, b);
  let h = laneA ^ rotl<u64>(laneB, 31);
  h ^= h >> 33;
  h *= K1;
  h ^= h >> 29;
  h *= K2;
  return h ^ (h >> 32);
}

// @ts-ignore: a decorator of the compiler
@inline
function add(sum: v128, block: v128, keys: v128): v128 {
  const words = i32x4.add(block, keys);
  return i64x2.add(sum, i64x2.extmul_low_i32x4_u(words, v128.shuffle<i32>(words, words, 2, 3, 0, 1)));
}

/** Takes a segment's sums into the lanes. */
function fold(a: v128, b: v128): void {
  const wordA = <u64>(i64x2.extract_lane(a, 0) + i64x2.extract_lane(a, 1));
  const wordB = <u64>(i64x2.extract_lane(b, 0) + i64x2.extract_lane(b, 1));
  const h = (laneA ^ wordA) * K1;
  laneA = h ^ (h >> 29);
  laneB = rotl<u64>(laneB + wordB * K2, 27) * K3;
}
