import { createPublicKey, verify } from 'node:crypto';

/** Whether an Ed25519 key (32 bytes, base64) signed exactly these bytes. Never throws. */
export function signedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  try {
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
