import { concat, fromBase64, toBase64, toHex, utf8 } from './bytes.ts';
import { proveError } from './errors.ts';
import { isKeyName } from './note.ts';
import { sha256 } from './sha2.ts';
import type { SignatureAlgorithm } from './suite.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** What a key's lines are: a plain signature over the text, or a timestamped cosignature of a checkpoint. */
export type KeyKind = 'ed25519' | 'ed25519-cosignature' | 'ml-dsa-44-cosignature' | 'sm2' | 'ecdsa';

export interface VerifierKey {
  readonly name: string;
  /** Eight lower-case hexadecimal digits. */
  readonly id: string;
  readonly idBytes: Uint8Array;
  readonly kind: KeyKind;
  readonly algorithm: SignatureAlgorithm;
  /** 32 bytes of Ed25519, 1312 of ML-DSA-44, an uncompressed 65-byte SM2 point, or an SPKI for ECDSA. */
  readonly publicKey: Uint8Array;
}

/**
 * signed-note reserves type 0xff for algorithms it has not numbered and asks for a longer identifier behind it:
 * here the object identifier of SM2 signing with SM3 (GM/T 0006).
 */
const SM2_IDENTIFIER = utf8('1.2.156.10197.1.501\n');

interface KindRow {
  readonly kind: KeyKind;
  readonly algorithm: SignatureAlgorithm;
  readonly prefix: Uint8Array;
  readonly length: number | null;
}

const KINDS: readonly KindRow[] = [
  { kind: 'ed25519', algorithm: 'ed25519', prefix: Uint8Array.of(1), length: 32 },
  { kind: 'ecdsa', algorithm: 'ecdsa-p256', prefix: Uint8Array.of(2), length: null },
  { kind: 'ed25519-cosignature', algorithm: 'ed25519', prefix: Uint8Array.of(4), length: 32 },
  { kind: 'ml-dsa-44-cosignature', algorithm: 'ml-dsa-44', prefix: Uint8Array.of(6), length: 1312 },
  { kind: 'sm2', algorithm: 'sm2', prefix: concat(Uint8Array.of(0xff), SM2_IDENTIFIER), length: 65 },
];

/** The key's name and id as lines name it; throws PZ_VKEY_MALFORMED for an impossible name or key length. */
export function verifierKey(name: string, kind: KeyKind, publicKey: Uint8Array): VerifierKey {
  const row = KINDS.find((candidate) => candidate.kind === kind)!;
  if (!isKeyName(name)) throw malformed('the name is empty or holds a space or a plus sign');
  if (row.length !== null && publicKey.length !== row.length) throw malformed('the key has not the length of its kind');
  const hashed = kind === 'ecdsa' ? publicKey : concat(utf8(`${name}\n`), row.prefix, publicKey);
  const idBytes = sha256(hashed).subarray(0, 4);
  return { name, id: toHex(idBytes), idBytes, kind, algorithm: row.algorithm, publicKey };
}

/** Parses `name+hex id+base64(type || key)`; the id must be the one the key gives. Throws PZ_VKEY_MALFORMED. */
export function parseVkey(vkey: string): VerifierKey {
  const [name, id, ...encoded] = vkey.trim().split('+');
  const bytes = fromBase64(encoded.join('+'));
  if (name === undefined || id === undefined || !/^[0-9a-f]{8}$/.test(id) || bytes === null)
    throw malformed('it is not three parts joined by plus signs');
  const row = KINDS.find(({ prefix }) => prefix.every((byte, i) => bytes[i] === byte));
  if (row === undefined) throw malformed('its signature type is not known here');
  const key = verifierKey(name, row.kind, bytes.subarray(row.prefix.length));
  if (key.id !== id) throw malformed('its id is not that of the key');
  return key;
}

export function formatVkey(key: VerifierKey): string {
  const row = KINDS.find(({ kind }) => kind === key.kind)!;
  return `${key.name}+${key.id}+${toBase64(concat(row.prefix, key.publicKey))}`;
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_VKEY_MALFORMED', { reason: said(reason) });
}
