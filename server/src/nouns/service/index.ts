import { route, z } from '../../http/route.ts';
import type { AnyRoute } from '../../http/route.ts';
import { docsPage } from '../../http/docs-page.ts';
import { openApiDocument } from '../../http/openapi.ts';
import { readiness } from '../../observe/health.ts';
import type { Noun } from '../noun.ts';

const health = route({
  method: 'get',
  path: '/healthz',
  summary: { zh: '进程是否在运行', en: 'Whether the process runs' },
  tag: 'service',
  may: 'public',
  answer: z.object({ ok: z.literal(true) }).openapi('Health'),
  handle: () => Promise.resolve({ ok: true as const }),
});

const ready = route({
  method: 'get',
  path: '/readyz',
  summary: { zh: '数据库与留痕是否可用', en: 'Whether database and ledger work' },
  tag: 'service',
  may: 'public',
  answer: z.object({ ready: z.boolean(), database: z.boolean(), ledger: z.boolean() }).openapi('Readiness'),
  async handle({ ctx }) {
    const state = await readiness(ctx.services);
    return Response.json(state, { status: state.ready ? 200 : 503 });
  },
});

const metrics = route({
  method: 'get',
  path: '/metrics',
  summary: { zh: 'Prometheus 指标，不含个人信息', en: 'Prometheus metrics, without personal information' },
  tag: 'service',
  may: 'public',
  stream: 'text/plain',
  async handle({ ctx }) {
    const { registry } = ctx.services.metrics;
    return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
  },
});

/** The document describes these two as well, so it is made when first asked for. */
export function serviceNoun(all: () => readonly AnyRoute[]): Noun {
  let document: { readonly [key: string]: unknown } | null = null;
  const made = () => (document ??= openApiDocument(all()));
  const json = route({
    method: 'get',
    path: '/api/openapi.json',
    summary: { zh: '接口说明（OpenAPI 3.1）', en: 'The API as OpenAPI 3.1' },
    tag: 'service',
    may: 'public',
    stream: 'application/json',
    handle: () => Promise.resolve(Response.json(made())),
  });
  const docs = route({
    method: 'get',
    path: '/api/docs',
    summary: { zh: '接口说明页', en: 'The API as a page to read' },
    tag: 'service',
    may: 'public',
    stream: 'text/html',
    handle: ({ ctx }) => Promise.resolve(docsPage(all(), made(), ctx.language)),
  });
  return { routes: [health, ready, metrics, json, docs] };
}
