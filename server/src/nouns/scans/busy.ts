import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import { job as jobs } from '../../schema/job.ts';
import type { JobState } from '../../schema/job.ts';

/**
 * Refuses while a job works on an object. A job that was cancelled or gave up leaves its object as it stood: it may be
 * begun again. Throws PZ_STATE.
 */
export async function notWhileBusy(db: Tx, tenant: string, state: JobState | 'new' | null, job: string | null) {
  if (state !== 'waiting' && state !== 'running') return;
  const [row] = await db
    .select({ state: jobs.state })
    .from(jobs)
    .where(and(eq(jobs.tenant, tenant), eq(jobs.id, job ?? '')));
  if (row?.state === 'waiting' || row?.state === 'running') throw serverError('PZ_STATE', { state });
}
