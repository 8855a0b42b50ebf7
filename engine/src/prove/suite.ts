import { verifyEd25519 } from './ed25519.ts';
import { sha256 } from './sha2.ts';
import { verifySm2 } from './sm2.ts';
import { sm3 } from './sm3.ts';

/** `international` is SHA-256, Ed25519 and AES-256-GCM; `sm` is SM3, SM2 and SM4-CTR with HMAC-SM3. */
export type SuiteName = 'international' | 'sm';
export type SignatureAlgorithm = 'ed25519' | 'ecdsa-p256' | 'sm2' | 'ml-dsa-44';

/**
 * The cryptography a verifier is given. The pure suites below need nothing of the platform; a faster or wider one
 * (node:crypto, WebCrypto behind a worker, an SM2 library) is passed in their place.
 */
export interface Suite {
  readonly name: SuiteName;
  /** The tree's hash: 32 bytes. */
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  /** Key ids of signed notes are SHA-256 whatever the tree's hash is. */
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** Null when this suite cannot check the algorithm: the line then counts as signed by an unknown key. */
  readonly verify: (
    algorithm: SignatureAlgorithm,
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => boolean | null;
}

export const pureSuite: Suite = {
  name: 'international',
  hash: sha256,
  sha256,
  verify(algorithm, publicKey, message, signature) {
    if (algorithm === 'ed25519') return verifyEd25519(publicKey, message, signature);
    return algorithm === 'sm2' ? verifySm2(publicKey, message, signature) : null;
  },
};

/** The same verification over a tree of SM3 hashes. */
export const pureSmSuite: Suite = { ...pureSuite, name: 'sm', hash: sm3 };
