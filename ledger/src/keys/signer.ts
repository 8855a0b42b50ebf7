import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { ml_dsa44 as mlDsa44 } from '@noble/post-quantum/ml-dsa.js';
import { sm2 } from 'sm-crypto-v2';
import {
  canonicalJson,
  cosignedMessage,
  formatVkey,
  fromBase64,
  fromHex,
  signatureLine,
  timestampedSignature,
  toBase64,
  toHex,
  utf8,
  verifierKey,
} from '@pingzhang/engine/prove';
import type { KeyKind, VerifierKey } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import { said } from '../reasons.ts';

/** Makes one signature line under a note. */
export interface Signer {
  readonly key: VerifierKey;
  /** `time` (POSIX seconds) goes into cosignatures and is ignored by plain signatures. */
  line(text: string, time: number): string;
  readonly stored: StoredSigner;
}

/** As it stands in a key file. */
export interface StoredSigner {
  readonly kind: KeyKind;
  readonly name: string;
  /** 32 bytes in base64: an Ed25519 or ML-DSA-44 seed, or an SM2 private number. */
  readonly secret: string;
  readonly vkey: string;
}

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export function generateSigner(kind: KeyKind, name: string, random: (length: number) => Uint8Array): Signer {
  const secret = random(32);
  const bare = { kind, name, secret: toBase64(secret) };
  const { key } = signerOf(bare);
  return openSigner({ ...bare, vkey: formatVkey(key) }, 'new');
}

/** Throws PZ_LEDGER_KEYS when the public key stated is not that of the secret. */
export function openSigner(stored: StoredSigner, file: string): Signer {
  const { key, raw } = signerOf(stored);
  if (formatVkey(key) !== stored.vkey)
    throw ledgerError('PZ_LEDGER_KEYS', { file, reason: said('the public key is not that of the secret') });
  return {
    key,
    stored,
    line(text, time) {
      const plain = key.kind === 'ed25519' || key.kind === 'sm2';
      const signature = raw(plain ? utf8(text) : cosignedMessage(key, time, text));
      return signatureLine(key, plain ? signature : timestampedSignature(time, signature));
    },
  };
}

interface Raw {
  readonly key: VerifierKey;
  readonly raw: (message: Uint8Array) => Uint8Array;
}

function signerOf({ kind, name, secret }: Omit<StoredSigner, 'vkey'>): Raw {
  const seed = fromBase64(secret);
  if (seed?.length !== 32)
    throw ledgerError('PZ_LEDGER_KEYS', { file: name, reason: said('the secret is not 32 bytes') });
  if (kind === 'ed25519' || kind === 'ed25519-cosignature') {
    const privateKey = createPrivateKey({
      key: Buffer.concat([ED25519_PKCS8, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
    return { key: verifierKey(name, kind, spki.subarray(-32)), raw: (message) => sign(null, message, privateKey) };
  }
  if (kind === 'sm2') {
    const hex = toHex(seed);
    const publicKey = sm2.getPublicKeyFromPrivateKey(hex);
    return {
      key: verifierKey(name, kind, fromHex(publicKey)!),
      raw: (message) => fromHex(sm2.doSignature(message, hex, { hash: true, der: true, publicKey }))!,
    };
  }
  if (kind === 'ml-dsa-44-cosignature') {
    const { publicKey, secretKey } = mlDsa44.keygen(seed);
    return { key: verifierKey(name, kind, publicKey), raw: (message) => mlDsa44.sign(message, secretKey) };
  }
  throw ledgerError('PZ_LEDGER_KEYS', {
    file: name,
    reason: { zh: `不能用 ${kind} 签名`, en: `no signing with ${kind}` },
  });
}

/** The text of a file of signers: canonical, so that no byte of it can change unseen. */
export function formatSigners(file: SignerFile): string {
  return `${canonicalJson(file as never)}\n`;
}

export interface SignerFile {
  readonly active: readonly StoredSigner[];
  /** Made, and logged or about to be, but not yet signing alone. */
  readonly next?: readonly StoredSigner[];
}
