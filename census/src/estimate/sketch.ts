/**
 * How many different things passed by, from the smallest `k` of their hashes ("k minimum values", Bar-Yossef et al. 2002;
 * Beyer et al. 2007). Up to `k` of them the number is exact. Sketches of parts join to the sketch of the whole, whatever
 * the parts.
 */
export interface Estimate {
  readonly value: number;
  /** 95 % interval; both ends equal `value` where the number is exact. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** A standard error of 1/√k = 0.4 %. */
const SKETCH_SIZE = 1 << 16;
const HASHES = 2 ** 53;
/** Standard normal quantile of 0.975. */
const Z = 1.959963984540054;

export class Sketch {
  private readonly size: number;
  private readonly held: Float64Array;
  private fill = 0;
  /** Hashes from here on are not among the smallest. */
  private limit = HASHES;

  constructor(size = SKETCH_SIZE) {
    this.size = size;
    this.held = new Float64Array(4 * size);
  }

  /** `hash` is a whole number below 2⁵³, the same for the same thing. */
  add(hash: number): void {
    if (hash >= this.limit) return;
    this.held[this.fill++] = hash;
    if (this.fill === this.held.length) this.settle();
  }

  /** The smallest different hashes, rising: what another sketch takes in. */
  smallest(): Float64Array {
    this.settle();
    return this.held.slice(0, this.fill);
  }

  addAll(hashes: Float64Array): void {
    for (const hash of hashes) this.add(hash);
  }

  estimate(): Estimate {
    this.settle();
    const { fill, size } = this;
    if (fill < size) return { value: fill, low: fill, high: fill, exact: true };
    // The k-th smallest of n uniform hashes, times n, is a gamma variate of shape k.
    const kth = (this.held[size - 1]! + 1) / HASHES;
    return {
      value: Math.round((size - 1) / kth),
      low: Math.floor(gammaQuantile(size, -Z) / kth),
      high: Math.ceil(gammaQuantile(size, Z) / kth),
      exact: false,
    };
  }

  private settle(): void {
    const { held, size } = this;
    held.subarray(0, this.fill).sort();
    let different = 0;
    for (let i = 0; i < this.fill && different < size; i++)
      if (different === 0 || held[i] !== held[different - 1]) held[different++] = held[i]!;
    this.fill = different;
    if (different === size) this.limit = held[size - 1]!;
  }
}

/** Quantile of a gamma variate at the normal quantile `z` (Wilson & Hilferty 1931): for shapes of thousands, exact to 1e-6. */
function gammaQuantile(shape: number, z: number): number {
  return shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
}

/** A seeded hash of 64 bits to 53, each half mixed with the other so that neighbours fall apart. */
export function hash53(hi: number, lo: number, seed: number): number {
  let a = Math.imul(hi ^ seed, 0x85ebca6b);
  a = Math.imul(a ^ (a >>> 15) ^ lo, 0xc2b2ae35);
  a = Math.imul(a ^ (a >>> 13), 0x27d4eb2f);
  let b = Math.imul(lo ^ ~seed, 0x9e3779b1);
  b = Math.imul(b ^ (b >>> 16) ^ hi, 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return ((a ^ (a >>> 16)) >>> 0) * 0x200000 + ((b ^ (b >>> 16)) >>> 11);
}
