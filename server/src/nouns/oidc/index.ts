import { and, eq, isNull } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { cookieOf } from '../../http/caller.ts';
import type { OpenContext } from '../../http/context.ts';
import { route, z } from '../../http/route.ts';
import { beginOidc, finishOidc } from '../../identity/oidc.ts';
import type { OidcAttempt, OidcIdentity } from '../../identity/oidc.ts';
import { person as people } from '../../schema/person.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Noun } from '../noun.ts';
import { openSession } from '../session/routes.ts';
import type { PersonRow } from '../session/sign-in.ts';

const COOKIE = 'pz_oidc';
const PLACE = 'oidc.attempt';
const params = z.object({ tenant: z.string().max(64) });

/** The browser comes back from another site, so this cookie is Lax; it opens nothing by itself. */
function attemptCookie({ services }: OpenContext, value: string): string {
  const secure = services.config.https ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/api/oidc; HttpOnly; SameSite=Lax; Max-Age=${value === '' ? 0 : 600}${secure}`;
}

function callbackOf({ services, request }: OpenContext, slug: string): string {
  const origin = services.config.publicUrl ?? new URL(request.url).origin;
  return new URL(`/api/oidc/${slug}/callback`, origin).href;
}

async function tenantOf(ctx: OpenContext, slug: string): Promise<string> {
  const [row] = await ctx.db.select({ id: tenants.id }).from(tenants).where(eq(tenants.slug, slug));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row.id;
}

const begin = route({
  method: 'get',
  path: '/api/oidc/{tenant}/begin',
  summary: { zh: '转到统一身份登录', en: 'Go to the identity provider' },
  tag: 'session',
  may: 'public',
  stream: 'text/html',
  status: 302,
  params,
  fails: [404],
  async handle({ params: { tenant: slug }, ctx }) {
    const tenant = await tenantOf(ctx, slug);
    const { url, attempt } = await beginOidc(ctx.services, tenant, callbackOf(ctx, slug));
    const sealed = await ctx.services.vault.seal(tenant, PLACE, JSON.stringify(attempt));
    const cookie = attemptCookie(ctx, Buffer.from(sealed).toString('base64url'));
    return new Response(null, { status: 302, headers: { location: url.href, 'set-cookie': cookie } });
  },
});

const callback = route({
  method: 'get',
  path: '/api/oidc/{tenant}/callback',
  summary: { zh: '统一身份登录返回', en: 'Come back from the identity provider' },
  tag: 'session',
  may: 'public',
  stream: 'text/html',
  status: 302,
  params,
  fails: [404],
  async handle({ params: { tenant: slug }, ctx }) {
    await ctx.services.limits.guess(ctx.address);
    const tenant = await tenantOf(ctx, slug);
    const sealed = cookieOf(ctx.request, COOKIE);
    if (sealed === null) throw serverError('PZ_OIDC', { reason: 'it was not begun in this browser' });
    const attempt = await openAttempt(ctx, tenant, sealed);
    const came = new URL(callbackOf(ctx, slug));
    came.search = new URL(ctx.request.url).search;
    const who = await personOf(ctx, tenant, await finishOidc(ctx.services, tenant, came, attempt));
    const opened = await openSession(ctx, who, 'session.oidc');
    const headers = new Headers({ location: `/t/${slug}/overview` });
    headers.append('set-cookie', opened.headers.get('set-cookie')!);
    headers.append('set-cookie', attemptCookie(ctx, ''));
    return new Response(null, { status: 302, headers });
  },
});

async function openAttempt({ services }: OpenContext, tenant: string, sealed: string): Promise<OidcAttempt> {
  try {
    return JSON.parse(await services.vault.unseal(tenant, PLACE, Buffer.from(sealed, 'base64url'))) as OidcAttempt;
  } catch (error) {
    throw serverError('PZ_OIDC', { reason: 'it was not begun here' }, error);
  }
}

/**
 * An account already bound to this identity; or one the security administrator made for the provider, of the same
 * name and without a password, which is bound now. Nobody gets an account by signing in. Throws PZ_OIDC.
 */
async function personOf(
  ctx: OpenContext,
  tenant: string,
  { issuer, subject, account }: OidcIdentity,
): Promise<PersonRow> {
  const here = and(eq(people.tenant, tenant), eq(people.state, 'active'));
  const [bound] = await ctx.db
    .select()
    .from(people)
    .where(and(here, eq(people.oidcIssuer, issuer), eq(people.oidcSubject, subject)));
  if (bound !== undefined) return bound;
  if (account !== null) {
    const { result } = await ctx.services.trace.act(
      { tenant, actor: 'system' },
      (made: PersonRow) => ({ action: 'person.bind', object: made.id }),
      async (tx) => {
        const [made] = await tx
          .update(people)
          .set({ oidcIssuer: issuer, oidcSubject: subject })
          .where(
            and(here, eq(people.account, account.toLowerCase()), isNull(people.password), isNull(people.oidcSubject)),
          )
          .returning();
        if (made === undefined) throw serverError('PZ_OIDC', { reason: 'there is no account for it' });
        return made;
      },
    );
    return result;
  }
  throw serverError('PZ_OIDC', { reason: 'there is no account for it' });
}

export const oidc: Noun = { routes: [begin, callback] };
