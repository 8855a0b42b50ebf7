import { BACK, EMISSION, LINKS, STATE, TAGGED } from './memory';

const TAGS: i32 = 8;
const NEVER: i32 = -(1 << 28);
/** Tags a sentence may begin with: none, and the first of a person, a place, an organisation. */
const STARTS: i32 = 0b01010011;
/** All but the first and inner characters of a person's name may end it. */
const ENDS: i32 = 0b11111001;
/** Tags of people and places. */
const NAMED: i32 = 0b00111110;

/**
 * The best sequence of tags; of equals the lower tag wins. Scores are eight times the sums: the three bits below say which
 * tag a way came from (`LINKS` holds 7 - tag there), so that one maximum finds the score and the way.
 * Answers whether a person or a place is among the tags.
 */
export function viterbi(size: i32): bool {
  for (let tag = 0; tag < TAGS; tag++)
    store<i32>(tag << 2, (STARTS >> tag) & 1 ? load<i32>(tag << 2, EMISSION) << 3 : NEVER, STATE);
  const never = i32x4.splat(NEVER);
  const ways = i32x4.splat(7);
  let low = v128.load(0, STATE);
  let high = v128.load(0, STATE + 16);
  for (let i = 1; i < size; i++) {
    const left = best(low, high, 0);
    const right = best(low, high, 16);
    const from = v128.andnot(ways, left);
    const fromRight = v128.andnot(ways, right);
    const narrow = i16x8.narrow_i32x4_s(from, fromRight);
    v128.store64_lane(i << 3, i8x16.narrow_i16x8_u(narrow, narrow), 0, BACK);
    low = i32x4.add(
      i32x4.max_s(v128.andnot(left, ways), never),
      i32x4.shl(v128.load(i << 5, EMISSION), 3),
    );
    high = i32x4.add(
      i32x4.max_s(v128.andnot(right, ways), never),
      i32x4.shl(v128.load(i << 5, EMISSION + 16), 3),
    );
  }
  v128.store(0, low, STATE);
  v128.store(0, high, STATE + 16);
  let tag = 0;
  for (let other = 1; other < TAGS; other++)
    if ((ENDS >> other) & 1 && load<i32>(other << 2, STATE) > load<i32>(tag << 2, STATE)) tag = other;
  let seen = 0;
  for (let i = size - 1; i >= 0; i--) {
    seen |= 1 << tag;
    store<u8>(i, <u8>tag, TAGGED);
    tag = <i32>load<u8>((i << 3) + tag, BACK);
  }
  return (seen & NAMED) !== 0;
}

/** The best way into four tags. */
@inline
function best(low: v128, high: v128, half: i32): v128 {
  const a = i32x4.max_s(
    way(v128.shuffle<i32>(low, low, 0, 0, 0, 0), half),
    way(v128.shuffle<i32>(low, low, 1, 1, 1, 1), half + 32),
  );
  const b = i32x4.max_s(
    way(v128.shuffle<i32>(low, low, 2, 2, 2, 2), half + 64),
    way(v128.shuffle<i32>(low, low, 3, 3, 3, 3), half + 96),
  );
  const c = i32x4.max_s(
    way(v128.shuffle<i32>(high, high, 0, 0, 0, 0), half + 128),
    way(v128.shuffle<i32>(high, high, 1, 1, 1, 1), half + 160),
  );
  const d = i32x4.max_s(
    way(v128.shuffle<i32>(high, high, 2, 2, 2, 2), half + 192),
    way(v128.shuffle<i32>(high, high, 3, 3, 3, 3), half + 224),
  );
  return i32x4.max_s(i32x4.max_s(a, b), i32x4.max_s(c, d));
}

@inline
function way(score: v128, link: i32): v128 {
  return i32x4.add(score, v128.load(link, LINKS));
}
