import { createHash, randomBytes, scryptSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { serverError } from '../errors.ts';
import { unwrap, wrap } from '../vault/keys.ts';
import { sealerOf } from '../vault/suite.ts';

/** What a backup holds, and how to open it. Everything it names is beside it. */
export interface Manifest {
  readonly format: 1;
  readonly made: string;
  readonly node: string;
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
  /** Rows a table, in the order they are restored. */
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly ledgers: readonly { readonly tenant: string; readonly size: number; readonly root: string }[];
  /** scrypt N=2^17 r=8 p=1 over the passphrase wraps the key that sealed database and keys. */
  readonly salt: string;
  readonly wrappedKey: string;
}

export const MANIFEST = 'manifest.json';
/** Sealed: rows hold what people typed. */
export const DATABASE = 'database.sealed';
export const KEYS = 'keys.sealed';

const SEALER = sealerOf('international');
const SHORTEST = 12;

export function newBackupKey(passphrase: string): { key: Buffer; salt: string; wrappedKey: string } {
  const key = randomBytes(32);
  const salt = randomBytes(16);
  const wrapped = wrap(SEALER, passphraseKey(passphrase, salt), 'backup', key);
  return { key, salt: salt.toString('base64'), wrappedKey: Buffer.from(wrapped).toString('base64') };
}

/** Throws PZ_BACKUP for another passphrase. */
export function openBackupKey({ salt, wrappedKey }: Manifest, passphrase: string): Buffer {
  try {
    const under = passphraseKey(passphrase, Buffer.from(salt, 'base64'));
    return unwrap(SEALER, under, 'backup', Buffer.from(wrappedKey, 'base64'));
  } catch (error) {
    throw serverError('PZ_BACKUP', { reason: 'the passphrase does not open it' }, error);
  }
}

function passphraseKey(passphrase: string, salt: Buffer): Buffer {
  if (passphrase.length < SHORTEST)
    throw serverError('PZ_BACKUP', { reason: `the passphrase has fewer than ${SHORTEST} characters` });
  return scryptSync(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
}

/** Throws PZ_BACKUP when it is not a backup, or a file of it is missing or was changed. */
export async function readManifest(directory: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(join(directory, MANIFEST), 'utf8')) as Manifest;
  } catch (error) {
    throw serverError('PZ_BACKUP', { reason: 'there is no manifest' }, error);
  }
  if (manifest.format !== 1) throw serverError('PZ_BACKUP', { reason: 'its format is unknown' });
  for (const { path, sha256 } of manifest.files) {
    const inside = /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').includes('..');
    if (!inside || (await hashOf(join(directory, path))) !== sha256)
      throw serverError('PZ_BACKUP', { reason: 'a file is missing or was changed' });
  }
  return manifest;
}

export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
