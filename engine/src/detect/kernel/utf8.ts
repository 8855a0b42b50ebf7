/** UTF-8 both ways; the engine has no platform to ask for it. Broken sequences are read as the kernel measures them. */
export function utf8Of(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** A stretch as text, and for each of its units, and its end, the byte it begins at. */
export function textOf(
  bytes: Uint8Array,
  from: number,
  to: number,
): { readonly text: string; readonly at: Int32Array } {
  const units = new Uint16Array(to - from);
  const at = new Int32Array(to - from + 1);
  let length = 0;
  for (let i = from; i < to;) {
    const lead = bytes[i]!;
    const size = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let k = 1; k < size; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 63);
    at[length] = i;
    if (size === 4) {
      units[length++] = 0xd7c0 + (code >> 10);
      at[length] = i;
      code = 0xdc00 | (code & 0x3ff);
    }
    units[length++] = code;
    i += size;
  }
  at[length] = to;
  let text = '';
  for (let i = 0; i < length; i += 4096)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 4096)) as unknown as number[]);
  return { text, at };
}
