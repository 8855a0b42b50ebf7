import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { serverError } from '../errors.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const FOLDER = fileURLToPath(new URL('migrations', import.meta.url));

/** In order of name: `NNNN_what.sql`. */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      // A name of another shape must not be passed over in silence: its table would be missing.
      if (!/^\d{4}_[a-z0-9-]+\.sql$/.test(name)) throw new TypeError(`a migration is named NNNN_what.sql: ${name}`);
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Runs what has not run yet, all in one transaction and under a row lock: of several servers that start at once, one
 * does it and the others wait. Throws PZ_MIGRATION_CHANGED, PZ_DATABASE_NEWER or PZ_MIGRATION_FAILED; nothing is changed then.
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await prepare(client);
    await client.query('begin');
    await client.query('select from migration_lock for update');
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
    const done = new Map(rows.map(({ name, hash }) => [name, hash]));
    const known = new Map(migrations.map(({ name, hash }) => [name, hash]));
    for (const [name, hash] of done) {
      if (!known.has(name)) throw serverError('PZ_DATABASE_NEWER', { name });
      if (known.get(name) !== hash) throw serverError('PZ_MIGRATION_CHANGED', { name });
    }
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const migration of pending) await run(client, migration);
    await client.query('commit');
    return pending.map(({ name }) => name);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** `if not exists` still fails when two do it in the same instant; the loser finds it done. */
async function prepare(client: pg.PoolClient, attempt = 0): Promise<void> {
  try {
    await client.query(
      'create table if not exists migration (name text primary key, hash text not null, at timestamptz(3) not null)',
    );
    await client.query('create table if not exists migration_lock (one integer primary key)');
    await client.query('insert into migration_lock values (1) on conflict do nothing');
  } catch (error) {
    if (attempt === 5) throw error;
    await prepare(client, attempt + 1);
  }
}

async function run(client: pg.PoolClient, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw serverError('PZ_MIGRATION_FAILED', { name, reason: (error as Error).message }, error);
  }
  await client.query('insert into migration values ($1, $2, now())', [name, hash]);
}
