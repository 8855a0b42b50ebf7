import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { download } from '../scans/download.ts';
import { addMaterials, askForCount, changeCase, createCase, setFacts, whatIf } from './change.ts';
import { Case, CaseAsked, CaseChange, CaseFacts, CaseLine, CountAsked, WhatIf, WhatIfAnswer } from './shapes.ts';
import { caseOf, listCases, showCase } from './store.ts';
import type { CaseRow } from './store.ts';

const one = z.object({ id: z.string().max(40) });
const tag = 'cases';

const TYPES = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Does something to a case and shows it as it then is. */
async function after(ctx: RequestContext, id: string, work: (row: CaseRow) => Promise<void>) {
  await work(await caseOf(ctx, id));
  return showCase(ctx, await caseOf(ctx, id));
}

export const routes = [
  route({
    method: 'get',
    path: '/api/cases',
    summary: { zh: '案件', en: 'Cases' },
    tag,
    may: 'case.read',
    query: pageQuery,
    answer: pageOf('Case', CaseLine),
    handle: ({ query, ctx }) => listCases(ctx, query),
  }),
  route({
    method: 'post',
    path: '/api/cases',
    summary: { zh: '新建案件', en: 'A new case' },
    tag,
    may: 'case.create',
    status: 201,
    body: CaseAsked,
    answer: Case,
    handle: async ({ body, ctx }) => showCase(ctx, await caseOf(ctx, await createCase(ctx, body))),
  }),
  route({
    method: 'get',
    path: '/api/cases/{id}',
    summary: { zh: '一个案件：检材、计数、认定', en: 'One case: material, count, verdict' },
    tag,
    may: 'case.read',
    params: one,
    answer: Case,
    handle: async ({ params, ctx }) => showCase(ctx, await caseOf(ctx, params.id)),
  }),
  route({
    method: 'patch',
    path: '/api/cases/{id}',
    summary: { zh: '更改案件', en: 'Change a case' },
    tag,
    may: 'case.change',
    edits: true,
    params: one,
    body: CaseChange,
    answer: Case,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => changeCase(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/cases/{id}/materials',
    summary: { zh: '加入检材', en: 'Add material' },
    tag,
    may: 'case.change',
    status: 201,
    edits: true,
    params: one,
    body: z.object({ fileIds: z.array(z.string().max(40)).min(1).max(2000) }).openapi('MaterialsAsked'),
    answer: Case,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => addMaterials(ctx, row, body.fileIds)),
  }),
  route({
    method: 'post',
    path: '/api/cases/{id}/count',
    summary: { zh: '计数；列读错时带更正', en: 'Count it; with corrections where columns were read wrongly' },
    tag,
    may: 'case.count',
    status: 202,
    edits: true,
    params: one,
    body: CountAsked,
    answer: Case,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => askForCount(ctx, row, body)),
  }),
  route({
    method: 'put',
    path: '/api/cases/{id}/facts',
    summary: { zh: '补充已查明的事实，重新认定', en: 'Facts learned later; judged again' },
    tag,
    may: 'case.change',
    edits: true,
    params: one,
    body: CaseFacts,
    answer: Case,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => setFacts(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/cases/{id}/what-if',
    summary: {
      zh: '若不剔除某一步，够到哪一档；不保存',
      en: 'The tier without a step, or with further facts; nothing is kept',
    },
    tag,
    may: 'case.read',
    status: 200,
    idempotent: false,
    params: one,
    body: WhatIf,
    answer: WhatIfAnswer,
    handle: async ({ params, body, ctx }) => whatIf(ctx, await caseOf(ctx, params.id), body),
  }),
  route({
    method: 'get',
    path: '/api/cases/{id}/report',
    summary: { zh: '下载检验报告', en: 'Download the report' },
    tag,
    may: 'case.download',
    params: one,
    query: z.object({ form: z.enum(['html', 'docx']) }),
    stream: 'application/octet-stream',
    async handle({ params, query: { form }, ctx }) {
      const row = await caseOf(ctx, params.id);
      const file = row[form];
      if (file === null) throw serverError('PZ_NOT_FOUND');
      return download(ctx, file, { action: 'case.download', object: row.number }, TYPES[form]);
    },
  }),
];
