import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { download } from '../scans/download.ts';
import { through } from '../tasks/reach.ts';
import { compareVersions } from './compare.ts';
import { addVersion, answer, createApp } from './create.ts';
import { changeDemand, demand, rectificationOf } from './rectify.ts';
import {
  AnswersAsked,
  App,
  AppAsked,
  AppLine,
  AppVersion,
  Comparison,
  Rectification,
  RectificationAsked,
  RectificationChange,
  VersionAsked,
} from './shapes.ts';
import { appOf, listApps, showApp, showRectification, showVersion, versionOf } from './store.ts';

const one = z.object({ id: z.string().max(40) });
const oneVersion = one.extend({ versionId: z.string().max(40) });
const tag = 'apps';

const TYPES = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

async function version(ctx: RequestContext, id: string, versionId: string) {
  return showVersion(ctx, await versionOf(ctx, await appOf(ctx, id), versionId));
}

export const routes = [
  route({
    method: 'get',
    path: '/api/apps',
    summary: { zh: '应用', en: 'Apps' },
    tag,
    may: 'app.read',
    query: pageQuery,
    answer: pageOf('App', AppLine),
    handle: ({ query, ctx }) => listApps(ctx, query),
  }),
  route({
    method: 'post',
    path: '/api/apps',
    summary: { zh: '加入应用并检测', en: 'Add an app and examine it' },
    tag,
    may: 'app.create',
    status: 201,
    body: AppAsked,
    answer: App,
    handle: async ({ body, ctx }) => showApp(ctx, await appOf(ctx, await createApp(ctx, body))),
  }),
  route({
    method: 'get',
    path: '/api/apps/{id}',
    summary: { zh: '一个应用：版本与整改', en: 'One app: versions and demands' },
    tag,
    may: 'app.read',
    params: one,
    answer: App,
    handle: async ({ params, ctx }) => showApp(ctx, await appOf(ctx, params.id)),
  }),
  route({
    method: 'post',
    path: '/api/apps/{id}/versions',
    summary: { zh: '加入新版本', en: 'Add a version' },
    tag,
    may: 'app.create',
    status: 201,
    params: one,
    body: VersionAsked,
    answer: AppVersion,
    async handle({ params, body, ctx }) {
      const app = await appOf(narrowed(ctx), params.id);
      return version(narrowed(ctx), app.id, await addVersion(ctx, app, body));
    },
  }),
  route({
    method: 'get',
    path: '/api/apps/{id}/versions/{versionId}',
    summary: { zh: '31项结果、证据、待答问题', en: 'The 31 behaviours with evidence and open questions' },
    tag,
    may: 'app.read',
    params: oneVersion,
    answer: AppVersion,
    handle: ({ params, ctx }) => version(ctx, params.id, params.versionId),
  }),
  route({
    method: 'post',
    path: '/api/apps/{id}/versions/{versionId}/answers',
    summary: { zh: '回答问题，重新认定', en: 'Answer questions; it is judged again' },
    tag,
    may: 'app.answer',
    status: 202,
    edits: true,
    params: oneVersion,
    body: AnswersAsked,
    answer: AppVersion,
    async handle({ params, body, ctx }) {
      const app = await appOf(ctx, params.id);
      await answer(ctx, app, await versionOf(ctx, app, params.versionId), body);
      return version(ctx, app.id, params.versionId);
    },
  }),
  route({
    method: 'get',
    path: '/api/apps/{id}/versions/{versionId}/report',
    summary: { zh: '下载报告', en: 'Download the report' },
    tag,
    may: 'app.download',
    params: oneVersion,
    query: z.object({ form: z.enum(['html', 'docx']) }),
    stream: 'application/octet-stream',
    async handle({ params, query: { form }, ctx }) {
      const app = await appOf(ctx, params.id);
      const file = (await versionOf(ctx, app, params.versionId))[form];
      if (file === null) throw serverError('PZ_NOT_FOUND');
      return download(ctx, file, { action: 'app.download', object: app.number }, TYPES[form]);
    },
  }),
  route({
    method: 'get',
    path: '/api/apps/{id}/compare',
    summary: { zh: '比较两个版本', en: 'Compare two versions' },
    tag,
    may: 'app.read',
    params: one,
    query: z.object({ from: z.string().max(40), to: z.string().max(40) }),
    answer: Comparison,
    async handle({ params, query, ctx }) {
      const app = await appOf(ctx, params.id);
      const [from, to] = [await versionOf(ctx, app, query.from), await versionOf(ctx, app, query.to)];
      const { all } = await showApp(ctx, app);
      const line = (id: string) => all.find((shown) => shown.id === id)!;
      return compareVersions(ctx, [from, line(from.id)], [to, line(to.id)]);
    },
  }),
  route({
    method: 'post',
    path: '/api/apps/{id}/rectifications',
    summary: { zh: '发出整改要求', en: 'Demand that things be put right' },
    tag,
    may: 'app.rectify',
    status: 201,
    params: one,
    body: RectificationAsked,
    answer: Rectification,
    async handle({ params, body, ctx }) {
      const app = await appOf(ctx, params.id);
      return showRectification(ctx, await rectificationOf(ctx, app, await demand(ctx, app, body)));
    },
  }),
  route({
    method: 'patch',
    path: '/api/apps/{id}/rectifications/{rectificationId}',
    summary: { zh: '整改的答复、复测、结束', en: 'Answer, re-test or close a demand' },
    tag,
    may: 'app.rectify',
    edits: true,
    params: one.extend({ rectificationId: z.string().max(40) }),
    body: RectificationChange,
    answer: Rectification,
    async handle({ params, body, ctx }) {
      const app = await appOf(ctx, params.id);
      const row = await rectificationOf(ctx, app, params.rectificationId);
      await changeDemand(ctx, app, row, body);
      return showRectification(ctx, await rectificationOf(ctx, app, row.id));
    },
  }),
];

/** Who may add an app may not add to another's: that reaches as far as reading does. */
const narrowed = (ctx: RequestContext): RequestContext => through(ctx, 'app.read')!;
