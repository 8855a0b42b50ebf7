import pg from 'pg';
import type { Record, Table } from '@pingzhang/engine/model';
import { tableId } from '../table/table-id.ts';
import { databaseError, heading } from './database.ts';
import type { DatabaseSession } from './database.ts';

const FETCH_ROWS = 1000;

const TABLES = `
  select n.nspname as schema, c.relname as name
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind = any ($1) and not c.relispartition
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  order by 1, 2`;

const COLUMNS = `
  select a.attname as name, format_type(a.atttypid, null) as type, col_description(a.attrelid, a.attnum) as comment
  from pg_catalog.pg_attribute a
  where a.attrelid = ($1)::regclass and a.attnum > 0 and not a.attisdropped
  order by a.attnum`;

export async function* readPostgres(session: DatabaseSession): AsyncGenerator<Record> {
  // Every value as the server writes it: numbers and dates keep their digits.
  const types = { getTypeParser: () => (value: unknown) => value };
  const client = new pg.Client({
    connectionString: session.url,
    types: types as unknown as pg.CustomTypesConfig,
    application_name: 'pingzhang',
    connectionTimeoutMillis: 10_000,
    statement_timeout: session.statementMilliseconds,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const kinds = ['r', 'p', 'f', ...(session.views ? ['v', 'm'] : [])];
    const { rows: tables } = await client.query<{ schema: string; name: string }>(TABLES, [kinds]);
    for (const { schema, name } of tables) {
      const title = `${schema}.${name}`;
      if (!session.select(title)) continue;
      await client.query('savepoint one_table');
      try {
        yield* readTable(client, session, title, `${quote(schema)}.${quote(name)}`);
      } catch (error) {
        session.problem({ ...session.place, part: title }, databaseError(error));
        await client.query('rollback to savepoint one_table');
      }
      await client.query('release savepoint one_table');
    }
    await client.query('rollback');
  } finally {
    await client.end().catch(() => {});
  }
}

/** Rows through a cursor, so that a table of any size takes the memory of one fetch. */
async function* readTable(
  client: pg.Client,
  session: DatabaseSession,
  title: string,
  sql: string,
): AsyncGenerator<Record> {
  const { rows: columns } = await client.query<{ name: string; type: string; comment: string | null }>(COLUMNS, [sql]);
  if (columns.length === 0) return;
  const header = columns.map(({ name, comment }) => heading(name, comment));
  const table: Table = { id: tableId(session.place, title), name: title, header };
  const list = columns.map(({ name, type }) => (type === 'bytea' ? 'null' : `${quote(name)}::text`)).join(', ');
  const limit = session.rows === null ? '' : ` limit ${Math.trunc(session.rows)}`;
  await client.query(`declare rows_of_table no scroll cursor for select ${list} from ${sql}${limit}`);
  for (let row = 0; ;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${FETCH_ROWS} from rows_of_table`,
      rowMode: 'array',
    });
    for (const cells of rows)
      yield {
        kind: 'row',
        place: { ...session.place, part: title, row: ++row },
        table,
        cells: cells.map((cell) => cell ?? ''),
      };
    if (rows.length < FETCH_ROWS) break;
  }
  await client.query('close rows_of_table');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
