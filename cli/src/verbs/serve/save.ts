import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { serveError } from './errors.ts';
import { homeOf } from './home.ts';
import { serveMessages } from './messages.ts';
import type { ServeOptions } from './options.ts';

/** `serve backup FOLDER` of a home no server uses, and `serve restore FOLDER` into an empty one. */
export async function save(
  terminal: Terminal,
  [action, folder]: readonly string[],
  options: ServeOptions,
): Promise<ExitCode> {
  const { passphraseFile } = options;
  if (folder === undefined || passphraseFile === undefined || !existsSync(passphraseFile))
    throw serveError('PZ_SERVE_USAGE');
  const say = serveMessages(terminal.language);
  const home = homeOf(options.home, process.env);
  const passphrase = readFileSync(passphraseFile, 'utf8').trim();
  const directory = resolve(folder);
  const databaseUrl = process.env['DATABASE_URL'];
  const database = databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl };
  const { makeHomeBackup, restoreBackup } = await import('@pingzhang/server');
  if (action === 'backup') {
    const keyFile = options.keyFile === undefined ? {} : { keyFile: options.keyFile };
    const { tables, files } = await makeHomeBackup({ home, ...database, ...keyFile }, directory, passphrase);
    await terminal.out(say.backedUp(directory, tables.length, files.length));
  } else {
    const { tables, files } = await restoreBackup(directory, passphrase, { home, ...database });
    await terminal.out(say.restored(home, tables.length, files.length));
  }
  return EXIT.clean;
}
