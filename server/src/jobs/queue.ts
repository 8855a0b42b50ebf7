import { and, eq, inArray } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Tx } from '../database/connect.ts';
import { newId } from '../database/id.ts';
import { job as jobs } from '../schema/job.ts';
import type { JobProgress } from '../schema/job.ts';
import type { Services } from '../services.ts';
import type { Acted, TracedDeed } from '../trace/act.ts';

export interface NewJob {
  readonly tenant: string;
  readonly kind: string;
  /** Ids and codes; never personal information. */
  readonly input: unknown;
  readonly person?: string;
  readonly runAfter?: Date;
  /** 5 by default. */
  readonly maxAttempts?: number;
}

export interface Jobs {
  /** In the caller's transaction: no job without its cause. Resolves with the job's id. */
  enqueue(tx: Tx, job: NewJob): Promise<string>;
  /** Drops a waiting job, and asks a running one to stop. False: it had ended. */
  cancel(tx: Tx, tenant: string, id: string): Promise<boolean>;
}

/** What a handler gets. It may run again after a crash: it must be able to. */
export interface JobContext {
  readonly id: string;
  readonly tenant: string;
  /** Who asked for it; null: nobody, the clock did. */
  readonly person: string | null;
  readonly input: unknown;
  readonly attempt: number;
  /** Aborted when the job is cancelled, its lease was lost, or the server stops. */
  readonly signal: AbortSignal;
  readonly services: Services;
  readonly log: Logger;
  /** What `remember` kept in an earlier attempt; null at first. */
  readonly memo: unknown;
  progress(progress: JobProgress): Promise<void>;
  remember(memo: unknown): Promise<void>;
  /** A deed of the person who asked for the job, or of `system`. */
  act<T>(deed: TracedDeed | ((result: T) => TracedDeed), work: (tx: Tx) => Promise<T>): Promise<Acted<T>>;
}

export type JobHandler = (job: JobContext) => Promise<void>;
export type JobHandlers = { readonly [kind: string]: JobHandler };

export function createJobs(clock: () => Date, wake: () => void): Jobs {
  return {
    async enqueue(tx, { tenant, kind, input, person, runAfter, maxAttempts = 5 }) {
      const now = clock();
      const id = newId(now.getTime());
      await tx.insert(jobs).values({
        tenant,
        id,
        kind,
        input,
        state: 'waiting',
        attempts: 0,
        maxAttempts,
        runAfter: runAfter ?? now,
        lease: null,
        leasedUntil: null,
        cancelAsked: 0,
        progress: null,
        memo: null,
        error: null,
        person: person ?? null,
        createdAt: now,
        startedAt: null,
        endedAt: null,
      });
      wake();
      return id;
    },
    async cancel(tx, tenant, id) {
      const here = and(eq(jobs.tenant, tenant), eq(jobs.id, id));
      const dropped = await tx
        .update(jobs)
        .set({ state: 'cancelled', cancelAsked: 1, endedAt: clock() })
        .where(and(here, eq(jobs.state, 'waiting')))
        .returning({ id: jobs.id });
      if (dropped.length > 0) return true;
      const asked = await tx
        .update(jobs)
        .set({ cancelAsked: 1 })
        .where(and(here, inArray(jobs.state, ['running'])))
        .returning({ id: jobs.id });
      return asked.length > 0;
    },
  };
}
