// Masks of 64 bytes: which of them belong to a class.

// @ ( < [ {
const LOW = i8x16(4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0);
const HIGH = i8x16(0, 0, 1, 2, 4, 8, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0);

@inline
export function isDigits(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x30)), i8x16.splat(10));
}

@inline
export function isSigns(v: v128): v128 {
  const low = i8x16.swizzle(LOW, v128.and(v, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(v, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

@inline
export function isEqual(v: v128, code: i8): v128 {
  return i8x16.eq(v, i8x16.splat(code));
}

@inline
export function join(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

@inline
export function isLetters(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(v, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
}

@inline
export function isCapitals(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x41)), i8x16.splat(26));
}

/** Letters written for digits. */
@inline
export function isLike(v: v128): v128 {
  const small = v128.or(v, i8x16.splat(0x20));
  return v128.or(
    v128.or(isEqual(small, 0x6f), isEqual(small, 0x78)),
    v128.or(isEqual(v, 0x6c), isEqual(v, 0x49)),
  );
}

// Blank ( ) * - . / _ ~
const JOINT_LOW = i8x16(1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 5, 3);
const JOINT_HIGH = i8x16(0, 0, 1, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0);

@inline
export function isJoint(v: v128): v128 {
  const low = i8x16.swizzle(JOINT_LOW, v128.and(v, i8x16.splat(15)));
  const high = i8x16.swizzle(JOINT_HIGH, i8x16.shr_u(v, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

/** Bytes that begin a character which may be a spelling: C2 to DF, E1, E2, EA to F4. No character behind E3 is one. */
@inline
export function isLead(v: v128): v128 {
  return v128.andnot(
    i8x16.ge_u(v, i8x16.splat(<i8>0xc2)),
    i8x16.lt_u(i8x16.sub(v, i8x16.splat(<i8>0xe3)), i8x16.splat(7)),
  );
}
