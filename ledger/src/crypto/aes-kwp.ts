import { createCipheriv, createDecipheriv } from 'node:crypto';

/** RFC 5649: wraps keys of any length under a 16-, 24- or 32-byte key. */
const IV = Buffer.from('a65959a6', 'hex');
const cipherName = (key: Uint8Array): string => `id-aes${key.length * 8}-wrap-pad`;

export function aesKwpWrap(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv(cipherName(key), key, IV);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

/** Null when the wrapping does not verify. */
export function aesKwpUnwrap(key: Uint8Array, wrapped: Uint8Array): Uint8Array | null {
  try {
    const cipher = createDecipheriv(cipherName(key), key, IV);
    return Buffer.concat([cipher.update(wrapped), cipher.final()]);
  } catch {
    return null;
  }
}
