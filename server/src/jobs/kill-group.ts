import type { ChildProcess } from 'node:child_process';

/** Of a process started as the head of its group, all: it may have started others. */
export function killGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid!, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
