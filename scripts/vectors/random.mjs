/** A seeded source: the same seed writes the same vectors. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const digits = (count) => Array.from({ length: count }, () => int(0, 9)).join('');
  const from = (alphabet, count) => Array.from({ length: count }, () => alphabet[int(0, alphabet.length - 1)]).join('');
  return { int, pick, digits, from };
}
