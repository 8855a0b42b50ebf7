import { spread } from '../spill/record.ts';

/**
 * The content of a row as 64 bits. Fields go in as blocks of sixteen bytes, each added to secret keys and multiplied in
 * pairs (the universal hash NH of UMAC, RFC 4418: different rows meet with odds of 2⁻³² a sum, and there are two sums with
 * keys of their own); segments of blocks go into two 64-bit lanes, which are folded into one. The keys come of the run's
 * seed, so that nobody can craft a file whose rows collide. Rows are compared by it only among rows of the same person.
 * Engines without 64-bit integers get the products from 16-bit parts.
 */
export class ContentHash {
  hi = 0;
  lo = 0;
  private readonly keys: Uint32Array;
  private block = 0;
  private aHi = 0;
  private aLo = 0;
  private bHi = 0;
  private bLo = 0;
  private readonly sumA = new Sum();
  private readonly sumB = new Sum();

  constructor(keys: Uint32Array) {
    this.keys = keys;
  }

  start(aHi: number, aLo: number, bHi: number, bLo: number): void {
    this.aHi = aHi;
    this.aLo = aLo;
    this.bHi = bHi;
    this.bLo = bLo;
    this.block = 0;
    this.sumA.clear();
    this.sumB.clear();
  }

  /** The last block carries the number of bytes left above 0xf0, which no UTF-8 holds: fields never run into each other. */
  field(m: Uint8Array, from: number, to: number): void {
    let p = from;
    for (; p + 16 <= to; p += 16) this.add(word(m, p, to), word(m, p + 4, to), word(m, p + 8, to), word(m, p + 12, to));
    const last = word(m, p + 12, to) | ((0xf0 | (to - p)) << 24);
    this.add(word(m, p, to), word(m, p + 4, to), word(m, p + 8, to), last);
  }

  /** Leaves the hash in `hi` and `lo`. */
  finish(): void {
    this.fold();
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

  private add(w0: number, w1: number, w2: number, w3: number): void {
    const { keys: k, sumA, sumB } = this;
    const at = this.block * BLOCK_KEYS;
    sumA.add(w0 + k[at]!, w2 + k[at + 2]!);
    sumA.add(w1 + k[at + 1]!, w3 + k[at + 3]!);
    sumB.add(w0 + k[at + 4]!, w2 + k[at + 6]!);
    sumB.add(w1 + k[at + 5]!, w3 + k[at + 7]!);
    if (++this.block === SEGMENT_BLOCKS) this.fold();
  }

  /** Takes a segment's sums into the lanes. */
  private fold(): void {
    const { sumA, sumB } = this;
    const [h, l] = product(this.aHi ^ sumA.hi, this.aLo ^ sumA.lo, K1_HI, K1_LO);
    this.aHi = h ^ (h >>> 29);
    this.aLo = l ^ ((l >>> 29) | (h << 3));
    const [kHi, kLo] = product(sumB.hi, sumB.lo, K2_HI, K2_LO);
    const sum = (this.bLo >>> 0) + (kLo >>> 0);
    const sHi = (this.bHi + kHi + (sum >= 2 ** 32 ? 1 : 0)) | 0;
    const sLo = sum | 0;
    [this.bHi, this.bLo] = product((sHi << 27) | (sLo >>> 5), (sLo << 27) | (sHi >>> 5), K3_HI, K3_LO);
    this.block = 0;
    sumA.clear();
    sumB.clear();
  }
}

const SEGMENT_BLOCKS = 64;
/** Key words of a block: four for the one sum, four for the other. */
const BLOCK_KEYS = 8;
const [K1_HI, K1_LO] = [0x9e3779b9, 0x7f4a7c15];
const [K2_HI, K2_LO] = [0xc2b2ae3d, 0x27d4eb4f];
const [K3_HI, K3_LO] = [0x165667b1, 0x9e3779f9];

/** The keys of a segment's blocks, from the run's seed. */
export function hashKeys(seed: number): Uint32Array {
  return Uint32Array.from({ length: SEGMENT_BLOCKS * BLOCK_KEYS }, (_, i) => spread(Math.imul(i, K1_HI), seed));
}

/** A sum of products modulo 2⁶⁴. */
class Sum {
  hi = 0;
  lo = 0;

  clear(): void {
    this.hi = 0;
    this.lo = 0;
  }

  /** Adds the product of two 32-bit words. */
  add(a: number, b: number): void {
    const lo = (this.lo >>> 0) + (Math.imul(a, b) >>> 0);
    this.hi = (this.hi + highWord(a, b) + (lo >= 2 ** 32 ? 1 : 0)) | 0;
    this.lo = lo | 0;
  }
}

/** The four bytes from `from` on, least first, as far as they stand before `to`. */
function word(m: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let p = from, shift = 0; p < to && shift < 32; p++, shift += 8) value |= m[p]! << shift;
  return value;
}

/** The low 64 bits of a product, high word first. */
function product(aHi: number, aLo: number, bHi: number, bLo: number): [number, number] {
  const hi = (highWord(aLo, bLo) + Math.imul(aHi, bLo) + Math.imul(aLo, bHi)) | 0;
  return [hi, Math.imul(aLo, bLo)];
}

function highWord(a: number, b: number): number {
  const [aL, aH, bL, bH] = [a & 0xffff, (a >>> 16) & 0xffff, b & 0xffff, (b >>> 16) & 0xffff];
  const low = aL * bH;
  const high = aH * bL;
  const middle = ((aL * bL) >>> 16) + (low & 0xffff) + (high & 0xffff);
  return aH * bH + (low >>> 16) + (high >>> 16) + (middle >>> 16);
}
