import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { serverError } from '../../errors.ts';
import { unprivilegedAccount } from './account.ts';
import type { Account } from './account.ts';
import { readyBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { placeOf, socketDirectory } from './place.ts';
import type { Place } from './place.ts';
import { stopStale } from './stale.ts';

export interface Embedded {
  /** For `connect`. */
  readonly config: pg.PoolConfig;
  readonly pid: number;
  /** Resolves when it is gone; false: it went without being asked. */
  readonly ended: Promise<boolean>;
  stop(): Promise<void>;
}

const DATABASE = 'pingzhang';
const SECRET = 'database.secret';

/** No statement, parameter or row ever reaches the log: they hold personal information. */
const QUIET = {
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

/** Makes the database on first use, and starts it. It listens on a socket in a folder of its own, with a password. */
export async function startEmbedded(home: string, unsafeFast = false): Promise<Embedded> {
  const account = unprivilegedAccount();
  const place = await placeOf(home, account);
  const binaries = await readyBinaries(place.root, account !== null);
  const password = secretOf(home);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(binaries, place, account, password);
  await stopStale(place.data);
  const tcp = process.platform === 'win32' ? await freePort() : null;
  const socket = tcp === null ? await socketDirectory(place.root, account) : '';
  const settings: { readonly [name: string]: string } = {
    ...QUIET,
    ...(tcp === null
      ? { listen_addresses: '', unix_socket_directories: socket, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1', port: String(tcp) }),
    max_connections: '60',
    shared_buffers: unsafeFast ? '16MB' : '128MB',
    timezone: 'UTC',
    ...(unsafeFast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const config: pg.PoolConfig = {
    ...(tcp === null ? { host: socket } : { host: '127.0.0.1', port: tcp }),
    user: DATABASE,
    password,
    database: 'postgres',
  };
  const child = await launch(() => spawnPostgres(binaries, place, account, args), config, place);
  let asked = false;
  const ended = new Promise<boolean>((resolve) => child.once('exit', () => resolve(asked)));
  await createDatabase(config);
  const pid = child.pid!;
  return {
    config: { ...config, database: DATABASE },
    pid,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      asked = true;
      child.kill('SIGINT');
      const patience = setTimeout(() => child.kill('SIGQUIT'), 30_000);
      await ended;
      clearTimeout(patience);
      if (socket !== '') rmSync(socket, { recursive: true, force: true });
    },
  };
}

function spawnPostgres(
  binaries: Binaries,
  place: Place,
  account: Account | null,
  args: readonly string[],
): ChildProcess {
  const log = openSync(place.log, 'a', 0o600);
  const child = spawn(binaries.postgres, args, { ...spawnAs(account, binaries, place), stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

/** Backends of a server that was killed need a moment to notice; until then PostgreSQL refuses to start beside them. */
async function launch(start: () => ChildProcess, config: pg.PoolConfig, place: Place): Promise<ChildProcess> {
  for (let attempt = 0; ; attempt++) {
    const child = start();
    try {
      await untilReady(child, config, place);
      return child;
    } catch (error) {
      const busy = /shared memory block .* is still in use/.test(readFileSync(place.log, 'latin1').slice(-2000));
      if (!busy || attempt === 20) throw error;
      await wait(500);
    }
  }
}

/** Ctrl+C reaches every process of the terminal's group; the database must outlive the server's last transaction. */
function spawnAs(account: Account | null, { libraries }: Binaries, place: Place): SpawnOptions {
  return {
    ...account,
    cwd: place.root,
    detached: process.platform !== 'win32',
    env: {
      PATH: process.env['PATH'],
      LC_ALL: 'C',
      TZ: 'UTC',
      LD_LIBRARY_PATH: libraries,
      ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'], TEMP: process.env['TEMP'] }),
    },
  };
}

function secretOf(home: string): string {
  const path = join(home, SECRET);
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}

async function initialise(binaries: Binaries, place: Place, account: Account | null, password: string): Promise<void> {
  const passwordFile = join(place.root, `initial-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== null) chownSync(passwordFile, account.uid, account.gid);
  // Whole or not at all: a folder an interrupted run left is never taken for a database.
  const making = `${place.data}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  if (account !== null) chownSync(making, account.uid, account.gid);
  const args = [
    '-D',
    making,
    '-U',
    DATABASE,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = spawn(binaries.initdb, args, {
    ...spawnAs(account, binaries, place),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const code = await Promise.race([
    once(child, 'close').then(([status]) => status as number | null),
    once(child, 'error').then(([error]) => Promise.reject(error as Error)),
  ]).catch((error: Error) => ((said = error.message), -1));
  rmSync(passwordFile, { force: true });
  if (code === 0) return renameSync(making, place.data);
  throw serverError('PZ_DATABASE_START', { reason: said.trim().split('\n').at(-1) ?? '', log: place.log });
}

async function untilReady(child: ChildProcess, config: pg.PoolConfig, place: Place): Promise<void> {
  let failed: string | null = null;
  child.once('error', (error) => (failed = error.message));
  child.once('exit', (code) => (failed ??= `exit code ${code}`));
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (failed !== null) throw serverError('PZ_DATABASE_START', { reason: failed, log: place.log });
    const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await wait(25);
    }
  }
  child.kill('SIGQUIT');
  throw serverError('PZ_DATABASE_START', { reason: 'no answer in a minute', log: place.log });
}

async function createDatabase(config: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
