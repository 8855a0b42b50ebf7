import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import type { OddRows } from '../scan/odd.ts';
import type { Problem } from '../scan/scan-job.ts';
import type { ScanTally } from '../scan/tally.ts';

/** A finished job and the sizes its worker's files had then: everything beyond them belongs to jobs that did not finish. */
export interface JournalEntry {
  readonly job: number;
  readonly tally: ScanTally;
  /** What of the job could not be read: a resumed run must say it too. */
  readonly problems: readonly Problem[];
  readonly odd: OddRows;
  readonly spill: number;
  readonly rejects: number;
}

/** Appends a line per job and makes them durable: only then do the jobs count as finished. */
export function appendJournal(path: string, entries: readonly JournalEntry[]): void {
  const file = openSync(path, 'a', 0o600);
  appendFileSync(file, entries.map((entry) => JSON.stringify(entry) + '\n').join(''));
  fsyncSync(file);
  closeSync(file);
}

/** Entries up to the first line that is not whole: a torn last line is a job that did not finish. */
export function readJournal(path: string): JournalEntry[] {
  if (!existsSync(path)) return [];
  const entries: JournalEntry[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
    try {
      entries.push(JSON.parse(line) as JournalEntry);
    } catch {
      break;
    }
  }
  return entries;
}
