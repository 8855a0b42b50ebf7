import { concat } from './bytes.ts';
import type { Hash } from './merkle.ts';

const BLOCK = 64;

/** HMAC (RFC 2104) over a hash with 64-byte blocks: SHA-256 or SM3. */
export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? hash(key) : key);
  const pad = (byte: number): Uint8Array => block.map((value) => value ^ byte);
  return hash(concat(pad(0x5c), hash(concat(pad(0x36), message))));
}
