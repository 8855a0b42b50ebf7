import { createConnection } from 'mysql2';
import type { Connection, RowDataPacket } from 'mysql2';
import type { Record, Table } from '@pingzhang/engine/model';
import { tableId } from '../table/table-id.ts';
import { databaseError, heading } from './database.ts';
import type { DatabaseSession } from './database.ts';

const TABLES = `
  select table_schema as \`schema\`, table_name as name
  from information_schema.tables
  where table_type in (?) and table_schema not in ('mysql', 'sys', 'information_schema', 'performance_schema')
    and (database() is null or table_schema = database())
  order by 1, 2`;

const COLUMNS = `
  select column_name as name, data_type as type, column_comment as comment
  from information_schema.columns where table_schema = ? and table_name = ?
  order by ordinal_position`;

/** MySQL and MariaDB. */
export async function* readMysql(session: DatabaseSession): AsyncGenerator<Record> {
  const connection = createConnection({
    uri: session.url.replace(/^mariadb:/i, 'mysql:'),
    connectTimeout: 10_000,
    charset: 'utf8mb4',
  });
  connection.on('error', () => {});
  try {
    await query(connection, 'set session transaction read only');
    // The one that bounds a statement has another name and unit on MariaDB; a server without either goes without.
    const { statementMilliseconds } = session;
    await query(connection, `set session max_execution_time = ${statementMilliseconds}`).catch(() =>
      query(connection, `set session max_statement_time = ${statementMilliseconds / 1000}`).catch(() => []),
    );
    await query(connection, 'start transaction with consistent snapshot, read only');
    const kinds = ['BASE TABLE', ...(session.views ? ['VIEW'] : [])];
    for (const { schema, name } of await query<{ schema: string; name: string }>(connection, TABLES, [kinds])) {
      const title = `${schema}.${name}`;
      if (!session.select(title)) continue;
      try {
        yield* readTable(connection, session, schema, name);
      } catch (error) {
        session.problem({ ...session.place, part: title }, databaseError(error));
      }
    }
  } finally {
    // A statement left in the middle of its rows cannot be ended otherwise.
    connection.destroy();
  }
}

async function* readTable(
  connection: Connection,
  session: DatabaseSession,
  schema: string,
  name: string,
): AsyncGenerator<Record> {
  const title = `${schema}.${name}`;
  const columns = await query<{ name: string; type: string; comment: string }>(connection, COLUMNS, [schema, name]);
  const header = columns.map((column) => heading(column.name, column.comment));
  const table: Table = { id: tableId(session.place, title), name: title, header };
  const list = columns.map((column) =>
    /blob|binary|geometry|point|polygon|linestring/i.test(column.type) ? 'null' : quote(column.name),
  );
  const limit = session.rows === null ? '' : ` limit ${Math.trunc(session.rows)}`;
  const sql = `select ${list.join(', ')} from ${quote(schema)}.${quote(name)}${limit}`;
  let row = 0;
  for await (const cells of stream(connection, sql))
    yield {
      kind: 'row',
      place: { ...session.place, part: title, row: ++row },
      table,
      cells: cells.map((cell) => cell ?? ''),
    };
}

/** Rows as they arrive, every value as the server writes it. */
function stream(connection: Connection, sql: string): AsyncIterable<(string | null)[]> {
  const typeCast = (field: { string(): string | null }) => field.string();
  return connection.query({ sql, rowsAsArray: true, typeCast }).stream({ highWaterMark: 500 });
}

async function query<T>(connection: Connection, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  return new Promise((resolve, reject) => {
    connection.query<RowDataPacket[]>(sql, [...values], (error, rows) =>
      error === null ? resolve(rows as unknown as T[]) : reject(error),
    );
  });
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
