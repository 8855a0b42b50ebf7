/** UTF-16 units of valid UTF-8: every byte that begins a character makes one, the first of four bytes two. */
export function unitsIn(utf8: Uint8Array): number {
  const { buffer, byteOffset, length } = utf8;
  if (length < 8) return unitsOf(utf8, 0, length);
  const first = -byteOffset & 3;
  const words = new Int32Array(buffer, byteOffset + first, (length - first) >> 2);
  let units = unitsOf(utf8, 0, first) + 4 * words.length + unitsOf(utf8, first + 4 * words.length, length);
  // Four bytes at a time; sums of 127 words fit the bytes of one.
  for (let at = 0; at < words.length;) {
    let continuing = 0;
    let fours = 0;
    for (const stop = Math.min(words.length, at + 127); at < stop; at++) {
      const word = words[at]!;
      const high = word >>> 7;
      continuing += high & ~(word >>> 6) & 0x01010101;
      fours += high & (word >>> 6) & (word >>> 5) & (word >>> 4) & 0x01010101;
    }
    units += inBytes(fours) - inBytes(continuing);
  }
  return units;
}

/** Where the first character begins before which so many units lie, or one more. */
export function byteAt(utf8: Uint8Array, units: number): number {
  let at = 0;
  for (let left = units; at < utf8.length; at++) {
    const own = unitsOfByte(utf8[at]!);
    if (own > 0 && left <= 0) break;
    left -= own;
  }
  return at;
}

function unitsOf(utf8: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) units += unitsOfByte(utf8[at]!);
  return units;
}

const unitsOfByte = (byte: number): number => ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1);

const inBytes = (word: number): number => (word & 255) + ((word >> 8) & 255) + ((word >> 16) & 255) + (word >> 24);
