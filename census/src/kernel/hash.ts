/**
 * Two independent 64-bit lanes over the fields of a row, eight bytes at a time, folded into 64 bits. Seeded per run, so
 * that nobody can craft a file whose rows collide. Rows are compared by it only among rows of the same person, where a
 * false match has odds of 2⁻⁶⁴ per pair. Engines without 64-bit integers get the products from 16-bit parts.
 */
export class Lanes {
  hi = 0;
  lo = 0;
  private aHi = 0;
  private aLo = 0;
  private bHi = 0;
  private bLo = 0;

  start(aHi: number, aLo: number, bHi: number, bLo: number): void {
    this.aHi = aHi;
    this.aLo = aLo;
    this.bHi = bHi;
    this.bLo = bLo;
  }

  /** The last word carries the number of bytes left in its top byte, so that fields never run into each other. */
  field(m: Uint8Array, from: number, to: number): void {
    let p = from;
    for (; p + 8 <= to; p += 8) this.mix(word(m, p + 4, p + 8), word(m, p, p + 4));
    this.mix(word(m, p + 4, to) | ((to - p + 1) << 24), word(m, p, Math.min(to, p + 4)));
  }

  /** Leaves the hash in `hi` and `lo`. */
  finish(): void {
    const { aHi, aLo, bHi, bLo } = this;
    // b rotated left by 31 is b rotated by 32, then right by one.
    let hi = aHi ^ ((bLo >>> 1) | (bHi << 31));
    let lo = aLo ^ ((bHi >>> 1) | (bLo << 31));
    lo ^= hi >>> 1;
    [hi, lo] = product(hi, lo, K1_HI, K1_LO);
    lo ^= (lo >>> 29) | (hi << 3);
    hi ^= hi >>> 29;
    [hi, lo] = product(hi, lo, K2_HI, K2_LO);
    this.hi = hi >>> 0;
    this.lo = (lo ^ hi) >>> 0;
  }

  private mix(hi: number, lo: number): void {
    const [h, l] = product(this.aHi ^ hi, this.aLo ^ lo, K1_HI, K1_LO);
    this.aHi = h ^ (h >>> 29);
    this.aLo = l ^ ((l >>> 29) | (h << 3));
    const [kHi, kLo] = product(hi, lo, K2_HI, K2_LO);
    const sum = (this.bLo >>> 0) + (kLo >>> 0);
    const sHi = (this.bHi + kHi + (sum >= 2 ** 32 ? 1 : 0)) | 0;
    const sLo = sum | 0;
    [this.bHi, this.bLo] = product((sHi << 27) | (sLo >>> 5), (sLo << 27) | (sHi >>> 5), K3_HI, K3_LO);
  }
}

const [K1_HI, K1_LO] = [0x9e3779b9, 0x7f4a7c15];
const [K2_HI, K2_LO] = [0xc2b2ae3d, 0x27d4eb4f];
const [K3_HI, K3_LO] = [0x165667b1, 0x9e3779f9];

/** Up to four bytes, least first. */
function word(m: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let p = from, shift = 0; p < to; p++, shift += 8) value |= m[p]! << shift;
  return value;
}

/** The low 64 bits of a product, high word first. */
function product(aHi: number, aLo: number, bHi: number, bLo: number): [number, number] {
  const hi = (highWord(aLo, bLo) + Math.imul(aHi, bLo) + Math.imul(aLo, bHi)) | 0;
  return [hi, Math.imul(aLo, bLo)];
}

function highWord(a: number, b: number): number {
  const [aL, aH, bL, bH] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const low = aL * bH;
  const high = aH * bL;
  const middle = ((aL * bL) >>> 16) + (low & 0xffff) + (high & 0xffff);
  return aH * bH + (low >>> 16) + (high >>> 16) + (middle >>> 16);
}
