/** What an offset counts: UTF-16 code units as JavaScript and Java do, characters as Python and SQL do, or bytes of UTF-8. */
export const OFFSET_UNITS = ['utf16', 'characters', 'bytes'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** A function from UTF-16 offsets of `text`, cheapest when they rise, to offsets in `unit`. */
export function offsetsIn(text: string, unit: OffsetUnit): (at: number) => number {
  // Without a surrogate a character is a unit.
  if (unit === 'utf16' || (unit === 'characters' && !/[\ud800-\udfff]/.test(text))) return (at) => at;
  let known = 0;
  let counted = 0;
  return (at) => {
    if (at < known) known = counted = 0;
    const piece = text.slice(known, at);
    counted += unit === 'bytes' ? Buffer.byteLength(piece) : Array.from(piece).length;
    known = at;
    return counted;
  };
}
