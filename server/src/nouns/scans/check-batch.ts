import { join } from 'node:path';
import { serverError } from '../../errors.ts';
import type { JobContext } from '../../jobs/queue.ts';
import type { JobProgress } from '../../schema/job.ts';
import type { WorkCopy } from '../../vault/vault.ts';
import { followProgress } from './follow-progress.ts';
import type { CheckReport } from './report.ts';

export interface BatchRun {
  readonly report: CheckReport;
  readonly viewPath: string;
}

const MINUTES = 60_000;

/** One run of `pingzhang check` over the work copies. @throws PZ_PROGRAM_FAILED */
export async function checkBatch(
  job: JobContext,
  { directory, paths }: WorkCopy,
  profile: string,
  show: (told: unknown) => JobProgress,
): Promise<BatchRun> {
  const viewPath = join(directory, 'view.ndjson');
  const progress = join(directory, 'progress.json');
  const args = ['check', ...paths, '--json', '--view', viewPath, '--profile', profile, '--progress', progress];
  const { code, stdout } = await followProgress(job, progress, show, () =>
    job.services.program.run({
      args,
      cwd: directory,
      tenant: job.tenant,
      signal: job.signal,
      timeout: 60 * MINUTES,
    }),
  );
  if (code > 2) throw serverError('PZ_PROGRAM_FAILED', { reason: `exit ${code}` });
  try {
    return { report: JSON.parse(stdout.toString('utf8')) as CheckReport, viewPath };
  } catch (error) {
    throw serverError('PZ_PROGRAM_FAILED', { reason: 'no report' }, error);
  }
}

export interface Sized {
  readonly bytes: number;
}

const BATCH_BYTES = 32 << 20;
const BATCH_FILES = 64;

/** Files that share a run: a start of the program costs more than a small file. */
export function batchesOf<F extends Sized>(files: readonly F[]): F[][] {
  const batches: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= BATCH_FILES || bytes + file.bytes > BATCH_BYTES) {
      batches.push([file]);
      bytes = file.bytes;
    } else {
      last.push(file);
      bytes += file.bytes;
    }
  }
  return batches;
}
