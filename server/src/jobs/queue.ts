import type { Tx } from '../database/connect.ts';
import type { JobProgress } from '../schema/job.ts';
import type { Services } from '../services.ts';
import type { Acted, TracedDeed } from '../trace/act.ts';
import type { Logger } from 'pino';

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
  /** Asks a running job to stop, and drops a waiting one. */
  cancel(tx: Tx, tenant: string, id: string): Promise<void>;
}

/** What a handler gets. It may run again after a crash: it must be able to. */
export interface JobContext {
  readonly id: string;
  readonly tenant: string;
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
