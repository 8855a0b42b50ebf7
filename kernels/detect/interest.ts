import { get8, interestAt } from './memory';

// One look at 64 bytes that says what of them is worth another: by the two halves of each byte, a bit a kind.
// `interest-table.ts` makes the table: the low halves' 16 bytes, then the high halves'.

/** A letter, a digit, `@`, and the first of two bytes or of four. */
const WORD: i8 = 0x60;

@inline
export function kindsOf(v: v128): v128 {
  const low = i8x16.swizzle(v128.load(interestAt), v128.and(v, i8x16.splat(15)));
  const high = i8x16.swizzle(v128.load(interestAt, 16), i8x16.shr_u(v, 4));
  return v128.and(low, high);
}

/** Whether the byte may be of a numeral, or of a sign of two bytes or of four. */
@inline
export function mayBeNumeral(code: i32): bool {
  return (get8(interestAt + (code & 15)) & get8(interestAt + 16 + (code >> 4))) !== 0;
}

@inline
export function holdsWords(kinds: v128): bool {
  return v128.any_true(v128.and(kinds, i8x16.splat(WORD)));
}

/**
 * One bit for each whose first twelve bytes may all be of numerals, which are positive: 27 bytes in a row hold such a
 * dozen at a multiple of 16. Its first four bytes, second four and third four are compared side by side.
 */
@inline
export function mayCount(a: v128, b: v128, c: v128, d: v128): i32 {
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
  const third = v128.shuffle<i64>(v128.shuffle<i32>(a, b, 2, 6, 3, 7), v128.shuffle<i32>(c, d, 2, 6, 3, 7), 0, 2);
  const least = i8x16.min_s(
    i8x16.min_s(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3)),
    third,
  );
  return i32x4.bitmask(i32x4.eq(i8x16.gt_s(least, i8x16.splat(0)), i32x4.splat(-1)));
}
