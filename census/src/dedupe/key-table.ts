import { spread } from '../spill/record.ts';

/**
 * Open addressing over 64-bit keys with columns of per-key facts; grows by doubling. A slot is free where `used` is 0.
 * Per key: the content hash of its first row, the union of its category flags, and the files it was seen in.
 */
export class KeyTable {
  size = 0;
  hi!: Uint32Array;
  lo!: Uint32Array;
  firstHashHi!: Uint32Array;
  firstHashLo!: Uint32Array;
  firstRow!: Uint32Array;
  firstJob!: Uint16Array;
  flags!: Uint16Array;
  /** Union of the flags within the file seen last. */
  groupFlags!: Uint16Array;
  files!: Uint32Array;
  lastFile!: Int32Array;
  used!: Uint8Array;
  private mask = 0;

  constructor(expected: number) {
    this.allocate(tableSize(expected));
  }

  /** Whether the last `find` made its slot. */
  fresh = false;

  /** Slot of the key, claimed for it when it is new. */
  find(hi: number, lo: number): number {
    if (this.size * 2 > this.mask) this.grow();
    let slot = spread(lo, hi) & this.mask;
    while (this.used[slot] === 1 && (this.hi[slot] !== hi || this.lo[slot] !== lo)) slot = (slot + 1) & this.mask;
    this.fresh = this.used[slot] === 0;
    if (this.fresh) {
      this.used[slot] = 1;
      this.hi[slot] = hi;
      this.lo[slot] = lo;
      this.size++;
    }
    return slot;
  }

  has(hi: number, lo: number): boolean {
    let slot = spread(lo, hi) & this.mask;
    while (this.used[slot] === 1 && (this.hi[slot] !== hi || this.lo[slot] !== lo)) slot = (slot + 1) & this.mask;
    return this.used[slot] === 1;
  }

  get slots(): number {
    return this.mask + 1;
  }

  private allocate(slots: number): void {
    this.mask = slots - 1;
    this.hi = new Uint32Array(slots);
    this.lo = new Uint32Array(slots);
    this.firstHashHi = new Uint32Array(slots);
    this.firstHashLo = new Uint32Array(slots);
    this.firstRow = new Uint32Array(slots);
    this.firstJob = new Uint16Array(slots);
    this.flags = new Uint16Array(slots);
    this.groupFlags = new Uint16Array(slots);
    this.files = new Uint32Array(slots);
    this.lastFile = new Int32Array(slots).fill(-1);
    this.used = new Uint8Array(slots);
  }

  private grow(): void {
    const old = COLUMNS.map((name) => this[name]);
    const { used, hi, lo } = this;
    this.allocate(used.length * 2);
    for (let i = 0; i < used.length; i++) {
      if (used[i] === 0) continue;
      let slot = spread(lo[i]!, hi[i]!) & this.mask;
      while (this.used[slot] === 1) slot = (slot + 1) & this.mask;
      COLUMNS.forEach((name, column) => void (this[name][slot] = old[column]![i]!));
    }
  }
}

const COLUMNS = [
  'used',
  'hi',
  'lo',
  'firstHashHi',
  'firstHashLo',
  'firstRow',
  'firstJob',
  'flags',
  'groupFlags',
  'files',
  'lastFile',
] as const;

export function tableSize(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1024, expected * 2 + 1)));
}
