import { and, eq, sql } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import { newId } from '../database/id.ts';
import { faceOf } from '../observe/log.ts';
import { job as jobs } from '../schema/job.ts';
import type { Services } from '../services.ts';
import type { JobContext, JobHandlers } from './queue.ts';
import { isRefusal } from './refusal.ts';

type JobRow = InferSelectModel<typeof jobs>;

/** Milliseconds a worker has a job to itself before it must renew. */
const LEASE = 30_000;
/** First pause after a failure; doubled each time, at most an hour. */
const FIRST_PAUSE = 2000;
const AT_ONCE = 2;

export interface Runner {
  /** Look now: something was queued. */
  wake(): void;
  /** Aborts what runs and gives its leases back; resolves when all is quiet. */
  stop(): Promise<void>;
}

/** Several processes may run one: `FOR UPDATE SKIP LOCKED` hands each job to one of them. */
export function startRunner(services: Services, handlers: JobHandlers): Runner {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  let again = false;
  let looking = false;

  const look = async (): Promise<void> => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again && !stopping.signal.aborted && running.size < AT_ONCE) {
        again = false;
        const row = await take(services, Object.keys(handlers));
        if (row === null) break;
        again = true;
        const work = runJob(services, handlers, row, stopping.signal).finally(() => {
          running.delete(work);
          void look();
        });
        running.add(work);
      }
    } catch (error) {
      services.log.warn({ fault: faceOf(error) }, 'looking for jobs failed');
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), services.config.pollEvery);
  void look();
  return {
    wake: () => void setImmediate(() => void look()),
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** The next job that waits, or whose worker let its lease run out. */
async function take({ db, clock }: Services, kinds: readonly string[]): Promise<JobRow | null> {
  if (kinds.length === 0) return null;
  const now = clock();
  const lease = newId();
  const list = sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
  const { rows } = await db.execute<{ tenant: string; id: string }>(sql`
    update job set state = 'running', attempts = attempts + 1, lease = ${lease},
      leased_until = ${new Date(now.getTime() + LEASE).toISOString()}::timestamptz,
      started_at = coalesce(started_at, ${now.toISOString()}::timestamptz)
    where (tenant, id) in (
      select tenant, id from job
      where kind in (${list}) and (
        (state = 'waiting' and run_after <= ${now.toISOString()}::timestamptz)
        or (state = 'running' and leased_until < ${now.toISOString()}::timestamptz))
      order by run_after, id limit 1 for update skip locked)
    returning tenant, id`);
  const [taken] = rows;
  if (taken === undefined) return null;
  const [row] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.tenant, taken.tenant), eq(jobs.id, taken.id)));
  return row ?? null;
}

async function runJob(services: Services, handlers: JobHandlers, row: JobRow, stopping: AbortSignal): Promise<void> {
  const { db, clock, metrics, trace } = services;
  const mine = and(eq(jobs.tenant, row.tenant), eq(jobs.id, row.id), eq(jobs.lease, row.lease!));
  const log = services.log.child({ job: row.id, kind: row.kind });
  const ending = new AbortController();
  let cancelled = row.cancelAsked === 1;
  const set = async (values: Partial<JobRow>): Promise<boolean> => {
    const kept = await db.update(jobs).set(values).where(mine).returning({ cancelAsked: jobs.cancelAsked });
    if (kept[0]?.cancelAsked === 1) cancelled = true;
    if (kept.length === 0 || cancelled) ending.abort();
    return kept.length > 0;
  };
  const renew = setInterval(() => {
    set({ leasedUntil: new Date(clock().getTime() + LEASE) }).catch(() => undefined);
  }, LEASE / 6);
  const { tenant, id, person, input, attempts: attempt, memo } = row;
  const context: JobContext = {
    id,
    tenant,
    person,
    input,
    attempt,
    memo,
    services,
    log,
    signal: AbortSignal.any([stopping, ending.signal]),
    progress: async (progress) => void (await set({ progress })),
    remember: async (kept) => void (await set({ memo: kept })),
    act: (deed, work) =>
      trace.act({ tenant, actor: person ?? 'system' }, deed, async (tx) => {
        // Locked until it commits: nobody else takes the job meanwhile, and who has lost it changes nothing.
        const [still] = await tx.select({ id: jobs.id }).from(jobs).where(mine).for('update');
        if (still === undefined) throw new Error('another worker has the job');
        return work(tx);
      }),
  };
  const began = performance.now();
  let outcome: string;
  try {
    if (attempt > row.maxAttempts) throw new Error('too many attempts');
    if (cancelled) ending.abort();
    else await handlers[row.kind]!(context);
    outcome = cancelled ? 'cancelled' : 'done';
    await set({ state: outcome as 'done', lease: null, leasedUntil: null, endedAt: clock(), error: null });
  } catch (error) {
    outcome = await failed(services, row, error, cancelled, stopping.aborted, set).catch(() => 'lost');
    if (outcome !== 'cancelled' && outcome !== 'returned') log.warn({ fault: faceOf(error), outcome }, 'a job failed');
  } finally {
    clearInterval(renew);
  }
  metrics.jobs.inc({ kind: row.kind, outcome });
  metrics.jobSeconds.observe({ kind: row.kind }, (performance.now() - began) / 1000);
}

/** A refusal with a code is final; anything else is tried again, later each time. */
async function failed(
  { clock }: Services,
  row: JobRow,
  error: unknown,
  cancelled: boolean,
  stopping: boolean,
  set: (values: Partial<JobRow>) => Promise<boolean>,
): Promise<string> {
  const now = clock();
  const free = { lease: null, leasedUntil: null };
  if (cancelled) {
    await set({ ...free, state: 'cancelled', endedAt: now });
    return 'cancelled';
  }
  // The server stops: the next one starts this attempt anew.
  if (stopping) {
    await set({ ...free, state: 'waiting', attempts: row.attempts - 1, runAfter: now });
    return 'returned';
  }
  const code = error instanceof PzError ? error.code : 'PZ_JOB_FAILED';
  if (isRefusal(error) || row.attempts >= row.maxAttempts) {
    await set({ ...free, state: 'failed', endedAt: now, error: code });
    return 'failed';
  }
  const pause = Math.min(3_600_000, FIRST_PAUSE * 2 ** (row.attempts - 1));
  await set({ ...free, state: 'waiting', runAfter: new Date(now.getTime() + pause), error: code });
  return 'retried';
}
