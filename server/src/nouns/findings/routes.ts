import type { RequestContext } from '../../http/context.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { Finding, FindingFilters, SuppressAsked } from './shapes.ts';
import { findingOf, listFindings, showFindings } from './store.ts';
import { liftSuppression, suppress } from './suppress.ts';

const one = z.object({ id: z.string().max(40) });
const tag = 'findings';

async function show(ctx: RequestContext, id: string) {
  const row = await findingOf(ctx, id);
  return (await showFindings(ctx, [row])).get(row.id)!;
}

export const routes = [
  route({
    method: 'get',
    path: '/api/findings',
    summary: { zh: '未结发现，可按级别、类型、状态筛选', en: 'Open findings, by severity, type and state' },
    tag,
    may: 'finding.read',
    query: pageQuery.extend(FindingFilters.shape),
    answer: pageOf('Finding', Finding),
    handle: ({ query, ctx }) => listFindings(ctx, query),
  }),
  route({
    method: 'get',
    path: '/api/findings/{id}',
    summary: { zh: '一项发现', en: 'One finding' },
    tag,
    may: 'finding.read',
    params: one,
    answer: Finding,
    handle: ({ params, ctx }) => show(ctx, params.id),
  }),
  route({
    method: 'post',
    path: '/api/findings/{id}/suppressions',
    summary: { zh: '标为不处理：理由、说明、到期日', en: 'Suppress it: reason, note, last day' },
    tag,
    may: 'finding.suppress',
    edits: true,
    params: one,
    body: SuppressAsked,
    answer: Finding,
    async handle({ params, body, ctx }) {
      await suppress(ctx, await findingOf(ctx, params.id), body);
      return show(ctx, params.id);
    },
  }),
  route({
    method: 'delete',
    path: '/api/findings/{id}/suppressions/{suppressionId}',
    summary: { zh: '撤销“不处理”', en: 'Lift a suppression' },
    tag,
    may: 'finding.suppress',
    status: 200,
    edits: true,
    params: one.extend({ suppressionId: z.string().max(40) }),
    answer: Finding,
    async handle({ params, ctx }) {
      await liftSuppression(ctx, await findingOf(ctx, params.id), params.suppressionId);
      return show(ctx, params.id);
    },
  }),
];
