import { createFolder } from './fold.ts';

/**
 * A fingerprint of what a text says, for finding the same advertisement again: a 64-bit simhash over pairs and triples of
 * the folded text, sixteen hexadecimal digits. Digits and Latin letters are left out, so another price, phone or account
 * changes nothing; neither do marks, width, 繁简 or the other disguises that folding undoes. Two texts are alike when
 * `fingerprintDistance` is at most `ALIKE`. Texts of fewer than `SHORTEST` characters left give null: too little to tell.
 */
export function contentFingerprint(text: string): string | null {
  const { units, length } = createFolder()(text);
  const kept: number[] = [];
  for (let i = 0; i < length; i++) if (counts(units[i]!)) kept.push(units[i]!);
  if (kept.length < SHORTEST) return null;
  const votes = new Int32Array(64);
  for (let i = 0; i + 1 < kept.length; i++) {
    vote(votes, hash(kept[i]!, kept[i + 1]!, 0));
    if (i + 2 < kept.length) vote(votes, hash(kept[i]!, kept[i + 1]!, kept[i + 2]!));
  }
  let hex = '';
  for (let nibble = 0; nibble < 16; nibble++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) if (votes[nibble * 4 + bit]! > 0) value |= 8 >> bit;
    hex += value.toString(16);
  }
  return hex;
}

/** Bits in which two fingerprints differ, 0 to 64; unrelated texts differ in about 32. */
export function fingerprintDistance(a: string, b: string): number {
  let distance = 0;
  for (let i = 0; i < 16; i++) {
    let differ = Number.parseInt(a[i]!, 16) ^ Number.parseInt(b[i]!, 16);
    for (; differ > 0; differ &= differ - 1) distance++;
  }
  return distance;
}

/** Measured on generated posts (content-fingerprint.test.ts): one word changed in twenty stays within, others stay out. */
export const ALIKE = 14;
export const SHORTEST = 6;

/** Everything but digits, Latin letters and the ends of sentences. */
function counts(unit: number): boolean {
  return unit !== 10 && !(unit >= 0x30 && unit <= 0x39) && !(unit >= 0x61 && unit <= 0x7a);
}

function vote(votes: Int32Array, [low, high]: readonly [number, number]): void {
  for (let bit = 0; bit < 32; bit++) {
    votes[bit]! += (low >>> bit) & 1 ? 1 : -1;
    votes[32 + bit]! += (high >>> bit) & 1 ? 1 : -1;
  }
}

/** Sixty-four mixed bits of up to three units. */
function hash(a: number, b: number, c: number): readonly [low: number, high: number] {
  const low = mix(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35));
  return [low, mix(low ^ 0x27d4eb2f ^ Math.imul(a + b + c, 0x165667b1))];
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
