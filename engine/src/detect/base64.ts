const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a compiled kernel. The engine has no platform to ask for this. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let held = 0;
  for (let i = 0, at = 0; i < text.length; i++) {
    held = ((held << 6) | ALPHABET.indexOf(text[i]!)) & 0xffffff;
    if (i % 4 !== 0) bytes[at++] = held >> (6 - (i % 4) * 2);
  }
  return bytes;
}
