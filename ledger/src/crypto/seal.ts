import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SuiteName } from '@pingzhang/engine/prove';

const TAG = 16;
const NONCE = { international: 12, sm: 16 } as const;

/** HMAC under the suite's hash. */
export function mac(suite: SuiteName, key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  const hmac = createHmac(suite === 'sm' ? 'sm3' : 'sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** An independent key for each use of one secret. */
export function derive(suite: SuiteName, key: Uint8Array, use: string, length = 32): Buffer {
  const hash = suite === 'sm' ? 'sm3' : 'sha256';
  return Buffer.from(hkdfSync(hash, key, new Uint8Array(0), `pingzhang ledger ${use}`, length));
}

/**
 * AES-256-GCM; in the Chinese suite SM4-CTR, then HMAC-SM3 over nonce and ciphertext (OpenSSL 3.0 has no SM4-GCM).
 * Returns nonce, ciphertext and tag joined.
 */
export function seal(
  suite: SuiteName,
  key: Uint8Array,
  plain: Uint8Array,
  aad: Uint8Array,
  random: (length: number) => Uint8Array,
): Buffer {
  const nonce = random(NONCE[suite]);
  if (suite === 'international') {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }
  const cipher = createCipheriv('sm4-ctr', derive(suite, key, 'cipher', 16), nonce);
  const body = Buffer.concat([nonce, cipher.update(plain), cipher.final()]);
  return Buffer.concat([body, smTag(key, body, aad)]);
}

/** Null when the key is another's or a byte was changed. */
export function unseal(suite: SuiteName, key: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Buffer | null {
  const [nonceLength, end] = [NONCE[suite], sealed.length - TAG];
  if (end < nonceLength) return null;
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(end);
  if (suite === 'international') {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(aad).setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()]);
    } catch {
      return null;
    }
  }
  if (!timingSafeEqual(smTag(key, sealed.subarray(0, end), aad), tag)) return null;
  const decipher = createDecipheriv('sm4-ctr', derive(suite, key, 'cipher', 16), nonce);
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()]);
}

function smTag(key: Uint8Array, body: Uint8Array, aad: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(aad.length));
  return mac('sm', derive('sm', key, 'mac'), length, aad, body).subarray(0, TAG);
}
