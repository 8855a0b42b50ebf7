import { existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../scan/scan-job.ts';
import type { ScannedJob } from './discover.ts';
import { spillPath } from '../spill/writer.ts';
import { WORKER_FOLDER } from './directory.ts';
import type { RunDirectory } from './directory.ts';
import { readJournal } from './journal.ts';

export interface EarlierAttempts {
  /** What scanning left of the jobs already finished. */
  readonly finished: Map<number, ScannedJob>;
  readonly problems: readonly (Problem & { readonly job: number })[];
  /** Worker folders whose spill counts. */
  readonly folders: readonly string[];
  /** Number of the attempt to make now. */
  readonly attempt: number;
}

/**
 * What earlier attempts in this directory left behind. Spill written after a worker's last journal line belongs to a job
 * that did not finish and is cut off. Each attempt writes to folders of its own, so that every folder stays in order.
 */
export function earlierAttempts(directory: RunDirectory): EarlierAttempts {
  const finished = new Map<number, ScannedJob>();
  const problems: (Problem & { job: number })[] = [];
  const folders: string[] = [];
  let attempt = 0;
  for (const name of readdirSync(directory.path).toSorted()) {
    const number = WORKER_FOLDER.exec(name)?.[1];
    if (number === undefined) continue;
    attempt = Math.max(attempt, Number(number) + 1);
    const folder = join(directory.path, name);
    // De-duplication starts anew: its lists and overflow would count twice.
    for (const left of readdirSync(folder))
      if (/^(?:d\d{4}|overflow)$/.test(left)) rmSync(join(folder, left), { recursive: true });
    const entries = readJournal(join(folder, 'journal'));
    const last = entries.at(-1);
    if (last === undefined) continue;
    for (const { job, tally, problems: found, odd } of entries) {
      finished.set(job, { tally, odd });
      for (const problem of found) problems.push({ ...problem, job });
    }
    truncateSync(spillPath(folder), last.spill);
    const rejects = join(folder, 'rejects');
    if (existsSync(rejects)) truncateSync(rejects, last.rejects);
    folders.push(folder);
  }
  return { finished, problems, folders, attempt };
}

/** Bytes of intermediate data in the directory. */
export function bytesIn(folders: readonly string[]): number {
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => statSync(join(folder, name))))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
