// The bound of every scan: all bytes added up, 16 at a time. Compiled by the bench itself.
export function sum(from: i32, to: i32): i32 {
  let a = i16x8.splat(0);
  let total = i32x4.splat(0);
  for (let at = from; at + 64 <= to; at += 64) {
    a = i16x8.add(
      i16x8.add(i16x8.extadd_pairwise_i8x16_u(v128.load(at)), i16x8.extadd_pairwise_i8x16_u(v128.load(at, 16))),
      i16x8.add(i16x8.extadd_pairwise_i8x16_u(v128.load(at, 32)), i16x8.extadd_pairwise_i8x16_u(v128.load(at, 48))),
    );
    total = i32x4.add(total, i32x4.extadd_pairwise_i16x8_u(a));
  }
  return (
    i32x4.extract_lane(total, 0) +
    i32x4.extract_lane(total, 1) +
    i32x4.extract_lane(total, 2) +
    i32x4.extract_lane(total, 3)
  );
}
