import { actError } from './errors.ts';

/** AES of one 16-byte block, forward direction only. */
export type EncryptBlock = (block: Uint8Array) => Uint8Array;

/** Numbers below `radix ** length`, read as numeral strings of that length, most significant first. */
export interface Ff1 {
  encrypt(x: bigint): bigint;
  decrypt(x: bigint): bigint;
}

/** SP 800-38G rev. 1 (2025): smaller domains can be broken by collecting a few pairs. */
export const FF1_MINIMUM_DOMAIN = 1_000_000n;

const ROUNDS = 10;

/**
 * FF1 of NIST SP 800-38G over integers; the names in the body are those of its algorithms 7 and 8.
 *
 * @throws PZ_FF1_DOMAIN when fewer than a million values are possible.
 */
export function ff1(encryptBlock: EncryptBlock, radix: number, length: number, tweak: Uint8Array): Ff1 {
  const r = BigInt(radix);
  if (length < 2 || r ** BigInt(length) < FF1_MINIMUM_DOMAIN) {
    throw actError('PZ_FF1_DOMAIN', { size: String(r ** BigInt(Math.max(length, 0))) });
  }
  const u = length >> 1;
  const v = length - u;
  const moduli = [r ** BigInt(u), r ** BigInt(v)] as const;
  // ceil(ceil(v * log2 radix) / 8) without floating point: log2 of a power of two must not round up.
  const b = Math.ceil((moduli[1] - 1n).toString(2).length / 8);
  const d = 4 * Math.ceil(b / 4) + 4;

  const p = new Uint8Array(16);
  const view = new DataView(p.buffer);
  view.setUint32(0, 0x01020100 | (radix >>> 16));
  view.setUint16(4, radix & 0xffff);
  p[6] = ROUNDS;
  p[7] = u & 0xff;
  view.setUint32(8, length);
  view.setUint32(12, tweak.length);
  const afterP = encryptBlock(p);

  const q = new Uint8Array(Math.ceil((tweak.length + 1 + b) / 16) * 16);
  q.set(tweak);

  /** The round function: CBC-MAC over P and Q, stretched to d bytes, as a number. */
  const round = (i: number, half: bigint): bigint => {
    q[q.length - b - 1] = i;
    writeNumber(q, half, b);
    let chain = afterP;
    for (let at = 0; at < q.length; at += 16) chain = encryptBlock(xor(chain, q, at));
    let y = readNumber(chain, Math.min(d, 16));
    for (let j = 1; j * 16 < d; j++) {
      const counter = Uint8Array.from(chain);
      new DataView(counter.buffer).setUint32(12, new DataView(counter.buffer).getUint32(12) ^ j);
      const take = Math.min(d - j * 16, 16);
      y = (y << BigInt(take * 8)) | readNumber(encryptBlock(counter), take);
    }
    return y;
  };

  return {
    encrypt(x) {
      let [a, c] = [x / moduli[1], x % moduli[1]];
      for (let i = 0; i < ROUNDS; i++) [a, c] = [c, (a + round(i, c)) % moduli[i & 1]!];
      return a * moduli[1] + c;
    },
    decrypt(x) {
      let [a, c] = [x / moduli[1], x % moduli[1]];
      for (let i = ROUNDS - 1; i >= 0; i--) {
        const m = moduli[i & 1]!;
        [a, c] = [(((c - round(i, a)) % m) + m) % m, a];
      }
      return a * moduli[1] + c;
    },
  };
}

function xor(chain: Uint8Array, data: Uint8Array, at: number): Uint8Array {
  const block = new Uint8Array(16);
  for (let i = 0; i < 16; i++) block[i] = chain[i]! ^ data[at + i]!;
  return block;
}

/** Big-endian into the last `width` bytes. */
function writeNumber(into: Uint8Array, value: bigint, width: number): void {
  for (let i = 0, rest = value; i < width; i++, rest >>= 8n) into[into.length - 1 - i] = Number(rest & 0xffn);
}

function readNumber(bytes: Uint8Array, width: number): bigint {
  let value = 0n;
  for (let i = 0; i < width; i++) value = (value << 8n) | BigInt(bytes[i]!);
  return value;
}
