import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { serverError } from '../errors.ts';

export type SuiteName = 'international' | 'sm';

/** Authenticated encryption under a 32-byte key. The nonce is 12 bytes and used once a key. */
export interface Sealer {
  readonly name: SuiteName;
  readonly tag: number;
  seal(key: Uint8Array, nonce: Uint8Array, context: string, plain: Uint8Array): Buffer;
  /** Throws PZ_OBJECT_DAMAGED. */
  open(key: Uint8Array, nonce: Uint8Array, context: string, sealed: Uint8Array): Buffer;
}

const international: Sealer = {
  name: 'international',
  tag: 16,
  seal(key, nonce, context, plain) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from(context));
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, nonce, context, sealed) {
    if (sealed.length < 16) throw serverError('PZ_OBJECT_DAMAGED');
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(context));
    cipher.setAuthTag(sealed.subarray(sealed.length - 16));
    try {
      return Buffer.concat([cipher.update(sealed.subarray(0, sealed.length - 16)), cipher.final()]);
    } catch (error) {
      throw serverError('PZ_OBJECT_DAMAGED', {}, error);
    }
  },
};

/** SM4 in counter mode, then HMAC-SM3 over context, nonce and ciphertext: Node's OpenSSL has no SM4-GCM. */
const sm: Sealer = {
  name: 'sm',
  tag: 32,
  seal(key, nonce, context, plain) {
    const { encrypt, authenticate } = smKeys(key);
    const cipher = createCipheriv('sm4-ctr', encrypt, counterOf(nonce));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([sealed, smTag(authenticate, nonce, context, sealed)]);
  },
  open(key, nonce, context, sealed) {
    if (sealed.length < 32) throw serverError('PZ_OBJECT_DAMAGED');
    const { encrypt, authenticate } = smKeys(key);
    const content = sealed.subarray(0, sealed.length - 32);
    if (!timingSafeEqual(smTag(authenticate, nonce, context, content), sealed.subarray(sealed.length - 32)))
      throw serverError('PZ_OBJECT_DAMAGED');
    const cipher = createDecipheriv('sm4-ctr', encrypt, counterOf(nonce));
    return Buffer.concat([cipher.update(content), cipher.final()]);
  },
};

/** The last four bytes count blocks: 64 GB a nonce. */
const counterOf = (nonce: Uint8Array): Buffer => Buffer.concat([nonce, Buffer.alloc(4)]);

function smKeys(key: Uint8Array): { readonly encrypt: Buffer; readonly authenticate: Buffer } {
  const both = Buffer.from(hkdfSync('sm3', key, '', 'pingzhang sm4-ctr hmac-sm3', 48));
  return { encrypt: both.subarray(0, 16), authenticate: both.subarray(16) };
}

function smTag(key: Uint8Array, nonce: Uint8Array, context: string, sealed: Uint8Array): Buffer {
  const about = Buffer.from(context);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(about.length);
  return createHmac('sm3', key).update(length).update(about).update(nonce).update(sealed).digest();
}

export const sealerOf = (suite: SuiteName): Sealer => (suite === 'sm' ? sm : international);
