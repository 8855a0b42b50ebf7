import { closeSync, openSync } from 'node:fs';
import type { Layout } from '../kernel/layout.ts';
import { moreLayouts, rowAt } from '../layout/infer.ts';
import type { CategoryTable } from '../layout/roles.ts';
import { readAt } from '../read-at.ts';
import type { Job } from '../scan/job.ts';
import type { OddRows } from '../scan/odd.ts';
import type { ScanTally } from '../scan/tally.ts';
import type { Plan } from './plan.ts';

/** A layout met only while scanning is one of at least ten rows, and of one in ten thousand. */
const FEWEST_ROWS = 10;
const LEAST_SHARE = 1e-4;
/** Where rows were sampled, so many of them must agree. */
const FEWEST_SAMPLED = 3;
const LONGEST_ROW = 4096;

/** What scanning a job leaves. */
export interface ScannedJob {
  readonly tally: ScanTally;
  readonly odd: OddRows;
}

/**
 * Looks into the rows that no layout read: the plan with the layouts and headings that read them, or null when there are
 * none. So a block of other rows in the midst of a file is read wherever it stands.
 */
export function discover(plan: Plan, scanned: ReadonlyMap<number, ScannedJob>, table: CategoryTable): Plan | null {
  if (plan.discoveries === 0) return null;
  const better = new Map<string, readonly Layout[]>();
  for (const [path, jobs] of byPath(plan.jobs)) {
    const { layouts } = jobs[0]!;
    const more = layoutsOf(
      path,
      layouts,
      jobs.map(({ index }) => scanned.get(index)!),
      table,
    );
    if (JSON.stringify(more) !== JSON.stringify(layouts)) better.set(path, more);
  }
  if (better.size === 0) return null;
  const jobs = plan.jobs.map((job) => ({ ...job, layouts: better.get(job.path) ?? job.layouts }));
  return { ...plan, jobs, discoveries: plan.discoveries - 1 };
}

function byPath(jobs: readonly Job[]): Map<string, Job[]> {
  const found = new Map<string, Job[]>();
  for (const job of jobs) {
    if (job.range === null) continue;
    const own = found.get(job.path);
    if (own === undefined) found.set(job.path, [job]);
    else own.push(job);
  }
  return found;
}

function layoutsOf(
  path: string,
  layouts: readonly Layout[],
  jobs: readonly ScannedJob[],
  table: CategoryTable,
): readonly Layout[] {
  const sample = jobs.flatMap(({ odd }) => odd.sample);
  const wordy = jobs.flatMap(({ odd }) => odd.wordy);
  if (sample.length === 0) return layouts;
  const file = openSync(path, 'r');
  try {
    const lines = (offsets: readonly number[]): Uint8Array[] =>
      offsets.map((at) => rowAt(readAt(file, at, LONGEST_ROW), 0, LONGEST_ROW));
    const count = jobs.reduce((sum, { odd }) => sum + odd.count, 0);
    const rows = jobs.reduce((sum, { tally }) => sum + tally.rows, 0);
    const fewest = (Math.max(FEWEST_ROWS, rows * LEAST_SHARE) * sample.length) / count;
    return moreLayouts(lines(sample), lines(wordy), layouts, Math.max(FEWEST_SAMPLED, fewest), table);
  } finally {
    closeSync(file);
  }
}
