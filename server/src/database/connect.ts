import { drizzle } from 'drizzle-orm/node-postgres';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from '../schema/index.ts';

export type Db = NodePgDatabase<typeof schema>;
/** What a store function takes: the database, or a transaction of it. */
export type Tx = Pick<
  Db,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction' | '$count' | 'with'
>;

export interface Connection {
  readonly pool: pg.Pool;
  readonly db: Db;
  close(): Promise<void>;
}

export function connect(config: pg.PoolConfig): Connection {
  const pool = new pg.Pool({
    max: 16,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    application_name: 'pingzhang',
    ...config,
  });
  // An idle connection that breaks must not end the process; the next query says so.
  pool.on('error', () => undefined);
  // Nor one that breaks between two statements of a transaction.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, db: drizzle(pool, { schema }), close: () => pool.end() };
}
