import { route, z } from '../../http/route.ts';
import type { OpenContext } from '../../http/context.ts';
import { PORTAL_CSS } from './style.ts';
import { fill, home, look, review, state, submit, takeStep } from './answers.ts';
import type { Form } from './answers.ts';

const house = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,40}$/) });
/** Fields of a form; each page says in its own words what is wrong with them. */
const fields = z.record(
  z.string().max(40),
  z.string().transform((text) => text.normalize('NFC')),
);

interface Page {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly answer: (ctx: OpenContext, slug: string, form: Form) => Promise<Response>;
}

/** The pages of the portal, in the order a person meets them. */
const PAGES: readonly Page[] = [
  { method: 'get', path: '', zh: '门户首页：选择要办的事', en: 'Portal: what to ask for', answer: home },
  { method: 'post', path: '/fill', zh: '填写', en: 'Portal: fill in', answer: fill },
  { method: 'post', path: '/review', zh: '核对', en: 'Portal: check', answer: review },
  { method: 'post', path: '/submit', zh: '提交并取得回执', en: 'Portal: send, and the receipt', answer: submit },
  { method: 'get', path: '/state', zh: '查询办理情况', en: 'Portal: ask how it stands', answer: look },
  { method: 'post', path: '/state', zh: '办理情况', en: 'Portal: how it stands', answer: state },
  { method: 'post', path: '/act', zh: '补充、撤回、申诉', en: 'Portal: add, withdraw, appeal', answer: takeStep },
];

export const routes = [
  route({
    method: 'get',
    path: '/p/portal.css',
    summary: { zh: '门户样式', en: 'Style of the portal' },
    tag: 'portal',
    may: 'public',
    stream: 'text/css',
    handle: () =>
      Promise.resolve(
        new Response(PORTAL_CSS, {
          headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
        }),
      ),
  }),
  ...PAGES.map(({ method, path, zh, en, answer }) =>
    route({
      method,
      path: `/p/{slug}${path}`,
      summary: { zh, en },
      tag: 'portal',
      may: 'public',
      params: house,
      stream: 'text/html',
      idempotent: false,
      limit: 64 * 1024,
      ...(method === 'post' ? { form: true, body: fields } : {}),
      handle: ({ params, body, ctx }) => answer(ctx, params.slug, new Map(Object.entries(body ?? {}))),
    }),
  ),
  route({
    method: 'get',
    path: '/p/{slug}/{receipt}',
    summary: { zh: '凭回执查询', en: 'Portal: by receipt' },
    tag: 'portal',
    may: 'public',
    params: house.extend({ receipt: z.string().regex(/^\d{8}$/) }),
    stream: 'text/html',
    handle: ({ params, ctx }) => look(ctx, params.slug, new Map([['receipt', params.receipt]])),
  }),
];
