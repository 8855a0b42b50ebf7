import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { OpenStream, SealStream } from '../vault/stream.ts';
import { sealerOf } from '../vault/suite.ts';

const SEALER = sealerOf('international');
const CONTEXT = 'backup database';
const AT_ONCE = 500;

/** Sessions and answers to repeated requests end with the machine they were made on. */
const LEFT_OUT = new Set(['session', 'idempotency', 'migration', 'migration_lock']);

/**
 * Every row as PostgreSQL itself writes it as JSON, a table after the other, in one snapshot; gzipped and sealed. The
 * embedded database ships without pg_dump, and this reads from any PostgreSQL.
 */
export async function dumpTables(
  pool: pg.Pool,
  path: string,
  key: Uint8Array,
): Promise<{ name: string; rows: number }[]> {
  const client = await pool.connect();
  const counts: { name: string; rows: number }[] = [];
  async function* lines(): AsyncGenerator<string> {
    for (const name of await tablesOf(client)) {
      let rows = 0;
      await client.query(`declare rows cursor for select row_to_json(t)::text as row from ${quote(name)} t`);
      for (;;) {
        const batch = await client.query<{ row: string }>(`fetch ${AT_ONCE} from rows`);
        if (batch.rows.length === 0) break;
        for (const { row } of batch.rows) yield `${name}\t${row}\n`;
        rows += batch.rows.length;
      }
      await client.query('close rows');
      counts.push({ name, rows });
    }
  }
  try {
    await client.query('begin isolation level repeatable read read only');
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      new SealStream(SEALER, key, CONTEXT),
      createWriteStream(path, { mode: 0o600 }),
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  return counts;
}

/** Into tables that stand and are empty, in one transaction. Resolves with the rows a table. */
export async function loadTables(pool: pg.Pool, path: string, key: Uint8Array): Promise<Map<string, number>> {
  const client = await pool.connect();
  const counts = new Map<string, number>();
  try {
    const known = new Set(await tablesOf(client));
    await client.query('begin');
    let table = '';
    let rows: string[] = [];
    const write = async (): Promise<void> => {
      if (rows.length === 0) return;
      if (!known.has(table)) throw new Error('a table is unknown');
      const all = `[${rows.join(',')}]`;
      await client.query(
        `insert into ${quote(table)} select * from json_populate_recordset(null::${quote(table)}, $1)`,
        [all],
      );
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      rows = [];
    };
    const source = createReadStream(path);
    const clear = source.pipe(new OpenStream(SEALER, key, CONTEXT)).pipe(createGunzip());
    for await (const line of linesOf(clear)) {
      const tab = line.indexOf('\t');
      const name = line.slice(0, tab);
      if (name !== table || rows.length >= AT_ONCE) await write();
      table = name;
      rows.push(line.slice(tab + 1));
    }
    await write();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
  return counts;
}

/** Only at line feeds: node:readline also splits at U+2028, which PostgreSQL leaves as it is. */
async function* linesOf(source: Readable): AsyncGenerator<string> {
  let rest = '';
  source.setEncoding('utf8');
  for await (const chunk of source) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') throw new Error('the last row is cut off');
}

async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1",
  );
  return rows.map(({ name }) => name).filter((name) => !LEFT_OUT.has(name));
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
