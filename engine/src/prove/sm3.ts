/** SM3 (GB/T 32905-2016), the hash of the Chinese commercial suite, in plain TypeScript. */

const IV = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];

const rotate = (x: number, n: number): number => (x << (n & 31)) | (x >>> (32 - (n & 31)));
const p0 = (x: number): number => x ^ rotate(x, 9) ^ rotate(x, 17);
const p1 = (x: number): number => x ^ rotate(x, 15) ^ rotate(x, 23);

export function sm3(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, (message.length << 3) >>> 0);

  const v = Int32Array.from(IV);
  const w = new Int32Array(68);
  for (let at = 0; at < length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
    for (let i = 16; i < 68; i++)
      w[i] = p1(w[i - 16]! ^ w[i - 9]! ^ rotate(w[i - 3]!, 15)) ^ rotate(w[i - 13]!, 7) ^ w[i - 6]!;
    let [a, b, c, d, e, f, g, h] = v as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const a12 = rotate(a, 12);
      const ss1 = rotate(a12 + e + rotate(i < 16 ? 0x79cc4519 : 0x7a879d8a, i), 7);
      const ff = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const gg = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const tt1 = (ff + d + (ss1 ^ a12) + (w[i]! ^ w[i + 4]!)) | 0;
      const tt2 = (gg + h + ss1 + w[i]!) | 0;
      d = c;
      c = rotate(b, 9);
      b = a;
      a = tt1;
      h = g;
      g = rotate(f, 19);
      f = e;
      e = p0(tt2);
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) v[i] = v[i]! ^ value;
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i++) out.setInt32(4 * i, v[i]!);
  return digest;
}
