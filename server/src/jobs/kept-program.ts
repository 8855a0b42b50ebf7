import type { ChildProcess } from 'node:child_process';
import { killGroup } from './kill-group.ts';

/** Processes that wait for the next run of the tenant they ran for. */
export interface Kept {
  /** `used`: it has run before. */
  take(tenant: string, cwd: string): { readonly child: ChildProcess; readonly used: boolean };
  /** After a run that ended well; one that failed has ended, or ends, with its process. */
  giveBack(tenant: string, child: ChildProcess): void;
  close(): void;
}

interface Waiting {
  readonly tenant: string;
  readonly child: ChildProcess;
  readonly timer: NodeJS.Timeout;
}

/** A run leaves rubbish; and what one file broke unseen shall not last. */
const MOST_RUNS = 64;
const IDLE_MS = 20_000;
const MOST_WAITING = 2;

/** No process ever runs for two tenants. */
export function createKept(start: (cwd: string) => ChildProcess): Kept {
  const waiting: Waiting[] = [];
  const runs = new WeakMap<ChildProcess, number>();
  const end = (one: Waiting): void => {
    clearTimeout(one.timer);
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
    killGroup(one.child);
  };
  return {
    take(tenant, cwd) {
      const at = waiting.findIndex((one) => one.tenant === tenant && one.child.connected);
      if (at < 0) {
        const child = start(cwd);
        // While it waits nobody else listens, and an error nobody hears would end the server.
        return { child: child.on('error', () => undefined), used: false };
      }
      const [{ child, timer }] = waiting.splice(at, 1) as [Waiting];
      clearTimeout(timer);
      return { child, used: true };
    },
    giveBack(tenant, child) {
      const done = (runs.get(child) ?? 0) + 1;
      if (done >= MOST_RUNS || !child.connected) return killGroup(child);
      runs.set(child, done);
      const one: Waiting = { tenant, child, timer: setTimeout(() => end(one), IDLE_MS).unref() };
      waiting.push(one);
      if (waiting.length > MOST_WAITING) end(waiting[0]!);
    },
    close: () => {
      while (waiting.length > 0) end(waiting[0]!);
    },
  };
}
