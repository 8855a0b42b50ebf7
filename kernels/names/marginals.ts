import { BACKWARD, decayAt, EMISSION, FORWARD, POINT, SCALE, STATE, STEPS, STEPS_BACK } from './memory';

/** Tags a sentence may begin and end with, as in `viterbi`. */
const STARTS: i32 = 0b01010011;
const ENDS: i32 = 0b11111001;
const TAGS: i32 = 8;

/** Forward and backward sums in 32-bit floats, scaled at each position, for the probability of a stretch of tags. */
export function marginals(size: i32): void {
  for (let i = 0; i < size; i++) point(i << 5);
  for (let tag = 0; tag < TAGS; tag++) store<f32>(tag << 2, <f32>((STARTS >> tag) & 1), STATE);
  let low = v128.load(0, STATE);
  let high = v128.load(0, STATE + 16);
  for (let at = 0; at < size << 5; at += 32) {
    if (at > 0) {
      low = spread(FORWARD - 32 + at, STEPS);
      high = spread(FORWARD - 32 + at, STEPS + 16);
    }
    low = f32x4.mul(low, v128.load(at, POINT));
    high = f32x4.mul(high, v128.load(at, POINT + 16));
    const total = sum(f32x4.add(low, high));
    store<f32>(at >> 3, total, SCALE);
    const share = f32x4.splat(1 / total);
    v128.store(at, f32x4.mul(low, share), FORWARD);
    v128.store(at, f32x4.mul(high, share), FORWARD + 16);
  }
  const last = (size - 1) << 5;
  for (let tag = 0; tag < TAGS; tag++) store<f32>(last + (tag << 2), <f32>((ENDS >> tag) & 1), BACKWARD);
  for (let at = last - 32; at >= 0; at -= 32) {
    const share = f32x4.splat(1 / load<f32>((at >> 3) + 4, SCALE));
    v128.store(0, f32x4.mul(f32x4.mul(v128.load(at, POINT + 32), share), v128.load(at, BACKWARD + 32)), STATE);
    v128.store(0, f32x4.mul(f32x4.mul(v128.load(at, POINT + 48), share), v128.load(at, BACKWARD + 48)), STATE + 16);
    v128.store(at, spread(STATE, STEPS_BACK), BACKWARD);
    v128.store(at, spread(STATE, STEPS_BACK + 16), BACKWARD + 16);
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
    store<f32>(tag, load<f32>(decayAt + ((most - load<i32>(tag, EMISSION)) << 2)), POINT);
}

/** Four sums over eight values at `from`, each weighed by its row of the table. */
@inline
function spread(from: i32, table: i32): v128 {
  let a = part(from, table, 0);
  let b = part(from, table, 1);
  a = f32x4.add(a, part(from, table, 2));
  b = f32x4.add(b, part(from, table, 3));
  a = f32x4.add(a, part(from, table, 4));
  b = f32x4.add(b, part(from, table, 5));
  a = f32x4.add(a, part(from, table, 6));
  b = f32x4.add(b, part(from, table, 7));
  return f32x4.add(a, b);
}

@inline
function part(from: i32, table: i32, index: i32): v128 {
  return f32x4.mul(v128.load32_splat(from + (index << 2)), v128.load(table + (index << 5)));
}

@inline
function sum(four: v128): f32 {
  const two = f32x4.add(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.add(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2)), 0);
}
