import { and, eq } from 'drizzle-orm';
import { sha256 } from '../../sha256.ts';
import { serverError } from '../../errors.ts';
import { COOKIE, cookieOf } from '../../http/caller.ts';
import type { OpenContext, RequestContext } from '../../http/context.ts';
import { route } from '../../http/route.ts';
import type { AnyRoute } from '../../http/route.ts';
import { HISTORY, checkNewPassword, checkPassword, hashPassword } from '../../identity/password.ts';
import { beginSession, endSession, endSessionsOf } from '../../identity/sessions.ts';
import { person as people } from '../../schema/person.ts';
import { sessionCookie } from './cookie.ts';
import { presentSession } from './present.ts';
import { PasswordChange, Session, SignIn } from './shapes.ts';
import { authenticate } from './sign-in.ts';
import type { PersonRow } from './sign-in.ts';

/** A password older than this must be changed. */
const LONGEST_AGE = 180 * 86_400_000;

/** A new session for somebody who has shown who they are: traced, and what the browser held before is ended. */
export async function openSession(
  ctx: OpenContext,
  who: PersonRow,
  action: 'session.begin' | 'session.oidc',
): Promise<Response> {
  const { services, now, address, request } = ctx;
  const old =
    who.passwordAt !== null && who.password !== null && now.getTime() - who.passwordAt.getTime() > LONGEST_AGE;
  const state = (who.mustChange === 1 || old) && action === 'session.begin' ? 'must-change' : 'open';
  const before = cookieOf(request, COOKIE);
  const { result } = await services.trace.act(
    { tenant: who.tenant, actor: who.id },
    { action, object: who.id },
    async (tx) => {
      if (before !== null) await endSession(tx, sha256(before));
      return beginSession(tx, { tenant: who.tenant, person: who.id, state, address }, now);
    },
  );
  const session = await presentSession(ctx.db, who.tenant, who.id, { ...result, state });
  return Response.json(Session.parse(session), {
    status: 201,
    headers: { 'set-cookie': sessionCookie(services, result.secret) },
  });
}

const begin = route({
  method: 'post',
  path: '/api/session',
  summary: { zh: '登录', en: 'Sign in' },
  tag: 'session',
  may: 'public',
  status: 201,
  body: SignIn,
  answer: Session,
  fails: [401, 429],
  async handle({ body, ctx }) {
    await ctx.services.limits.guess(ctx.address);
    return openSession(ctx, await authenticate(ctx.services, body, ctx.now), 'session.begin');
  },
});

const show = route({
  method: 'get',
  path: '/api/session',
  summary: { zh: '当前登录者与其权限', en: 'Who is signed in, and what they may' },
  tag: 'session',
  may: 'signed-in',
  answer: Session,
  beforePasswordChange: true,
  handle: ({ ctx }) => presentSession(ctx.db, ctx.tenant, ctx.person.id, sessionOf(ctx)),
});

const end = route({
  method: 'delete',
  path: '/api/session',
  summary: { zh: '退出', en: 'Sign out' },
  tag: 'session',
  may: 'signed-in',
  idempotent: false,
  beforePasswordChange: true,
  async handle({ ctx }) {
    await ctx.act({ action: 'session.end', object: ctx.person.id }, (tx) => endSession(tx, sessionOf(ctx).hash));
    return new Response(null, { status: 204, headers: { 'set-cookie': sessionCookie(ctx.services, '') } });
  },
});

const changePassword = route({
  method: 'post',
  path: '/api/session/password',
  summary: { zh: '更换自己的口令', en: 'Change one’s own password' },
  tag: 'session',
  may: 'signed-in',
  status: 204,
  idempotent: false,
  body: PasswordChange,
  beforePasswordChange: true,
  async handle({ body, ctx }) {
    await ctx.services.limits.guess(ctx.person.id);
    const here = and(eq(people.tenant, ctx.tenant), eq(people.id, ctx.person.id));
    const [who] = await ctx.db.select().from(people).where(here);
    if (who === undefined || !(await checkPassword(body.old, who.password))) throw serverError('PZ_AUTH_FAILED');
    await checkNewPassword(body.new, who.account, who.passwordHistory);
    const password = await hashPassword(body.new);
    const { result } = await ctx.act({ action: 'person.password', object: who.id }, async (tx) => {
      await tx
        .update(people)
        .set({
          password,
          passwordAt: ctx.now,
          passwordHistory: [password, ...who.passwordHistory].slice(0, HISTORY),
          mustChange: 0,
          version: who.version + 1,
        })
        .where(here);
      await endSessionsOf(tx, ctx.tenant, who.id);
      return beginSession(tx, { tenant: ctx.tenant, person: who.id, state: 'open', address: ctx.address }, ctx.now);
    });
    return new Response(null, { status: 204, headers: { 'set-cookie': sessionCookie(ctx.services, result.secret) } });
  },
});

function sessionOf(ctx: RequestContext): NonNullable<RequestContext['session']> {
  if (ctx.session === null) throw serverError('PZ_SIGN_IN_NEEDED');
  return ctx.session;
}

export const sessionRoutes: readonly AnyRoute[] = [begin, show, end, changePassword];
