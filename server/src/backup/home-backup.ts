import { nodeDisk, takeLock } from '@pingzhang/ledger';
import { connect } from '../database/connect.ts';
import { startEmbedded } from '../database/embedded/start.ts';
import { migrate } from '../database/migrate.ts';
import { configOf } from '../config.ts';
import type { ServerOptions } from '../config.ts';
import { serverError } from '../errors.ts';
import { openLedgers } from '../trace/ledgers.ts';
import { makeBackup } from './make-backup.ts';
import type { Manifest } from './manifest.ts';

/** A backup of a home no server is using. Throws PZ_HOME_LOCKED while one is: ask that one, by POST /api/backups. */
export async function makeHomeBackup(options: ServerOptions, directory: string, passphrase: string): Promise<Manifest> {
  const { home, databaseUrl, keyFile, unsafeFast } = configOf(options);
  const clock = options.clock ?? (() => new Date());
  let lock: ReturnType<typeof takeLock>;
  try {
    lock = takeLock(nodeDisk, home, 'server.lock');
  } catch (error) {
    throw serverError('PZ_HOME_LOCKED', { path: home }, error);
  }
  try {
    const embedded = databaseUrl === null ? await startEmbedded(home, unsafeFast) : null;
    const connection = connect(embedded?.config ?? { connectionString: databaseUrl! });
    const ledgers = openLedgers(home, connection.db, clock);
    try {
      await migrate(connection.pool);
      return await makeBackup({ pool: connection.pool, ledgers, home, keyFile, clock }, directory, passphrase);
    } finally {
      await ledgers.close();
      await connection.close();
      await embedded?.stop();
    }
  } finally {
    lock.release();
  }
}
