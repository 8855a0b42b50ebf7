/** Text as GB18030 bytes; characters outside its two-byte part are not needed here and throw. */
export function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (letter.length === 1 && letter !== '\ufffd') codes.set(letter, [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      if (letter < '\u0080') return [letter.charCodeAt(0)];
      const code = codes.get(letter);
      if (code === undefined) throw new RangeError(`no two-byte code for U+${letter.codePointAt(0)!.toString(16)}`);
      return [...code];
    }),
  );
}
