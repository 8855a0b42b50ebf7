import { and, desc, eq, lt } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom, pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { job as jobs } from '../../schema/job.ts';
import type { Noun } from '../noun.ts';

export const Job = z
  .object({
    id: z.string(),
    kind: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    attempts: z.number().int(),
    progress: z.object({ done: z.number(), total: z.number().nullable(), text: z.string().optional() }).nullable(),
    /** A PZ_ code. */
    error: z.string().nullable(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
  })
  .openapi('Job');

const show = (row: InferSelectModel<typeof jobs>): z.input<typeof Job> => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  attempts: row.attempts,
  progress: row.progress ?? null,
  error: row.error,
  createdAt: row.createdAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
});

const params = z.object({ id: z.string().max(64) });

const list = route({
  method: 'get',
  path: '/api/jobs',
  summary: { zh: '后台任务，新的在前', en: 'Jobs, latest first' },
  tag: 'jobs',
  may: 'job.read',
  query: pageQuery,
  answer: pageOf('Job', Job),
  async handle({ query: { after, limit }, ctx }) {
    const key = keyAfter(after, 1);
    const rows = await ctx.db
      .select()
      .from(jobs)
      .where(
        and(
          eq(jobs.tenant, ctx.tenant),
          ctx.reach === 'own' ? eq(jobs.person, ctx.person.id) : undefined,
          key === null ? undefined : lt(jobs.id, String(key[0])),
        ),
      )
      .orderBy(desc(jobs.id))
      .limit(limit + 1);
    return pageFrom(rows, limit, ({ id }) => [id], show);
  },
});

const read = route({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: { zh: '后台任务的状态与进度', en: 'State and progress of a job' },
  tag: 'jobs',
  may: 'job.read',
  params,
  answer: Job,
  fails: [404],
  handle: async ({ params: { id }, ctx }) => show(await oneJob(ctx, id)),
});

const cancel = route({
  method: 'post',
  path: '/api/jobs/{id}/cancel',
  summary: { zh: '取消后台任务', en: 'Cancel a job' },
  tag: 'jobs',
  may: 'job.cancel',
  status: 200,
  params,
  answer: Job,
  fails: [404, 409],
  async handle({ params: { id }, ctx }) {
    const { state } = await oneJob(ctx, id);
    await ctx.act({ action: 'job.cancel', object: id }, async (tx) => {
      if (!(await ctx.services.jobs.cancel(tx, ctx.tenant, id))) throw serverError('PZ_STATE', { state });
    });
    return show(await oneJob(ctx, id));
  },
});

async function oneJob(ctx: RequestContext, id: string): Promise<InferSelectModel<typeof jobs>> {
  const own = ctx.reach === 'own' ? eq(jobs.person, ctx.person.id) : undefined;
  const [row] = await ctx.db
    .select()
    .from(jobs)
    .where(and(eq(jobs.tenant, ctx.tenant), eq(jobs.id, id), own));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

export const jobsApi: Noun = { routes: [list, read, cancel] };
