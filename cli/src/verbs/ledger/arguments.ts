import { userInfo } from 'node:os';
import { defaultKeyDirectory } from '@pingzhang/ledger';
import type { LedgerOptions } from '@pingzhang/ledger';
import { ledgerVerbError } from './errors.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export type Options = Readonly<{ [name: string]: unknown }>;

/** One word after `pingzhang ledger`. */
export type Action = (terminal: Terminal, args: readonly string[], options: Options) => Promise<ExitCode>;

/** The argument, or PZ_LEDGER_USAGE naming what is missing. */
export function required(value: unknown, missing: string): string {
  if (typeof value !== 'string' || value === '') throw ledgerVerbError('PZ_LEDGER_USAGE', { missing });
  return value;
}

export function optional(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A place in the log, from 0. @throws PZ_LEDGER_OPTION */
export function indexOf(value: string, option: string): number {
  if (!/^\d{1,15}$/.test(value)) throw ledgerVerbError('PZ_LEDGER_OPTION', { option, expected: '0, 1, 2 …' });
  return Number(value);
}

/** A day or a moment, which compares with the time of an entry letter by letter. @throws PZ_LEDGER_OPTION */
export function timeOf(value: unknown, option: string): string | undefined {
  const given = optional(value);
  if (given === undefined) return undefined;
  const expected = '2026-11-01 | 2026-11-01T08:00:00Z';
  const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z)?$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time)) throw ledgerVerbError('PZ_LEDGER_OPTION', { option, expected });
  return given;
}

/** Where the ledger and its keys are: `--keys`, then PINGZHANG_LEDGER_KEYS, then beside the ledger. */
export function place(
  args: readonly string[],
  options: Options,
): Required<Pick<LedgerOptions, 'directory' | 'keyDirectory'>> {
  const directory = required(args[0], 'DIR');
  const keyDirectory =
    optional(options['keys']) ?? optional(process.env['PINGZHANG_LEDGER_KEYS']) ?? defaultKeyDirectory(directory);
  return { directory, keyDirectory };
}

/** Who does this: `--actor`, then PINGZHANG_ACTOR, then the account; only a pseudonym of it is stored. */
export function actorOf(options: Options): string {
  return optional(options['actor']) ?? optional(process.env['PINGZHANG_ACTOR']) ?? userInfo().username;
}

/** A person named on the command line would stand in the process list and the shell's history: `-` reads standard input. */
export async function personOf(terminal: Terminal, value: unknown): Promise<string | undefined> {
  const given = optional(value);
  return given === '-' ? (await readAll(terminal)).toString().trim() : given;
}

export async function readAll(terminal: Terminal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
