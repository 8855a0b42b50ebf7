import { serverError } from '../errors.ts';
import { findSession } from '../identity/sessions.ts';
import { findToken } from '../identity/tokens.ts';
import { isAction, permissionOf } from '../policies/index.ts';
import { reachOf } from '../policies/policy.ts';
import type { Reach } from '../policies/policy.ts';
import type { Services } from '../services.ts';
import { checkCsrf } from './csrf.ts';
import type { Person } from './context.ts';
import type { AnyRoute } from './route.ts';

export const COOKIE = 'pz_session';

/** Who calls: a browser with its session, or a program with its token. */
export interface Caller {
  readonly tenant: string;
  readonly person: Person;
  /** Null for a token. */
  readonly session: {
    readonly hash: string;
    readonly state: 'open' | 'must-change';
    readonly csrf: string;
    readonly endsAt: Date;
  } | null;
  /** Null for a session: whatever the roles allow. */
  readonly scopes: readonly string[] | null;
}

export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** Null for nobody, and for a token or session that is not valid. */
export async function callerOf(request: Request, { db }: Services, now: Date): Promise<Caller | null> {
  const bearer = /^Bearer (\S{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const token = await findToken(db, bearer, now);
    return token && { tenant: token.tenant, person: token.person, session: null, scopes: token.scopes };
  }
  const secret = cookieOf(request, COOKIE);
  const session = secret === null ? null : await findSession(db, secret, now);
  return session === null ? null : { tenant: session.tenant, person: session.person, session, scopes: null };
}

/** How far the caller reaches on this route. Throws PZ_SIGN_IN_NEEDED, PZ_CSRF, PZ_PASSWORD_CHANGE_NEEDED or PZ_FORBIDDEN. */
export function admit(request: Request, route: AnyRoute, caller: Caller | null): Reach {
  if (caller === null) throw serverError('PZ_SIGN_IN_NEEDED');
  const { session, scopes, person } = caller;
  if (session !== null) {
    if (route.method !== 'get') checkCsrf(request, session.csrf);
    if (session.state === 'must-change' && route.beforePasswordChange !== true)
      throw serverError('PZ_PASSWORD_CHANGE_NEEDED');
  }
  const { may } = route;
  if (may === 'signed-in' || may === 'public') {
    // A program's token opens what it was made for, and nothing of the person's own account.
    if (scopes !== null && may === 'signed-in') throw serverError('PZ_FORBIDDEN', { action: 'session' });
    return 'own';
  }
  if (scopes !== null && !scopes.includes(may)) throw serverError('PZ_FORBIDDEN', { action: may });
  const reach = isAction(may) ? reachOf(permissionOf(may), person.roles) : null;
  if (reach === null) throw serverError('PZ_FORBIDDEN', { action: may });
  return reach;
}
