/**
 * Copies a field to `at` with full-width ASCII folded to half-width, ideographic spaces to spaces, doubled quotes undone
 * and blanks trimmed, and returns its end. Never longer than the source. UTF-8: U+FF01–FF5E are EF BC 81 – EF BD 9E.
 */
export function foldField(m: Uint8Array, from: number, to: number, doubled: boolean, at: number): number {
  let out = at;
  for (let i = from; i < to; i++) {
    const byte = m[i]!;
    if (byte === 0xef && i + 2 < to && m[i + 1] === 0xbc && m[i + 2]! > 0x80) {
      m[out++] = m[i + 2]! - 0x60;
      i += 2;
    } else if (byte === 0xef && i + 2 < to && m[i + 1] === 0xbd && m[i + 2]! < 0x9f) {
      m[out++] = m[i + 2]! - 0x20;
      i += 2;
    } else if (byte === 0xe3 && i + 2 < to && m[i + 1] === 0x80 && m[i + 2] === 0x80) {
      if (out > at) m[out++] = 0x20;
      i += 2;
    } else {
      if (doubled && byte === 0x22 && i + 1 < to && m[i + 1] === 0x22) i++;
      if (out > at || byte !== 0x20) m[out++] = byte;
    }
  }
  while (out > at && m[out - 1] === 0x20) out--;
  return out;
}
