import { randomBytes } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import { sha256 } from '../sha256.ts';
import type { Tx } from '../database/connect.ts';
import type { Role } from '../policies/roles.ts';
import { person as people } from '../schema/person.ts';
import { session as sessions } from '../schema/session.ts';

/** Milliseconds without use, and in all. */
export const IDLE = 30 * 60_000;
export const ABSOLUTE = 12 * 3_600_000;
/** How often use is noted: not with every request. */
const NOTED = 60_000;

export interface OpenSession {
  readonly hash: string;
  readonly tenant: string;
  readonly state: 'open' | 'must-change';
  readonly csrf: string;
  readonly endsAt: Date;
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
}

/** Always a new secret: one somebody planted before signing in opens nothing afterwards. Resolves with the cookie's value. */
export async function beginSession(
  tx: Tx,
  who: {
    readonly tenant: string;
    readonly person: string;
    readonly state: OpenSession['state'];
    readonly address: string;
  },
  now: Date,
): Promise<{ readonly secret: string; readonly csrf: string; readonly endsAt: Date }> {
  const secret = randomBytes(32).toString('base64url');
  const csrf = randomBytes(24).toString('base64url');
  const endsAt = new Date(now.getTime() + ABSOLUTE);
  await tx.insert(sessions).values({ ...who, hash: sha256(secret), csrf, createdAt: now, usedAt: now, endsAt });
  return { secret, csrf, endsAt };
}

/** Null when it is unknown, over, or its person may not sign in any more. */
export async function findSession(db: Tx, secret: string, now: Date): Promise<OpenSession | null> {
  const hash = sha256(secret);
  const [row] = await db
    .select({ session: sessions, id: people.id, name: people.name, roles: people.roles })
    .from(sessions)
    .innerJoin(people, and(eq(people.tenant, sessions.tenant), eq(people.id, sessions.person)))
    .where(
      and(
        eq(sessions.hash, hash),
        eq(people.state, 'active'),
        gt(sessions.endsAt, now),
        gt(sessions.usedAt, new Date(now.getTime() - IDLE)),
      ),
    );
  if (row === undefined) return null;
  const { session, ...person } = row;
  if (now.getTime() - session.usedAt.getTime() > NOTED)
    await db.update(sessions).set({ usedAt: now }).where(eq(sessions.hash, hash));
  return { hash, tenant: session.tenant, state: session.state, csrf: session.csrf, endsAt: session.endsAt, person };
}

export const endSession = (tx: Tx, hash: string): Promise<unknown> =>
  tx.delete(sessions).where(eq(sessions.hash, hash));

/** Every session of a person but one: after a change of password, rights or state. */
export async function endSessionsOf(tx: Tx, tenant: string, person: string, except?: string): Promise<void> {
  const theirs = await tx
    .select({ hash: sessions.hash })
    .from(sessions)
    .where(and(eq(sessions.tenant, tenant), eq(sessions.person, person)));
  for (const { hash } of theirs) if (hash !== except) await endSession(tx, hash);
}

export const removeEnded = (db: Tx, now: Date): Promise<unknown> => db.delete(sessions).where(lt(sessions.endsAt, now));
