import { BACKWARD, DECAY, EMISSION, FORWARD, POINT, SCALE, STATE, STEPS, STEPS_BACK } from './memory';

/** Tags a sentence may begin and end with, as in `viterbi`. */
const STARTS: i32 = 0b01010011;
const ENDS: i32 = 0b11111001;
const TAGS: i32 = 8;

/**
 * Forward and backward sums in 32-bit floats, for the probability of a stretch of tags. Each position is scaled by the sum
 * of the one before, which is at hand while the next is made.
 */
export function marginals(size: i32): void {
  for (let i = 0; i < size; i++) point(i << 5);
  for (let tag = 0; tag < TAGS; tag++) {
    store<f32>(tag << 2, <f32>((STARTS >> tag) & 1), STATE);
    store<f32>(tag << 2, <f32>((ENDS >> tag) & 1), STATE + 32);
  }
  let low = f32x4.mul(v128.load(0, STATE), v128.load(0, POINT));
  let high = f32x4.mul(v128.load(0, STATE + 16), v128.load(0, POINT + 16));
  v128.store(0, low, FORWARD);
  v128.store(0, high, FORWARD + 16);
  for (let at = 32; at < size << 5; at += 32) {
    const scale = sum(f32x4.add(low, high));
    store<f32>(at >> 3, scale, SCALE);
    const share = f32x4.splat(1 / scale);
    const left = spread(low, high, STEPS);
    const right = spread(low, high, STEPS + 16);
    low = f32x4.mul(left, f32x4.mul(v128.load(at, POINT), share));
    high = f32x4.mul(right, f32x4.mul(v128.load(at, POINT + 16), share));
    v128.store(at, low, FORWARD);
    v128.store(at, high, FORWARD + 16);
  }
  low = v128.load(0, STATE + 32);
  high = v128.load(0, STATE + 48);
  for (let at = (size - 1) << 5; ; at -= 32) {
    v128.store(at, low, BACKWARD);
    v128.store(at, high, BACKWARD + 16);
    if (at === 0) break;
    const share = f32x4.splat(1 / load<f32>(at >> 3, SCALE));
    const left = f32x4.mul(low, f32x4.mul(v128.load(at, POINT), share));
    const right = f32x4.mul(high, f32x4.mul(v128.load(at, POINT + 16), share));
    low = spread(left, right, STEPS_BACK);
    high = spread(left, right, STEPS_BACK + 16);
  }
}

/** `e^` of each sum less the highest one, from the host's table. */
@inline
function point(at: i32): void {
  const low = v128.load(at, EMISSION);
  const high = v128.load(at, EMISSION + 16);
  let top = i32x4.max_s(low, high);
  top = i32x4.max_s(top, v128.shuffle<i32>(top, top, 2, 3, 0, 1));
  top = i32x4.max_s(top, v128.shuffle<i32>(top, top, 1, 0, 3, 2));
  const most = i32x4.extract_lane(top, 0);
  for (let tag = at; tag < at + 32; tag += 4)
    store<f32>(tag, load<f32>((most - load<i32>(tag, EMISSION)) << 2, DECAY), POINT);
}

/** Four sums over eight values, each weighed by its row of the table. */
@inline
function spread(low: v128, high: v128, table: i32): v128 {
  const a = f32x4.add(
    part(v128.shuffle<f32>(low, low, 0, 0, 0, 0), table),
    part(v128.shuffle<f32>(low, low, 1, 1, 1, 1), table + 32),
  );
  const b = f32x4.add(
    part(v128.shuffle<f32>(low, low, 2, 2, 2, 2), table + 64),
    part(v128.shuffle<f32>(low, low, 3, 3, 3, 3), table + 96),
  );
  const c = f32x4.add(
    part(v128.shuffle<f32>(high, high, 0, 0, 0, 0), table + 128),
    part(v128.shuffle<f32>(high, high, 1, 1, 1, 1), table + 160),
  );
  const d = f32x4.add(
    part(v128.shuffle<f32>(high, high, 2, 2, 2, 2), table + 192),
    part(v128.shuffle<f32>(high, high, 3, 3, 3, 3), table + 224),
  );
  return f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
}

@inline
function part(value: v128, row: i32): v128 {
  return f32x4.mul(value, v128.load(row));
}

@inline
function sum(four: v128): f32 {
  const two = f32x4.add(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.add(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2)), 0);
}
