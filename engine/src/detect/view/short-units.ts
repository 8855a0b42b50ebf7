/** Units of a short text: to make and to free a buffer for each line cost a tenth of reading it. */
const KEPT = new Uint16Array(2048);
let lent = false;

/** Room for the units of a text, to be given back on every path once nothing reads it any more. */
export function borrowUnits(size: number): Uint16Array {
  if (lent || size > KEPT.length) return new Uint16Array(size);
  lent = true;
  return KEPT.subarray(0, size);
}

export function giveBackUnits(units: Uint16Array): void {
  if (units.buffer === KEPT.buffer) lent = false;
}
