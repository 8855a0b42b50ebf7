/**
 * Two independent 32-bit lanes over the bytes of a row, seeded per run so that nobody can craft a file whose rows
 * collide. Rows are compared by it only among rows of the same person, where a false match has odds of 2⁻⁶⁴ per pair.
 */
export const LANE = { a: 0xcc9e2d51, b: 0x85ebca6b, c: 0x9e3779b1, d: 0xc2b2ae35 } as const;

export function mixA(state: number, word: number): number {
  const k = Math.imul(word, LANE.a);
  const h = state ^ ((k << 15) | (k >>> 17));
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

export function mixB(state: number, word: number): number {
  const k = Math.imul(word ^ (word >>> 16), LANE.b);
  const h = Math.imul(state ^ k, LANE.c);
  return (((h << 17) | (h >>> 15)) + 0x52dce729) | 0;
}

export function finish(state: number): number {
  let h = state ^ (state >>> 16);
  h = Math.imul(h, LANE.b);
  h ^= h >>> 13;
  h = Math.imul(h, LANE.d);
  return (h ^ (h >>> 16)) >>> 0;
}
