import { and, eq } from 'drizzle-orm';
import { z } from '../../http/route.ts';
import type { OpenContext } from '../../http/context.ts';
import { clock } from '../../schema/job.ts';
import { request } from '../../schema/request.ts';
import { actOn } from '../requests/act.ts';
import type { RequestRecord } from '../requests/act.ts';
import { fileRequest } from '../requests/file-request.ts';
import { KIND_IDS } from '../requests/kinds.ts';
import { codeMatches, printReceipt, readReceipt } from '../requests/receipt.ts';
import { actsOf } from '../requests/store.ts';
import type { ClockReasons } from '../clocks/store.ts';
import type { Html, PortalView } from './layout.ts';
import { wordsOf } from './layout.ts';
import { choosePage, fillPage, receiptPage, reviewPage } from './pages/filing.ts';
import type { Filing, Wrong } from './pages/filing.ts';
import { lookPage, statePage } from './pages/state.ts';
import { formIsOurs, mayGoOn, visitorOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';

export type Form = ReadonlyMap<string, string>;

const filled = z.object({
  kind: z.enum(KIND_IDS),
  name: z.string().trim().min(1).max(60),
  contact: z.string().trim().min(1).max(120),
  account: z.string().trim().max(120).default(''),
  onBehalf: z.enum(['self', 'guardian', 'relative', 'agent']).default('self'),
  text: z.string().trim().min(1).max(4000),
});

/** What stands in the form, complete or not; null where not even the kind is known. */
function asTyped(form: Form): Filing | null {
  const kind = filled.shape.kind.safeParse(form.get('kind'));
  if (!kind.success) return null;
  const onBehalf = filled.shape.onBehalf.safeParse(form.get('onBehalf'));
  const text = (name: string): string => form.get(name) ?? '';
  return {
    kind: kind.data,
    name: text('name'),
    contact: text('contact'),
    account: text('account'),
    onBehalf: onBehalf.success ? onBehalf.data : 'self',
    text: text('text'),
  };
}

export async function home(ctx: OpenContext, slug: string): Promise<Response> {
  const visitor = await visitorOf(ctx, slug);
  if (visitor === null) return nothing();
  // A choice of letters or language goes into the cookie, and out of the address.
  if (new URL(ctx.request.url).search !== '') return redirect(visitor, `/p/${slug}`);
  return show(visitor, choosePage(visitor.view));
}

export async function fill(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  return withForm(ctx, slug, form, ({ view }, typed) => fillPage(view, typed));
}

export async function review(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  return withForm(ctx, slug, form, ({ view }, typed) => {
    const complete = filled.safeParse(typed);
    return complete.success ? reviewPage(view, complete.data) : fillPage(view, typed, wrongOf(complete.error));
  });
}

export async function submit(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  return withForm(ctx, slug, form, async ({ view, tenant }, typed) => {
    const complete = filled.safeParse(typed);
    if (!complete.success) return fillPage(view, typed, wrongOf(complete.error));
    if (form.get('website') !== '' || !(await mayGoOn('file', ctx.address))) return fillPage(view, typed, 'busy');
    const filed = await fileRequest(ctx.services, { tenant, language: view.language, ...complete.data }, ctx.now);
    return receiptPage(view, {
      number: printReceipt(filed.receipt),
      code: filed.code,
      limit: limitText(view, filed.dueAt, filed.promise),
    });
  });
}

export async function look(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  const visitor = await visitorOf(ctx, slug);
  return visitor === null ? nothing() : show(visitor, lookPage(visitor.view, form.get('receipt')));
}

export async function state(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  return withRequest(ctx, slug, form, (visitor, row, code) => stateOf(ctx, visitor, row, code));
}

export async function takeStep(ctx: OpenContext, slug: string, form: Form): Promise<Response> {
  return withRequest(ctx, slug, form, async (visitor, row, code) => {
    const act = z.enum(['complete', 'withdraw', 'appeal']).safeParse(form.get('act'));
    const text = (form.get('text') ?? '').trim().slice(0, 4000);
    if (!act.success) return stateOf(ctx, visitor, row, code, 'state');
    if (act.data !== 'withdraw' && text === '') return stateOf(ctx, visitor, row, code, 'missing');
    const doing = { act: act.data, actor: 'person', ...(text === '' ? {} : { text }) };
    try {
      const { result } = await ctx.services.trace.act(
        { tenant: row.tenant, actor: 'portal' },
        { action: `request.${act.data}`, object: row.number, subject: row.id },
        (tx) => actOn(tx, ctx.services, row, doing, ctx.now),
      );
      return await stateOf(ctx, visitor, result, code);
    } catch (error) {
      if ((error as { code?: string }).code === 'PZ_REQUEST_STATE') return stateOf(ctx, visitor, row, code, 'state');
      throw error;
    }
  });
}

async function withForm(
  ctx: OpenContext,
  slug: string,
  form: Form,
  page: (visitor: Visitor, typed: Filing) => Html,
): Promise<Response> {
  const visitor = await visitorOf(ctx, slug);
  if (visitor === null) return nothing();
  const typed = asTyped(form);
  if (typed === null) return show(visitor, choosePage(visitor.view, 'missing'), 400);
  if (!formIsOurs(ctx, form.get('token'))) return show(visitor, fillPage(visitor.view, typed, 'stale'), 403);
  return show(visitor, page(visitor, typed));
}

async function withRequest(
  ctx: OpenContext,
  slug: string,
  form: Form,
  page: (visitor: Visitor, row: RequestRecord, code: string) => Promise<Html>,
): Promise<Response> {
  const visitor = await visitorOf(ctx, slug);
  if (visitor === null) return nothing();
  const receipt = readReceipt(form.get('receipt') ?? '').slice(0, 8);
  const code = (form.get('code') ?? '').slice(0, 16);
  const again = (wrong: Wrong, status: number): Promise<Response> =>
    show(visitor, lookPage(visitor.view, receipt, wrong), status);
  if (!formIsOurs(ctx, form.get('token'))) return again('stale', 403);
  if (!(await mayGoOn('look', ctx.address))) return again('busy', 429);
  const [row] = await ctx.db
    .select()
    .from(request)
    .where(and(eq(request.tenant, visitor.tenant), eq(request.receipt, receipt)));
  const right = await codeMatches(code, row?.codeHash ?? null);
  if (row === undefined || !right) return again('notFound', 404);
  return show(visitor, await page(visitor, row, code));
}

async function stateOf(
  ctx: OpenContext,
  { view }: Visitor,
  row: RequestRecord,
  code: string,
  wrong?: Wrong,
): Promise<Html> {
  const acts = await actsOf(ctx.db, ctx.services, row);
  const [running] = await ctx.db
    .select()
    .from(clock)
    .where(and(eq(clock.tenant, row.tenant), eq(clock.id, row.clock)));
  const dueAt = running?.dueAt ?? null;
  return statePage(
    view,
    {
      receipt: row.receipt,
      kind: row.kind,
      state: row.state,
      limit: dueAt === null ? '—' : limitText(view, dueAt, (running!.reasons as ClockReasons).promise),
      acts: acts.map(({ at, act, text }) => ({ at: dayText(view, at), act, text })),
    },
    code,
    wrong,
  );
}

function wrongOf(error: z.ZodError): Wrong {
  return error.issues.some(({ code }) => code === 'too_big') ? 'tooLong' : 'missing';
}

function dayText({ language }: PortalView, at: Date): string {
  const day = { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', day).format(at);
}

function limitText(view: PortalView, dueAt: Date, promise: boolean): string {
  const say = wordsOf(view);
  return (promise ? say.promptly : say.latest)(dayText(view, dueAt));
}

/** No script at all; the one style sheet, and forms to here. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

async function render(page: Html): Promise<string> {
  return String(await page);
}

async function show(visitor: Visitor, page: Html | Promise<Html>, status = 200): Promise<Response> {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    // Under `no-referrer` a form is sent with `Origin: null`, and the server would take it for somebody else's.
    'referrer-policy': 'same-origin',
  });
  for (const cookie of visitor.cookies) headers.append('set-cookie', cookie);
  return new Response(await render(await page), { status, headers });
}

function redirect({ cookies }: Visitor, location: string): Response {
  const headers = new Headers({ location });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

const nothing = (): Response =>
  new Response('404', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
