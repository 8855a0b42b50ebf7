import { pino } from 'pino';
import type { Logger } from 'pino';
import { PzError } from '@pingzhang/engine/model';
import type { Config } from '../config.ts';

/** Keys that may hold a secret or a person, wherever they stand. */
const REDACTED = [
  'password',
  'totp',
  'token',
  'secret',
  'cookie',
  'authorization',
  'name',
  'account',
  'email',
  'phone',
];

/** JSON lines on stderr: standard output is for the address and the one-time password. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '…' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** What may be said of a failure in a log: codes and places in the code. Messages of the driver hold values people typed. */
export function faceOf(error: unknown): { readonly [key: string]: unknown } {
  if (error instanceof PzError)
    return { code: error.code, ...(error.cause !== undefined && { cause: faceOf(error.cause) }) };
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table, column, routine } = error as Error & { readonly [key: string]: unknown };
  const cause = error.cause === undefined ? undefined : faceOf(error.cause);
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { kind: error.name, code, constraint, table, column, routine, cause, frames };
}
