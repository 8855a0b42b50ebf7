import { existsSync } from 'node:fs';
import { constants, cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type pg from 'pg';
import { toHex } from '@pingzhang/engine/prove';
import { readLedger } from '@pingzhang/ledger';
import { serverError } from '../errors.ts';
import type { Ledgers } from '../trace/ledgers.ts';
import { wrap } from '../vault/keys.ts';
import { sealerOf } from '../vault/suite.ts';
import { DATABASE, KEYS, MANIFEST, hashOf, newBackupKey } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { dumpTables } from './tables.ts';

export interface BackupParts {
  readonly pool: pg.Pool;
  readonly ledgers: Ledgers;
  readonly home: string;
  readonly keyFile: string;
  readonly clock: () => Date;
}

/**
 * Database, ledgers, objects and keys of this home in a new folder. First the rows, in one snapshot; then each ledger,
 * closed while it is copied, which so holds every deed those rows speak of; then the objects. Throws PZ_BACKUP.
 */
export async function makeBackup(parts: BackupParts, directory: string, passphrase: string): Promise<Manifest> {
  const { pool, ledgers, home, clock } = parts;
  if (existsSync(directory)) throw serverError('PZ_BACKUP', { reason: 'the folder exists' });
  const making = `${directory}.part`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true, mode: 0o700 });
  try {
    const { key, salt, wrappedKey } = newBackupKey(passphrase);
    const tables = await dumpTables(pool, join(making, DATABASE), key);
    const { rows: migrations } = await pool.query<{ name: string; hash: string }>(
      'select name, hash from migration order by name',
    );
    const keys: Record<string, string> = { 'installation.key': (await readFile(parts.keyFile)).toString('base64') };
    const copied: { tenant: string; size: number; root: string }[] = [];
    for (const tenant of await namesIn(join(home, 'ledgers'))) {
      if (tenant.endsWith('.keys')) continue;
      await ledgers.whileClosed(tenant, async () => {
        await copy(ledgers.directoryOf(tenant), join(making, 'ledgers', tenant));
        for (const file of await filesIn(ledgers.keysOf(tenant)))
          keys[`ledgers/${tenant}/${slashed(relative(ledgers.keysOf(tenant), file))}`] = (
            await readFile(file)
          ).toString('base64');
      });
      copied.push({ tenant, ...rootOf(join(making, 'ledgers', tenant)) });
    }
    const sealed = wrap(sealerOf('international'), key, 'backup keys', Buffer.from(JSON.stringify(keys)));
    await writeFile(join(making, KEYS), sealed, { mode: 0o600 });
    if (existsSync(join(home, 'objects'))) await copy(join(home, 'objects'), join(making, 'objects'));
    const files: { path: string; bytes: number; sha256: string }[] = [];
    for (const file of await filesIn(making))
      files.push({
        path: slashed(relative(making, file)),
        bytes: (await stat(file)).size,
        sha256: (await hashOf(file))!,
      });
    const manifest: Manifest = {
      format: 1,
      made: clock().toISOString(),
      node: ledgers.node,
      migrations,
      tables,
      files,
      ledgers: copied,
      salt,
      wrappedKey,
    };
    await writeFile(join(making, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
    await mkdir(dirname(directory), { recursive: true });
    await rename(making, directory);
    return manifest;
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

/** Size and root under the last checkpoint. */
export function rootOf(directory: string): { readonly size: number; readonly root: string } {
  const { tree } = readLedger(directory);
  return { size: tree.size, root: toHex(tree.root()) };
}

/** Shares blocks with the original where the file system can. */
export const copy = (from: string, to: string): Promise<void> =>
  cp(from, to, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !path.endsWith('.part') && !path.endsWith(`${sep}lock`),
  });

export async function namesIn(directory: string): Promise<string[]> {
  return existsSync(directory) ? (await readdir(directory)).toSorted() : [];
}

export async function filesIn(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const all = await readdir(directory, { withFileTypes: true, recursive: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

const slashed = (path: string): string => path.split(sep).join('/');
