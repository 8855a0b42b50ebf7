import { createCipheriv, createDecipheriv } from 'node:crypto';
import { sm4 } from 'sm-crypto-v2';

/** SM4 in counter mode; the same call enciphers and deciphers. Key and counter block are 16 bytes. */
export function sm4Ctr(key: Uint8Array, counter: Uint8Array, data: Uint8Array): Uint8Array {
  const cipher = createCipheriv('sm4-ctr', key, counter);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

/** One or more whole blocks, without padding: for test vectors and key check values, not for messages. */
export function sm4Ecb(key: Uint8Array, blocks: Uint8Array, direction: 'encrypt' | 'decrypt' = 'encrypt'): Uint8Array {
  const cipher =
    direction === 'encrypt' ? createCipheriv('sm4-ecb', key, null) : createDecipheriv('sm4-ecb', key, null);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(blocks), cipher.final()]);
}

export interface Sealed {
  readonly ciphertext: Uint8Array;
  /** 16 bytes. */
  readonly tag: Uint8Array;
}

/** SM4-GCM (RFC 8998) with a 12-byte nonce; OpenSSL 3.0 has none, so it is the library's. */
export function sm4GcmSeal(key: Uint8Array, nonce: Uint8Array, data: Uint8Array, aad: Uint8Array): Sealed {
  const { output, tag } = sm4.encrypt(data, key, {
    mode: 'gcm',
    iv: nonce,
    associatedData: aad,
    padding: 'none',
    output: 'array',
    outputTag: true,
  });
  return { ciphertext: output, tag: tag! };
}

/** Null when the tag does not fit. */
export function sm4GcmOpen(key: Uint8Array, nonce: Uint8Array, sealed: Sealed, aad: Uint8Array): Uint8Array | null {
  if (sealed.tag.length !== 16) return null;
  try {
    return sm4.decrypt(sealed.ciphertext, key, {
      mode: 'gcm',
      iv: nonce,
      associatedData: aad,
      padding: 'none',
      output: 'array',
      tag: sealed.tag,
    });
  } catch {
    return null;
  }
}
