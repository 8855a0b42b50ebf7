import { renameSync, writeFileSync } from 'node:fs';

const EVERY_MS = 500;

/**
 * Where a run stands, for the program that started it: one JSON object in a file, replaced at most twice a second.
 * Without a path nothing is written, and a file that cannot be written never stops the run.
 */
export function progressFile(path: string | null, clock: () => number = Date.now): (now: () => object) => void {
  let written = 0;
  return (now) => {
    if (path === null || clock() - written < EVERY_MS) return;
    written = clock();
    try {
      writeFileSync(`${path}.part`, JSON.stringify(now()), { mode: 0o600 });
      renameSync(`${path}.part`, path);
    } catch {
      path = null;
    }
  };
}
