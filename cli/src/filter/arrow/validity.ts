/** Which cells of a column have a value. */
export interface Validity {
  none(row: number): void;
  /** How many have none. */
  count(): number;
  /** One bit a row, the least first; null when every row has a value. */
  bitmap(): Uint8Array | null;
}

export function validity(rows: number): Validity {
  let bits: Uint8Array | null = null;
  let nulls = 0;
  return {
    none(row) {
      bits ??= new Uint8Array((rows + 7) >> 3).fill(0xff);
      bits[row >> 3]! &= ~(1 << (row & 7));
      nulls++;
    },
    count: () => nulls,
    bitmap: () => bits,
  };
}
