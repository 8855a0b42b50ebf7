import { writeFileSync } from 'node:fs';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { moderateError } from './errors.ts';
import { newPackKey, readPackSigner, signPack } from './signed-pack.ts';

export interface SignOptions {
  readonly signPack?: string;
  readonly newPackKey?: string;
  readonly key?: string;
  readonly out?: string;
}

/** Makes a key pair or signs a pack; neither ever overwrites a file. @throws PZ_MODERATE_PACK… */
export async function makeKeyOrSign(terminal: Terminal, options: SignOptions): Promise<ExitCode> {
  if (options.newPackKey !== undefined) {
    if (options.key === undefined) throw missing('--new-pack-key', '--key');
    const { stored } = newPackKey(options.newPackKey);
    writeFileSync(options.key, JSON.stringify(stored) + '\n', { mode: 0o600, flag: 'wx' });
    await terminal.out(stored.vkey + '\n');
    return EXIT.clean;
  }
  if (options.key === undefined) throw missing('--sign-pack', '--key');
  if (options.out === undefined) throw missing('--sign-pack', '--out');
  writeFileSync(options.out, signPack(options.signPack!, readPackSigner(options.key)), { flag: 'wx' });
  return EXIT.clean;
}

function missing(option: string, other: string): Error {
  return moderateError('PZ_MODERATE_PACK_OPTIONS', { option, other });
}
