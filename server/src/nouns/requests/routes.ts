import { route, z } from '../../http/route.ts';
import { serverError } from '../../errors.ts';
import { actOn } from './act.ts';
import { GROUNDS } from './grounds.ts';
import { ACTS } from './machine.ts';
import {
  GroundShape,
  RequestClear,
  RequestDetail,
  RequestPage,
  reasonedReveal,
  requestAct,
  requestQuery,
} from './shapes.ts';
import { detailOf, filingOf, listRequests, requestOf } from './store.ts';

const one = z.object({ id: z.string().max(64) });

export const routes = [
  route({
    method: 'get',
    path: '/api/requests',
    summary: { zh: '权利请求与投诉', en: 'Requests and complaints' },
    tag: 'requests',
    may: 'request.read',
    query: requestQuery,
    answer: RequestPage,
    handle: ({ query, ctx }) => listRequests(ctx.db, ctx.tenant, query),
  }),
  route({
    method: 'get',
    path: '/api/request-grounds',
    summary: { zh: '可以拒绝的理由', en: 'Grounds of refusal' },
    tag: 'requests',
    may: 'request.read',
    answer: z.object({ items: z.array(GroundShape) }).openapi('RequestGrounds'),
    handle: () => Promise.resolve({ items: GROUNDS.map((ground) => ({ ...ground })) }),
  }),
  route({
    method: 'get',
    path: '/api/requests/{id}',
    summary: { zh: '一件请求，已遮蔽', en: 'One request, masked' },
    tag: 'requests',
    may: 'request.read',
    params: one,
    answer: RequestDetail,
    handle: async ({ params, ctx }) => detailOf(ctx.db, ctx.services, await requestOf(ctx.db, ctx.tenant, params.id)),
  }),
  route({
    method: 'post',
    path: '/api/requests/{id}/acts',
    summary: { zh: '办理一步', en: 'One step of handling' },
    tag: 'requests',
    may: 'request.handle',
    edits: true,
    params: one,
    body: requestAct,
    answer: RequestDetail,
    async handle({ params, body, ctx }) {
      const row = await requestOf(ctx.db, ctx.tenant, params.id);
      if (row.version !== ctx.version) throw serverError('PZ_EDIT_CONFLICT');
      const { result } = await ctx.act(
        {
          action: ACTS[body.act].by === 'appeal' ? 'request.decide-appeal' : `request.${body.act}`,
          object: row.number,
          facts: { decision: body.ground ?? body.act },
          subject: row.id,
        },
        (tx) => actOn(tx, ctx.services, row, { ...body, actor: ctx.person.id }, ctx.now),
      );
      return detailOf(ctx.db, ctx.services, result);
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/{id}/reveal',
    summary: { zh: '展示本人填写的内容（写明用途，先留痕）', en: 'Show what was filed, for a recorded purpose' },
    tag: 'requests',
    may: 'request.reveal',
    idempotent: false,
    params: one,
    body: reasonedReveal,
    answer: RequestClear,
    async handle({ params, body, ctx }) {
      const row = await requestOf(ctx.db, ctx.tenant, params.id);
      const { index } = await ctx.actBefore({
        action: 'request.reveal',
        object: row.number,
        purpose: body.purpose,
        ...(body.note === undefined ? {} : { note: body.note }),
        facts: { fieldClasses: ['NAME', 'CONTACT', 'ACCOUNT', 'TEXT'] },
        subject: row.id,
      });
      return { ...(await filingOf(ctx.services, row)), entry: index };
    },
  }),
];
