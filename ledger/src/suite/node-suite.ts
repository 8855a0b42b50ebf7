import * as crypto from 'node:crypto';
import { ml_dsa44 as mlDsa44 } from '@noble/post-quantum/ml-dsa.js';
import { sm2 } from 'sm-crypto-v2';
import { toHex } from '@pingzhang/engine/prove';
import type { SignatureAlgorithm, Suite, SuiteName } from '@pingzhang/engine/prove';

/** RFC 8410 wrapping of a raw Ed25519 public key. */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Keys are few and signatures many: parsing a key costs as much as a third of a verification. */
const keys = new Map<string, crypto.KeyObject>();
const MOST_KEYS = 256;

function publicKey(der: Buffer): crypto.KeyObject {
  const name = der.toString('latin1');
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = crypto.createPublicKey({ key: der, format: 'der', type: 'spki' });
    keys.set(name, key);
  }
  return key;
}

function hasher(algorithm: 'sha256' | 'sm3'): (bytes: Uint8Array) => Uint8Array {
  // crypto.hash is 2.9 times as fast as createHash on tree nodes, but came only with Node 20.12 (and 21.7).
  return typeof crypto.hash === 'function'
    ? (bytes) => crypto.hash(algorithm, bytes, 'buffer')
    : (bytes) => crypto.createHash(algorithm).update(bytes).digest();
}

const sha256 = hasher('sha256');

function verify(
  algorithm: SignatureAlgorithm,
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean | null {
  try {
    if (algorithm === 'sm2') return verifySm2(key, message, signature);
    if (algorithm === 'ecdsa-p256') return crypto.verify('sha256', message, publicKey(Buffer.from(key)), signature);
    if (algorithm === 'ml-dsa-44') return mlDsa44.verify(signature, message, key);
    return key.length === 32 && crypto.verify(null, message, publicKey(Buffer.concat([ED25519_SPKI, key])), signature);
  } catch {
    // A key that is no point on its curve verifies nothing.
    return false;
  }
}

/**
 * SM2 with SM3 and the default identity 1234567812345678 (GM/T 0009). `key` is an uncompressed point, `signature` DER
 * or r‖s. Not node:crypto: on OpenSSL 3.0 its "SM2" is ECDSA on that curve and refused 32 of 32 valid signatures.
 */
export function verifySm2(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (key.length !== 65 || key[0] !== 4 || !sm2.verifyPublicKey(toHex(key))) return false;
  const der = signature.length !== 64;
  try {
    return sm2.doVerifySignature(message, toHex(signature), toHex(key), { hash: true, der });
  } catch {
    return false;
  }
}

/** The platform's own cryptography: what the ledger runs on. */
export function nodeSuite(name: SuiteName): Suite {
  return { name, hash: name === 'sm' ? hasher('sm3') : sha256, sha256, verify };
}
