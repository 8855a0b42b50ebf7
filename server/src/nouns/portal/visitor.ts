import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { eq, and } from 'drizzle-orm';
import { networkOf } from '../../http/client-address.ts';
import type { OpenContext } from '../../http/context.ts';
import { setting, tenant } from '../../schema/tenant.ts';
import type { PortalView } from './layout.ts';

/** Who stands at the portal: a tenant's house, a language, a size of letters, and a seed for the forms. */
export interface Visitor {
  readonly tenant: string;
  readonly view: PortalView;
  /** Cookies the answer must set. */
  readonly cookies: readonly string[];
}

const COOKIE = 'pz_portal';
const SIZES = new Set([1, 2, 3]);

/** Null where no such house is. The cookie holds `seed.size.language` and nothing about the person. */
export async function visitorOf(ctx: OpenContext, slug: string): Promise<Visitor | null> {
  const [row] = await ctx.db.select({ id: tenant.id, name: tenant.name }).from(tenant).where(eq(tenant.slug, slug));
  if (row === undefined) return null;
  const kept = cookieOf(ctx.request);
  const asked = new URL(ctx.request.url).searchParams;
  const size = [Number(asked.get('size')), kept?.size, 1].find((value) => value !== undefined && SIZES.has(value))!;
  const language = [asked.get('language'), kept?.language, ctx.language].find(
    (value) => value === 'zh' || value === 'en',
  );
  const seed = kept?.seed ?? randomBytes(24).toString('base64url');
  const [help] = await ctx.db
    .select({ value: setting.value })
    .from(setting)
    .where(and(eq(setting.tenant, row.id), eq(setting.key, 'portal.helpLine')));
  const secure = ctx.services.config.https ? '; Secure' : '';
  return {
    tenant: row.id,
    view: {
      slug,
      tenantName: row.name,
      helpLine: typeof help?.value === 'string' ? help.value : null,
      language: language === 'en' ? 'en' : 'zh',
      size,
      token: tokenOf(seed),
    },
    cookies: [`${COOKIE}=${seed}.${size}.${language}; Path=/p/; HttpOnly; SameSite=Strict${secure}`],
  };
}

/** Another site can neither read the cookie nor make the browser send it: the form's token shows the page came from here. */
export function formIsOurs(ctx: OpenContext, token: unknown): boolean {
  const kept = cookieOf(ctx.request);
  if (kept === null || typeof token !== 'string') return false;
  const wanted = Buffer.from(tokenOf(kept.seed));
  const given = Buffer.from(token);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

const tokenOf = (seed: string): string => createHash('sha256').update(`portal ${seed}`).digest('base64url');

function cookieOf(request: Request): { seed: string; size: number; language: string } | null {
  const found = /(?:^|;\s*)pz_portal=([\w-]{32})\.([123])\.(zh|en)(?:;|$)/.exec(request.headers.get('cookie') ?? '');
  return found === null ? null : { seed: found[1]!, size: Number(found[2]), language: found[3]! };
}

/** Ten minutes an address; one process counts for itself, so several allow as many times more. */
const filings = new RateLimiterMemory({ points: 10, duration: 600 });
const looks = new RateLimiterMemory({ points: 30, duration: 600 });

export async function mayGoOn(what: 'file' | 'look', address: string): Promise<boolean> {
  try {
    await (what === 'file' ? filings : looks).consume(networkOf(address));
    return true;
  } catch {
    return false;
  }
}
