import { serverError } from '../../errors.ts';
import { pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import type { IncidentFacts } from './assess.ts';
import type { IncidentFactsShape } from './shapes.ts';
import { IncidentDetail, IncidentPage, changedIncident, incidentAct, newIncident } from './shapes.ts';
import { detailOf, listIncidents } from './show.ts';
import { change, doOn, incidentOf, record } from './store.ts';
import type { IncidentRecord } from './store.ts';

const one = z.object({ id: z.string().max(64) });

export const routes = [
  route({
    method: 'get',
    path: '/api/incidents',
    summary: { zh: '事件', en: 'Incidents' },
    tag: 'incidents',
    may: 'incident.read',
    query: pageQuery,
    answer: IncidentPage,
    handle: ({ query, ctx }) => listIncidents(ctx.db, ctx.services, ctx.tenant, query),
  }),
  route({
    method: 'post',
    path: '/api/incidents',
    summary: { zh: '登记事件', en: 'Record an incident' },
    tag: 'incidents',
    may: 'incident.create',
    body: newIncident,
    answer: IncidentDetail,
    async handle({ body, ctx }) {
      const wanted = {
        tenant: ctx.tenant,
        title: body.title,
        facts: known(body.facts),
        texts: body.texts,
        actor: ctx.person.id,
      };
      const { result } = await ctx.act(
        (row: IncidentRecord) => ({
          action: 'incident.create',
          object: row.number,
          facts: { decision: row.level ?? 'undetermined' },
        }),
        (tx) => record(tx, ctx.services, wanted, ctx.now),
      );
      return detailOf(ctx.db, ctx.services, result);
    },
  }),
  route({
    method: 'get',
    path: '/api/incidents/{id}',
    summary: {
      zh: '一起事件：级别、向谁在何时前报告、稿件、经过',
      en: 'One incident: level, duties and clocks, drafts, log',
    },
    tag: 'incidents',
    may: 'incident.read',
    params: one,
    answer: IncidentDetail,
    handle: async ({ params, ctx }) => detailOf(ctx.db, ctx.services, await incidentOf(ctx.db, ctx.tenant, params.id)),
  }),
  route({
    method: 'patch',
    path: '/api/incidents/{id}',
    summary: { zh: '修改事实或者文字，重新定级', en: 'New facts or words; graded again' },
    tag: 'incidents',
    may: 'incident.change',
    edits: true,
    params: one,
    body: changedIncident,
    answer: IncidentDetail,
    async handle({ params, body, ctx }) {
      const row = await incidentOf(ctx.db, ctx.tenant, params.id);
      if (row.version !== ctx.version) throw serverError('PZ_EDIT_CONFLICT');
      const wanted = { ...body, facts: body.facts && known(body.facts), actor: ctx.person.id };
      const { result } = await ctx.act(
        (next: IncidentRecord) => ({
          action: body.facts === undefined ? 'incident.write' : 'incident.change',
          object: row.number,
          facts: { decision: next.level ?? 'undetermined' },
        }),
        (tx) => change(tx, ctx.services, row, wanted, ctx.now),
      );
      return detailOf(ctx.db, ctx.services, result);
    },
  }),
  route({
    method: 'post',
    path: '/api/incidents/{id}/acts',
    summary: { zh: '记一笔：报告、通知、处置结束、总结', en: 'Log an act: report, notice, end, wrap-up' },
    tag: 'incidents',
    may: 'incident.change',
    edits: true,
    params: one,
    body: incidentAct,
    answer: IncidentDetail,
    async handle({ params, body, ctx }) {
      const row = await incidentOf(ctx.db, ctx.tenant, params.id);
      if (row.version !== ctx.version) throw serverError('PZ_EDIT_CONFLICT');
      const { result } = await ctx.act(
        {
          action: `incident.${body.act}`,
          object: row.number,
          ...(body.clock === undefined ? {} : { facts: { decision: body.clock } }),
        },
        (tx) => doOn(tx, ctx.services, row, { ...body, actor: ctx.person.id }, ctx.now),
      );
      return detailOf(ctx.db, ctx.services, result);
    },
  }),
];

/** Facts that were not given are unknown, not undefined. */
function known(facts: z.output<typeof IncidentFactsShape>): IncidentFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as IncidentFacts;
}
