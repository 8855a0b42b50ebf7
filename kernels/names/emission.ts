import { EMISSION, FEATURES, LIST, ROWS, WEIGHTS } from './memory';

/** Sum of the weights of each tag at each position. A row holds the weights of all tags: one load a feature. */
export function emission(size: i32): void {
  for (let i = 0; i < size; i++) {
    let sum = i16x8.splat(0);
    // Thirty weights of at most 127 stay within sixteen bits.
    for (let at = i << 2, end = at + FEATURES * LIST; at < end; at += 5 * LIST) {
      sum = i16x8.add(sum, row(load<i32>(at, ROWS)));
      sum = i16x8.add(sum, row(load<i32>(at, ROWS + LIST)));
      sum = i16x8.add(sum, row(load<i32>(at, ROWS + 2 * LIST)));
      sum = i16x8.add(sum, row(load<i32>(at, ROWS + 3 * LIST)));
      sum = i16x8.add(sum, row(load<i32>(at, ROWS + 4 * LIST)));
    }
    v128.store(i << 5, i32x4.extend_low_i16x8_s(sum), EMISSION);
    v128.store(i << 5, i32x4.extend_high_i16x8_s(sum), EMISSION + 16);
  }
}

@inline
function row(at: i32): v128 {
  return v128.load_ext<i8>(at, WEIGHTS);
}
