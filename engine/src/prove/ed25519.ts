import { sha512 } from './sha2.ts';

/**
 * Ed25519 verification (RFC 8032) in plain BigInt arithmetic: nothing secret passes through it, so it need not be
 * constant-time. About a thousand times slower than the platform's own; a suite with a fast `verify` replaces it.
 */
const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (x: bigint): bigint => ((x % P) + P) % P;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = (b * b) % P) if (e & 1n) result = (result * b) % P;
  return result;
}

const D = mod(-121665n * power(121666n, P - 2n));
const SQRT_M1 = power(2n, (P - 1n) / 4n);

/** Extended coordinates: x = X/Z, y = Y/Z, xy = T/Z. */
type Point = readonly [X: bigint, Y: bigint, Z: bigint, T: bigint];

function add([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = mod((y1 - x1) * (y2 - x2));
  const b = mod((y1 + x1) * (y2 + x2));
  const c = mod(2n * D * t1 * t2);
  const d = mod(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function little(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]!);
  return value;
}

/** Null for an encoding that is not canonical or not on the curve. */
function decode(bytes: Uint8Array): Point | null {
  const encoded = little(bytes);
  const sign = encoded >> 255n;
  const y = encoded & ((1n << 255n) - 1n);
  if (y >= P) return null;
  const u = mod(y * y - 1n);
  const v = mod(D * y * y + 1n);
  let x = mod(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
  if (mod(v * x * x) !== u) {
    if (mod(v * x * x) !== mod(-u)) return null;
    x = mod(x * SQRT_M1);
  }
  if (x === 0n && sign === 1n) return null;
  if ((x & 1n) !== sign) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

const BASE = decode(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0x58 : 0x66)))!;

/** s·B + k·A in one pass over the bits. */
function combine(s: bigint, b: Point, k: bigint, a: Point): Point {
  const both = add(a, b);
  let sum: Point = [0n, 1n, 1n, 0n];
  for (let bit = 255n; bit >= 0n; bit--) {
    sum = add(sum, sum);
    const choice = Number((s >> bit) & 1n) + 2 * Number((k >> bit) & 1n);
    if (choice > 0) sum = add(sum, choice === 1 ? b : choice === 2 ? a : both);
  }
  return sum;
}

/** False for anything malformed; the cofactorless equation, as OpenSSL and Go check it. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const a = decode(publicKey);
  const s = little(signature.subarray(32));
  if (a === null || s >= L) return false;
  const hashed = new Uint8Array(64 + message.length);
  hashed.set(signature.subarray(0, 32));
  hashed.set(publicKey, 32);
  hashed.set(message, 64);
  const k = little(sha512(hashed)) % L;
  const minusA: Point = [mod(-a[0]), a[1], a[2], mod(-a[3])];
  const [x, y, z] = combine(s, BASE, k, minusA);
  const inverse = power(z, P - 2n);
  const encoded = mod(y * inverse) | ((mod(x * inverse) & 1n) << 255n);
  return encoded === little(signature.subarray(0, 32));
}
