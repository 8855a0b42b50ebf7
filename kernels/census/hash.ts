const LANE_A: i32 = 0xcc9e2d51;
const LANE_B: i32 = 0x85ebca6b;
const LANE_C: i32 = 0x9e3779b1;
const LANE_D: i32 = 0xc2b2ae35;

export let laneA: i32 = 0;
export let laneB: i32 = 0;

export function startLanes(a: i32, b: i32): void {
  laneA = a;
  laneB = b;
}

function mixA(state: i32, word: i32): i32 {
  const h = state ^ rotl<i32>(word * LANE_A, 15);
  return rotl<i32>(h, 13) * 5 + <i32>0xe6546b64;
}

function mixB(state: i32, word: i32): i32 {
  const k = (word ^ (word >>> 16)) * LANE_B;
  return rotl<i32>((state ^ k) * LANE_C, 17) + 0x52dce729;
}

export function finish(state: i32): u32 {
  let h = state ^ (state >>> 16);
  h *= LANE_B;
  h ^= h >>> 13;
  h *= LANE_D;
  return <u32>(h ^ (h >>> 16));
}

export function hashField(from: i32, to: i32): void {
  let a = laneA;
  let b = laneB;
  let p = from;
  for (; p + 4 <= to; p += 4) {
    const word = load<i32>(p);
    a = mixA(a, word);
    b = mixB(b, word);
  }
  let tail: i32 = (to - p + 1) << 24;
  for (let shift = 0; p < to; p++, shift += 8) tail |= (<i32>load<u8>(p)) << shift;
  laneA = mixA(a, tail);
  laneB = mixB(b, tail);
}

export function hashName(from: i32, to: i32): void {
  for (let p = from; p < to; p++) {
    laneA = mixA(laneA, <i32>load<u8>(p));
    laneB = mixB(laneB, <i32>load<u8>(p));
  }
}
