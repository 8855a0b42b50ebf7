const K1: u64 = 0x9e3779b97f4a7c15;
const K2: u64 = 0xc2b2ae3d27d4eb4f;
const K3: u64 = 0x165667b19e3779f9;

export let laneA: u64 = 0;
export let laneB: u64 = 0;

/** Adds a field to the lanes and leaves them in `laneA` and `laneB`: inlined, they stay in registers. */
// @ts-ignore: a decorator of the compiler
@inline
export function hashField(from: i32, to: i32, laneOfA: u64, laneOfB: u64): void {
  let a = laneOfA;
  let b = laneOfB;
  let p = from;
  for (; p + 8 <= to; p += 8) {
    const word = load<u64>(p);
    a = mixA(a, word);
    b = mixB(b, word);
  }
  // At most seven bytes are left: a read past them stays in memory, and the mask takes them off.
  const left = to - p;
  const tail = (load<u64>(p) & (((<u64>1) << (left << 3)) - 1)) | ((<u64>(left + 1)) << 56);
  laneA = mixA(a, tail);
  laneB = mixB(b, tail);
}

export function finish(a: u64, b: u64): u64 {
  let h = a ^ rotl<u64>(b, 31);
  h ^= h >> 33;
  h *= K1;
  h ^= h >> 29;
  h *= K2;
  return h ^ (h >> 32);
}

// @ts-ignore: a decorator of the compiler
@inline
function mixA(state: u64, word: u64): u64 {
  const h = (state ^ word) * K1;
  return h ^ (h >> 29);
}

// @ts-ignore: a decorator of the compiler
@inline
function mixB(state: u64, word: u64): u64 {
  return rotl<u64>(state + word * K2, 27) * K3;
}
