import { PzError } from '@pingzhang/engine/model';
import type { Place, Record } from '@pingzhang/engine/model';
import { readError } from '../errors.ts';

export interface DatabaseOptions {
  /** Rows read of each table, in no particular order; null reads all. Default 1000. */
  readonly rows?: number | null;
  /** Reads views and materialised views too. */
  readonly views?: boolean;
  /** Whether to read a table, by `schema.table`. */
  readonly select?: (table: string) => boolean;
  readonly onProblem?: (place: Place, error: PzError) => void;
  /** Longest a single statement may run. Default one minute. */
  readonly statementMilliseconds?: number;
}

/** What a driver is asked for; `place.file` is the address without the account. */
export interface DatabaseSession {
  readonly url: string;
  readonly place: Place;
  readonly rows: number | null;
  readonly views: boolean;
  readonly select: (table: string) => boolean;
  readonly problem: (place: Place, error: PzError) => void;
  readonly statementMilliseconds: number;
}

export const DEFAULT_SAMPLE_ROWS = 1000;

export function isDatabaseUrl(text: string): boolean {
  return /^(?:postgres|postgresql|mysql|mariadb):\/\//i.test(text);
}

/**
 * The rows of every table a PostgreSQL or MySQL/MariaDB account may read, in one read-only transaction: the database
 * is never changed. Headings are the column names, with the column's comment behind the name where it has one.
 * Binary columns are shown empty.
 *
 * @throws PZ_READ_DATABASE when the database cannot be reached or read; a table that cannot is `onProblem`'s
 */
export async function* readDatabase(url: string, options: DatabaseOptions = {}): AsyncGenerator<Record> {
  const session: DatabaseSession = {
    url,
    place: { file: addressOf(url) },
    rows: options.rows === undefined ? DEFAULT_SAMPLE_ROWS : options.rows,
    views: options.views ?? false,
    select: options.select ?? (() => true),
    problem: (place, error) => options.onProblem?.(place, error),
    statementMilliseconds: options.statementMilliseconds ?? 60_000,
  };
  try {
    if (/^postgres/i.test(url)) yield* (await import('./postgres.ts')).readPostgres(session);
    else if (isDatabaseUrl(url)) yield* (await import('./mysql.ts')).readMysql(session);
    else throw readError('PZ_READ_DATABASE', { detail: 'postgres:// or mysql:// expected' });
  } catch (error) {
    throw databaseError(error);
  }
}

/** A driver's error by its code alone: its message may quote the account or a value. */
export function databaseError(error: unknown): PzError {
  if (error instanceof PzError) return error;
  const { code, name } = error as { code?: string; name?: string };
  return readError('PZ_READ_DATABASE', { detail: code ?? name ?? 'error' }, withoutMessage(code ?? name));
}

/** The cause as its code: error objects of drivers carry connection settings. */
function withoutMessage(code: string | undefined): Error {
  return new Error(code ?? 'database');
}

function addressOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return url.slice(0, url.indexOf(':'));
  }
}

export function heading(column: string, comment: string | null): string {
  return comment === null || comment.trim() === '' ? column : `${column}（${comment.trim().slice(0, 64)}）`;
}
