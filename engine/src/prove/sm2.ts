import { concat, utf8 } from './bytes.ts';
import { sm3 } from './sm3.ts';

/**
 * SM2 verification (GB/T 32918.2) with SM3 and the default identity of GM/T 0009, in plain BigInt arithmetic: nothing
 * secret passes through it, so it need not be constant-time. For where no SM2 is at hand, as in a browser.
 */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const GX = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n;
const GY = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n;
const IDENTITY = utf8('1234567812345678');

const mod = (x: bigint): bigint => ((x % P) + P) % P;

/** Jacobian coordinates: x = X/Z², y = Y/Z³; null is the point at infinity. */
type Point = readonly [X: bigint, Y: bigint, Z: bigint] | null;

function double(point: Point): Point {
  if (point === null || point[1] === 0n) return null;
  const [x, y, z] = point;
  const z2 = mod(z * z);
  const y2 = mod(y * y);
  const s = mod(4n * x * y2);
  const m = mod(3n * (x - z2) * (x + z2));
  const x3 = mod(m * m - 2n * s);
  return [x3, mod(m * (s - x3) - 8n * y2 * y2), mod(2n * y * z)];
}

function add(a: Point, b: Point): Point {
  if (a === null || b === null) return a ?? b;
  const [za, zb] = [mod(a[2] * a[2]), mod(b[2] * b[2])];
  const [u1, u2] = [mod(a[0] * zb), mod(b[0] * za)];
  const [s1, s2] = [mod(a[1] * zb * b[2]), mod(b[1] * za * a[2])];
  if (u1 === u2) return s1 === s2 ? double(a) : null;
  const h = mod(u2 - u1);
  const r = mod(s2 - s1);
  const h2 = mod(h * h);
  const h3 = mod(h * h2);
  const x = mod(r * r - h3 - 2n * u1 * h2);
  return [x, mod(r * (u1 * h2 - x) - s1 * h3), mod(h * a[2] * b[2])];
}

function inverse(value: bigint): bigint {
  let [a, b, x, y] = [mod(value), P, 1n, 0n];
  while (a > 1n) [a, b, x, y] = [b % a, a, y - (b / a) * x, x];
  return mod(x);
}

/** s·G + t·K in one pass over the bits; its x, or null at infinity. */
function combine(s: bigint, t: bigint, key: Point): bigint | null {
  const base: Point = [GX, GY, 1n];
  const both = add(base, key);
  let sum: Point = null;
  for (let bit = 255n; bit >= 0n; bit--) {
    sum = double(sum);
    const choice = Number((s >> bit) & 1n) + 2 * Number((t >> bit) & 1n);
    if (choice > 0) sum = add(sum, choice === 1 ? base : choice === 2 ? key : both);
  }
  if (sum === null) return null;
  const z = inverse(sum[2]);
  return mod(sum[0] * z * z);
}

function big(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

const bytes32 = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * (31 - i))) & 0xffn));

/** r and s out of a DER sequence in its only form; null for any other bytes. */
function parseDer(der: Uint8Array): readonly [bigint, bigint] | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  let at = 2;
  const integer = (): bigint | null => {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 2 || length < 1 || length > 33 || digits.length !== length || digits[0]! > 0x7f) return null;
    if (length > 1 && digits[0] === 0 && digits[1]! < 0x80) return null;
    at += 2 + length;
    return big(digits);
  };
  const r = integer();
  const s = r === null ? null : integer();
  return r === null || s === null || at !== der.length ? null : [r, s];
}

/** `publicKey` is an uncompressed point (65 bytes), `signature` DER or r‖s. False for anything malformed. */
export function verifySm2(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 65 || publicKey[0] !== 4) return false;
  const [x, y] = [big(publicKey.subarray(1, 33)), big(publicKey.subarray(33))];
  if (x >= P || y >= P || mod(y * y) !== mod(x * x * x + A * x + B)) return false;
  const pair =
    signature.length === 64
      ? ([big(signature.subarray(0, 32)), big(signature.subarray(32))] as const)
      : parseDer(signature);
  if (pair === null || pair.some((value) => value < 1n || value >= N)) return false;
  const [r, s] = pair;
  const t = (r + s) % N;
  if (t === 0n) return false;
  const identity = [Uint8Array.of(0, 8 * IDENTITY.length), IDENTITY, ...[A, B, GX, GY, x, y].map(bytes32)];
  const e = big(sm3(concat(sm3(concat(...identity)), message)));
  const rx = combine(s, t, [x, y, 1n]);
  return rx !== null && (e + rx) % N === r;
}
