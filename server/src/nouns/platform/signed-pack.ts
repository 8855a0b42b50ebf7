import { parse } from 'yaml';
import { parseNote, utf8, verifierKey } from '@pingzhang/engine/prove';
import type { SignedNote } from '@pingzhang/engine/prove';
import { readTermPack } from '@pingzhang/engine/trade';
import type { PackSource, TermPack } from '@pingzhang/engine/trade';
import { sha256 } from '../../sha256.ts';
import { signedBy } from '../law/signature.ts';
import { signerOf } from '../law/signers.ts';
import type { TrustedKey } from '../law/signers.ts';
import { platformError } from './errors.ts';

export interface SignedPack {
  readonly pack: TermPack;
  readonly hash: string;
  /** The key whose signature held. */
  readonly signer: string;
}

/**
 * Reads a pack file as `pingzhang moderate` makes it: a C2SP signed note over YAML or JSON. Nothing of it is parsed as a
 * pack before a signature by a key trusted for term packs holds. @throws PZ_TERM_PACK_UNSIGNED, PZ_TERM_PACK_SIGNATURE,
 * PZ_SIGNER_PURPOSE, PZ_TERM_PACK_INVALID
 */
export function readSignedPack(note: string, keys: readonly TrustedKey[]): SignedPack {
  const { text, signatures } = noteOf(note);
  const signer = signerOf(keys, 'terms', (publicKey) =>
    signatures.some(
      ({ name, keyId, signature }) =>
        verifierKey(name, 'ed25519', Buffer.from(publicKey, 'base64')).id === keyId &&
        signedBy(publicKey, utf8(text), Buffer.from(signature).toString('base64')),
    ),
  );
  if (signer === null) throw platformError('PZ_TERM_PACK_SIGNATURE');
  return { ...packIn(text), signer: signer.id };
}

/** A pack that was put in use: it must still be the text that was signed. @throws PZ_TERM_PACK_SIGNATURE */
export function readStoredPack(note: string, hash: string): TermPack {
  const stored = packIn(noteOf(note).text);
  if (stored.hash !== hash) throw platformError('PZ_TERM_PACK_SIGNATURE');
  return stored.pack;
}

function noteOf(note: string): SignedNote {
  if (!/\n\n— /.test(note)) throw platformError('PZ_TERM_PACK_UNSIGNED');
  try {
    return parseNote(note);
  } catch (error) {
    throw invalid(error);
  }
}

function packIn(text: string): { pack: TermPack; hash: string } {
  const hash = sha256(text);
  try {
    const source = (text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text)) as PackSource;
    return { pack: readTermPack(source, hash), hash };
  } catch (error) {
    throw invalid(error);
  }
}

function invalid(error: unknown): Error {
  const where = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return platformError('PZ_TERM_PACK_INVALID', { where }, error);
}
