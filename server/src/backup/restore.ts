import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeDisk, takeLock } from '@pingzhang/ledger';
import { connect } from '../database/connect.ts';
import { startEmbedded } from '../database/embedded/start.ts';
import { migrate, readMigrations } from '../database/migrate.ts';
import { serverError } from '../errors.ts';
import { unwrap } from '../vault/keys.ts';
import { sealerOf } from '../vault/suite.ts';
import { copy, rootOf } from './make-backup.ts';
import { DATABASE, KEYS, openBackupKey, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { loadTables } from './tables.ts';

export interface RestoreOptions {
  readonly home: string;
  /** An empty PostgreSQL in place of the embedded one. */
  readonly databaseUrl?: string;
  readonly unsafeFast?: boolean;
}

/**
 * Into an empty home and an empty database. Hashes of all files, rows of all tables and roots of all ledgers must be
 * those of the manifest. Throws PZ_BACKUP.
 */
export async function restoreBackup(directory: string, passphrase: string, options: RestoreOptions): Promise<Manifest> {
  const { home, databaseUrl, unsafeFast } = options;
  const manifest = await readManifest(directory);
  const key = openBackupKey(manifest, passphrase);
  for (const taken of ['keys', 'ledgers', 'objects', 'node', 'database/data/PG_VERSION'])
    if (existsSync(join(home, taken))) throw serverError('PZ_BACKUP', { reason: 'the data folder is not empty' });
  await mkdir(home, { recursive: true, mode: 0o711 });
  const lock = takeLock(nodeDisk, home, 'server.lock');
  try {
    await restoreFiles(directory, home, manifest, key);
    const embedded = databaseUrl === undefined ? await startEmbedded(home, unsafeFast) : null;
    const connection = connect(embedded?.config ?? { connectionString: databaseUrl! });
    try {
      await restoreRows(connection.pool, directory, manifest, key);
    } finally {
      await connection.close();
      await embedded?.stop();
    }
  } finally {
    lock.release();
  }
  return manifest;
}

async function restoreFiles(directory: string, home: string, manifest: Manifest, key: Buffer): Promise<void> {
  const sealed = await readFile(join(directory, KEYS));
  const keys = JSON.parse(unwrap(sealerOf('international'), key, 'backup keys', sealed).toString()) as Record<
    string,
    string
  >;
  for (const [name, content] of Object.entries(keys)) {
    const path = join(home, 'keys', ...name.split('/'));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, Buffer.from(content, 'base64'), { mode: 0o600 });
  }
  for (const part of ['ledgers', 'objects'])
    if (existsSync(join(directory, part))) await copy(join(directory, part), join(home, part));
  await writeFile(join(home, 'node'), `${manifest.node}\n`, { mode: 0o600 });
  for (const { tenant, size, root } of manifest.ledgers) {
    const found = rootOf(join(home, 'ledgers', tenant));
    if (found.size !== size || found.root !== root)
      throw serverError('PZ_BACKUP', { reason: 'a ledger is not what was saved' });
  }
}

/** The schema of the day of the backup first, then its rows, then what came since: migrations see the data they change. */
async function restoreRows(
  pool: Parameters<typeof migrate>[0],
  directory: string,
  manifest: Manifest,
  key: Buffer,
): Promise<void> {
  const all = readMigrations();
  const then = manifest.migrations.map(({ name, hash }) => {
    const same = all.find((migration) => migration.name === name);
    if (same === undefined) throw serverError('PZ_DATABASE_NEWER', { name });
    if (same.hash !== hash) throw serverError('PZ_MIGRATION_CHANGED', { name });
    return same;
  });
  const ran = await migrate(pool, then);
  if (ran.length !== then.length) throw serverError('PZ_BACKUP', { reason: 'the database is not empty' });
  const loaded = await loadTables(pool, join(directory, DATABASE), key);
  for (const { name, rows } of manifest.tables)
    if ((loaded.get(name) ?? 0) !== rows) throw serverError('PZ_BACKUP', { reason: 'rows are missing' });
  await migrate(pool, all);
}
