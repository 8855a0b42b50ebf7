import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A database server of our own in a folder of its own, on loopback, run by an unprivileged user. */
export interface Server {
  readonly port: number;
  /** Runs a program of the server's own as that user and gives its output. */
  run(program: string, args: readonly string[], input?: string): Buffer;
  stop(): Promise<void>;
}

const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function postgresBin(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted() : [];
  const bin = versions
    .map((version) => join(root, version, 'bin'))
    .findLast((path) => existsSync(join(path, 'initdb')));
  return bin ?? null;
}

/** Why the tests of a server must be skipped, or false; in CI it must be there. */
export function missingServer(kind: 'postgresql' | 'mariadb'): string | false {
  const here = kind === 'postgresql' ? postgresBin() !== null : existsSync('/usr/sbin/mariadbd');
  if (here) return false;
  if (process.env['CI'] !== undefined) throw new Error(`not installed: ${kind}`);
  return `not installed: ${kind}`;
}

export async function startPostgres(): Promise<Server> {
  const bin = postgresBin()!;
  const folder = ownFolder('pg-');
  const data = join(folder, 'data');
  const port = await freePort();
  const runIn = runner(folder);
  runIn(join(bin, 'initdb'), ['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N']);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F'], {
    ...NOBODY,
    cwd: folder,
    stdio: 'ignore',
  });
  const run = (program: string, args: readonly string[], input?: string) =>
    runIn(join(bin, program), ['-h', '127.0.0.1', '-p', String(port), '-U', 'admin', ...args], input);
  await ready(() => run('psql', ['-c', 'select 1', 'postgres']));
  return { port, run, stop: () => stop(child, folder, 'SIGINT') };
}

export async function startMariadb(): Promise<Server> {
  const folder = ownFolder('my-');
  const data = join(folder, 'data');
  const port = await freePort();
  const socket = join(folder, 's.sock');
  const runIn = runner(folder);
  runIn('/usr/bin/mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const child = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--pid-file=${folder}/pid`,
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { ...NOBODY, cwd: folder, stdio: 'ignore' },
  );
  const run = (program: string, args: readonly string[], input?: string) =>
    runIn(join('/usr/bin', program), ['--no-defaults', `--socket=${socket}`, '-u', 'root', ...args], input);
  await ready(() => run('mariadb', ['-e', 'select 1']));
  return { port, run, stop: () => stop(child, folder, 'SIGTERM') };
}

function ownFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  if (NOBODY.uid !== undefined) chownSync(folder, NOBODY.uid, NOBODY.gid);
  chmodSync(folder, 0o700);
  mkdirSync(join(folder, 'home'));
  return folder;
}

const runner = (folder: string) => (program: string, args: readonly string[], input?: string) =>
  execFileSync(program, args, {
    ...NOBODY,
    cwd: folder,
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: { ...process.env, HOME: folder },
  });

async function ready(ask: () => unknown): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      ask();
      return;
    } catch (error) {
      if (tries > 300) throw error;
      await wait(100);
    }
}

async function stop(child: ChildProcess, folder: string, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
