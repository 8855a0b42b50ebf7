import { serverError } from '../../errors.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { answerScan } from './answer.ts';
import { createScan } from './create.ts';
import { download } from './download.ts';
import { makeEvidence } from './evidence.ts';
import { askForCopy } from './redact.ts';
import {
  EvidenceMade,
  JobStarted,
  RedactAsked,
  Scan,
  ScanAnswers,
  ScanAsked,
  ScanFile,
  ScanLine,
  ViewPage,
  scanQuery,
} from './shapes.ts';
import { listFiles, listScans, scanFileOf, scanOf, showFile, showScan } from './store.ts';
import { viewPage } from './view.ts';

const one = z.object({ id: z.string().max(40) });
const oneFile = one.extend({ fileId: z.string().max(40) });
const tag = 'scans';

export const routes = [
  route({
    method: 'post',
    path: '/api/scans',
    summary: { zh: '检测已上传的文件', en: 'Check uploaded files' },
    tag,
    may: 'scan.create',
    status: 201,
    body: ScanAsked,
    answer: Scan,
    async handle({ body, ctx }) {
      const id = await createScan(ctx, body);
      return showScan(ctx.services, await scanOf(ctx, id));
    },
  }),
  route({
    method: 'get',
    path: '/api/scans',
    summary: { zh: '检测记录，新的在前', en: 'Checks, newest first' },
    tag,
    may: 'scan.read',
    query: scanQuery,
    answer: pageOf('Scan', ScanLine),
    handle: ({ query, ctx }) => listScans(ctx, query),
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}',
    summary: { zh: '一次检测：文件、合计、结论', en: 'One check: files, totals, verdict' },
    tag,
    may: 'scan.read',
    params: one,
    answer: Scan,
    handle: async ({ params, ctx }) => showScan(ctx.services, await scanOf(ctx, params.id)),
  }),
  route({
    method: 'post',
    path: '/api/scans/{id}/answers',
    summary: { zh: '回答结论所缺的事实，重新判断', en: 'Answer what the verdict asks; it is judged again' },
    tag,
    may: 'scan.answer',
    status: 202,
    edits: true,
    params: one,
    body: ScanAnswers,
    answer: Scan,
    async handle({ params, body, ctx }) {
      await answerScan(ctx, await scanOf(ctx, params.id), body.answers);
      return showScan(ctx.services, await scanOf(ctx, params.id));
    },
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}/files',
    summary: { zh: '一次检测的文件', en: 'Files of a check' },
    tag,
    may: 'scan.read',
    params: one,
    query: pageQuery,
    answer: pageOf('ScanFile', ScanFile),
    handle: async ({ params, query, ctx }) => listFiles(ctx.services, await scanOf(ctx, params.id), query),
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}/files/{fileId}',
    summary: { zh: '一个文件的检测结果', en: 'What was found in one file' },
    tag,
    may: 'scan.read',
    params: oneFile,
    answer: ScanFile,
    async handle({ params, ctx }) {
      const scan = await scanOf(ctx, params.id);
      return showFile(ctx.services, await scanFileOf(ctx.db, scan, params.fileId));
    },
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}/files/{fileId}/view',
    summary: { zh: '正文（已遮蔽）与标记', en: 'The text, masked, with its marks' },
    tag,
    may: 'scan.read',
    params: oneFile,
    query: z.object({
      after: z.string().max(512).optional(),
      from: z.coerce.number().int().min(0).optional(),
      marked: z.enum(['0', '1']).default('0'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    answer: ViewPage,
    async handle({ params, query, ctx }) {
      const scan = await scanOf(ctx, params.id);
      const row = await scanFileOf(ctx.db, scan, params.fileId);
      return viewPage(ctx, row, { ...query, marked: query.marked === '1' });
    },
  }),
  route({
    method: 'post',
    path: '/api/scans/{id}/files/{fileId}/redact',
    summary: { zh: '生成去标识副本', en: 'Make a copy without personal information' },
    tag,
    may: 'scan.redact',
    status: 202,
    params: oneFile,
    body: RedactAsked,
    answer: JobStarted,
    async handle({ params, body, ctx }) {
      const scan = await scanOf(ctx, params.id);
      const row = await scanFileOf(ctx.db, scan, params.fileId);
      return { jobId: await askForCopy(ctx, scan, row, body.policy) };
    },
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}/files/{fileId}/download',
    summary: { zh: '下载去标识副本', en: 'Download the copy' },
    tag,
    may: 'scan.download',
    params: oneFile,
    stream: 'application/octet-stream',
    async handle({ params, ctx }) {
      const scan = await scanOf(ctx, params.id);
      const { redactFile } = await scanFileOf(ctx.db, scan, params.fileId);
      if (redactFile === null) throw serverError('PZ_NOT_FOUND');
      const deed = { action: 'scan.download', object: scan.number } as const;
      return download(ctx, redactFile, deed, 'application/octet-stream');
    },
  }),
  route({
    method: 'post',
    path: '/api/scans/{id}/evidence',
    summary: { zh: '生成证据包', en: 'Make an evidence package' },
    tag,
    may: 'scan.package',
    status: 201,
    params: one,
    answer: EvidenceMade,
    handle: async ({ params, ctx }) => makeEvidence(ctx, await scanOf(ctx, params.id)),
  }),
  route({
    method: 'get',
    path: '/api/scans/{id}/evidence/{fileId}',
    summary: { zh: '下载证据包', en: 'Download an evidence package' },
    tag,
    may: 'scan.package',
    params: oneFile,
    stream: 'application/zip',
    async handle({ params, ctx }) {
      const scan = await scanOf(ctx, params.id);
      if (!scan.packages.includes(params.fileId)) throw serverError('PZ_NOT_FOUND');
      const deed = { action: 'scan.package-download', object: scan.number } as const;
      return download(ctx, params.fileId, deed, 'application/zip');
    },
  }),
];
