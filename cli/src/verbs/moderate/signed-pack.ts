import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseNote, parseVkey, utf8 } from '@pingzhang/engine/prove';
import type { SignedNote, VerifierKey } from '@pingzhang/engine/prove';
import { readTermPack } from '@pingzhang/engine/trade';
import type { PackSource, TermPack } from '@pingzhang/engine/trade';
import { generateSigner, nodeSuite, openSigner } from '@pingzhang/ledger';
import type { Signer, StoredSigner } from '@pingzhang/ledger';
import { randomBytes } from 'node:crypto';
import { moderateError } from './errors.ts';

/**
 * A pack file is a C2SP signed note: the YAML (or JSON) of the pack, an empty line, and lines of Ed25519 signatures over
 * everything before that empty line. Nothing of it is parsed as a pack before a signature by a given key holds.
 */

/** @throws PZ_MODERATE_PACK, PZ_MODERATE_PACK_UNSIGNED, PZ_MODERATE_PACK_SIGNATURE */
export function readSignedPack(file: string, keys: readonly VerifierKey[]): TermPack {
  const { text, signatures } = noteOf(file);
  const suite = nodeSuite('international');
  const signed = signatures.some(({ name, keyId, signature }) =>
    keys.some(
      (key) =>
        key.name === name && key.id === keyId && suite.verify('ed25519', key.publicKey, utf8(text), signature) === true,
    ),
  );
  if (!signed) throw moderateError('PZ_MODERATE_PACK_SIGNATURE', { file });
  return packOf(file, text);
}

/** The signed text of a pack file that is checked to be a pack first. @throws PZ_MODERATE_PACK */
export function signPack(file: string, signer: Signer): string {
  const written = readText(file).replaceAll('\r\n', '\n');
  const text = written.endsWith('\n') ? written : `${written}\n`;
  packOf(file, text);
  const note = `${text}\n${signer.line(text, 0)}`;
  parseNote(note);
  return note;
}

/** @throws PZ_MODERATE_PACK_KEY */
export function readPackKeys(given: readonly string[]): VerifierKey[] {
  return given.flatMap((value) => {
    try {
      const text = existsSync(value) ? readFileSync(value, 'utf8') : value;
      const keys = text.split('\n').filter((line) => line.trim() !== '');
      return keys.map(parseVkey).map((key) => {
        if (key.kind !== 'ed25519') throw new TypeError('not an Ed25519 key');
        return key;
      });
    } catch (error) {
      throw moderateError('PZ_MODERATE_PACK_KEY', { file: value }, error);
    }
  });
}

export function newPackKey(name: string): Signer {
  return generateSigner('ed25519', name, randomBytes);
}

/** @throws PZ_MODERATE_PACK_KEY */
export function readPackSigner(file: string): Signer {
  try {
    return openSigner(JSON.parse(readFileSync(file, 'utf8')) as StoredSigner, file);
  } catch (error) {
    throw moderateError('PZ_MODERATE_PACK_KEY', { file }, error);
  }
}

function noteOf(file: string): SignedNote {
  const text = readText(file);
  if (!/\n\n— /.test(text)) throw moderateError('PZ_MODERATE_PACK_UNSIGNED', { file });
  try {
    return parseNote(text);
  } catch (error) {
    throw moderateError('PZ_MODERATE_PACK', { file, reason: reasonOf(error) }, error);
  }
}

function packOf(file: string, text: string): TermPack {
  try {
    const source = (text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text)) as PackSource;
    return readTermPack(source, createHash('sha256').update(text).digest('hex'));
  } catch (error) {
    throw moderateError('PZ_MODERATE_PACK', { file, reason: reasonOf(error) }, error);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw moderateError('PZ_MODERATE_PACK', { file, reason: reasonOf(error) }, error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
