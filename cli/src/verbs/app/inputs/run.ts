import type { RunRecord } from '@pingzhang/engine/model';
import { readRun } from '@pingzhang/readers/app';

/** Several files of one run as one record: an API log, a capture and the notes at the screen belong together. */
export async function readRuns(paths: readonly string[]): Promise<RunRecord | null> {
  if (paths.length === 0) return null;
  const records = await Promise.all(paths.map(readRun));
  return {
    events: records.flatMap(({ events }) => events),
    screens: records.flatMap(({ screens }) => screens),
    notes: records.flatMap(({ notes }) => notes),
  };
}
