import { createHash } from 'node:crypto';
import { chown, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Account } from './account.ts';
import { openToOthers } from './binaries.ts';

/** Where the embedded database of a home stands. */
export interface Place {
  /** Binaries (when copied), data and log. */
  readonly root: string;
  readonly data: string;
  readonly log: string;
}

/** A path of a Unix socket holds 107 bytes on Linux, 103 on macOS. */
const LONGEST_SOCKET = 103;

/**
 * Below the home; but an unprivileged account cannot pass a closed folder such as /root, so root's database then
 * stands below /var/lib/pingzhang, under a name made from the home's.
 */
export async function placeOf(home: string, account: Account | null): Promise<Place> {
  const own = join(home, 'database');
  await mkdir(home, { recursive: true, mode: account === null ? 0o700 : 0o711 });
  let root = own;
  if (account !== null) {
    await chmod(home, 0o711);
    if (!openToOthers(home))
      root = join('/var/lib/pingzhang', createHash('sha256').update(resolve(home)).digest('hex').slice(0, 16));
  }
  await mkdir(root, { recursive: true, mode: 0o711 });
  const data = join(root, 'data');
  if (account !== null) await chmod(root, 0o711);
  return { root, data, log: join(root, 'postgres.log') };
}

/** A folder only the database's account enters; short, whatever the home is called. */
export async function socketDirectory(root: string, account: Account | null): Promise<string> {
  const own = join(root, 'socket');
  const short = Buffer.byteLength(join(own, '.s.PGSQL.5432')) <= LONGEST_SOCKET;
  const directory = short ? own : await mkdtemp(join(tmpdir(), 'pz-'));
  if (short) {
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { mode: 0o700 });
  }
  if (account !== null) await chown(directory, account.uid, account.gid);
  return directory;
}
