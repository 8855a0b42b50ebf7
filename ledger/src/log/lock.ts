import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writeAll } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import { ledgerError } from '../errors.ts';
import { LAYOUT } from './layout.ts';

/** Who holds a ledger: enough to tell a living writer from one that died, or from another machine's. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot and pid namespace: a pid means nothing outside them. */
  readonly world: string;
  /** The process's start, in clock ticks since boot: a pid used again is another process. */
  readonly started: string;
  readonly token: string;
}

export interface Lock {
  /** Throws PZ_LEDGER_LOCKED when the lock is no longer ours. */
  check(): void;
  release(): void;
}

/** Takes the only writer's place; throws PZ_LEDGER_LOCKED while another holds it. A dead holder is removed. */
export function takeLock(disk: Disk, directory: string, name: string = LAYOUT.lock): Lock {
  const path = join(directory, name);
  const me: Holder = { ...identity(process.pid), token: randomBytes(16).toString('hex') };
  for (let attempt = 0; ; attempt++) {
    if (create(disk, path, me)) break;
    const holder = read(disk, path);
    if (holder === 'gone') continue;
    if (holder !== null && (isAlive(holder) || attempt > 4)) throw locked(holder);
    if (attempt > 8) throw locked(null);
    moveAside(disk, path, holder);
  }
  const check = (): void => {
    const holder = read(disk, path);
    if (holder === 'gone' || holder?.token !== me.token) throw locked(holder === 'gone' ? null : holder);
  };
  return {
    check,
    release() {
      check();
      disk.remove(path);
    },
  };
}

function create(disk: Disk, path: string, me: Holder): boolean {
  try {
    const file = disk.open(path, 'exclusive');
    try {
      writeAll(file, Buffer.from(JSON.stringify(me)), 0);
    } finally {
      file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null for a file cut off by a crash: its writer died while making it. */
function read(disk: Disk, path: string): Holder | null | 'gone' {
  const bytes = disk.read(path);
  if (bytes === null) return 'gone';
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Holder;
  } catch {
    return null;
  }
}

/** Only one of several processes succeeds in moving the dead holder's file; it makes sure it moved the one it judged. */
function moveAside(disk: Disk, path: string, dead: Holder | null): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    disk.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(disk, aside);
  if (moved !== 'gone' && moved?.token !== dead?.token && disk.read(path) === null) disk.rename(aside, path);
  else disk.remove(aside);
}

function isAlive(holder: Holder): boolean {
  const here = identity(holder.pid);
  if (holder.host !== here.host) return true;
  if (holder.world !== here.world) return holder.world.split(' ')[0] === here.world.split(' ')[0];
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return here.started === '' || here.started === holder.started;
}

function identity(pid: number): Omit<Holder, 'token'> {
  const boot = tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const namespace = tryRead(() => readlinkSync('/proc/self/ns/pid'));
  // The command in field 2 may hold spaces and parentheses; field 22 is the start.
  const started = tryRead(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19]!,
  );
  return { pid, host: hostname(), world: `${boot} ${namespace}`, started };
}

function tryRead(read_: () => string): string {
  try {
    return read_();
  } catch {
    return '';
  }
}

function locked(holder: Holder | null): Error {
  return ledgerError('PZ_LEDGER_LOCKED', { pid: holder?.pid ?? '?', host: holder?.host ?? '?' });
}
