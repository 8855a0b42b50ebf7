import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A database that outlived the server that started it (kill -9) is told to stop: it finishes what it acknowledged
 * and writes it down. A file left by one that died is PostgreSQL's own to judge.
 */
export async function stopStale(data: string): Promise<void> {
  const pid = livePostmaster(data);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; livePostmaster(data) === pid; waited += 50) {
    if (waited === 15_000) process.kill(pid, 'SIGQUIT');
    if (waited > 30_000) return;
    await wait(50);
  }
}

/** The pid in postmaster.pid, when that process lives and serves this very folder. */
function livePostmaster(data: string): number | null {
  const file = join(data, 'postmaster.pid');
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  if (isPostgres(pid)) return pid;
  // The number was given to another program since; PostgreSQL would take it for itself and refuse to start.
  rmSync(file, { force: true });
  return null;
}

function isPostgres(pid: number): boolean {
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
  } catch (error) {
    // No /proc (macOS): believe the file. Gone meanwhile: it is not.
    return process.platform !== 'linux' || (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}
