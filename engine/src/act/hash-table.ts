/** A map from 53-bit hashes to small numbers in some 20 bytes an entry, where a Map of strings takes hundreds. */
export interface HashTable {
  readonly size: number;
  get(hash: number): number | undefined;
  /** `value` is 0 to 65,534. */
  set(hash: number, value: number): void;
}

const EMPTY = 0;

export function hashTable(): HashTable {
  let capacity = 1 << 10;
  let hashes = new Float64Array(capacity);
  let values = new Uint16Array(capacity);
  let size = 0;

  /** The slot of a hash, or the empty one where it belongs: open addressing, linear probing. */
  const slotOf = (hash: number): number => {
    let slot = (hash >>> 0) & (capacity - 1);
    while (values[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldHashes, oldValues] = [hashes, values];
    capacity *= 2;
    hashes = new Float64Array(capacity);
    values = new Uint16Array(capacity);
    oldValues.forEach((value, slot) => {
      if (value === EMPTY) return;
      const place = slotOf(oldHashes[slot]!);
      hashes[place] = oldHashes[slot]!;
      values[place] = value;
    });
  };
  return {
    get size() {
      return size;
    },
    get(hash) {
      const value = values[slotOf(hash)]!;
      return value === EMPTY ? undefined : value - 1;
    },
    set(hash, value) {
      if (size * 2 > capacity) grow();
      const slot = slotOf(hash);
      if (values[slot] === EMPTY) size++;
      hashes[slot] = hash;
      values[slot] = value + 1;
    },
  };
}
