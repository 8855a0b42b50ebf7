import { randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../database/connect.ts';
import type { Role } from '../policies/roles.ts';
import { person as people } from '../schema/person.ts';
import { apiToken } from '../schema/session.ts';
import { sha256 } from '../sha256.ts';

export interface OpenToken {
  readonly tenant: string;
  readonly id: string;
  readonly scopes: readonly string[];
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
}

/** `pzt_` lets scanners for leaked secrets know one when they see it. */
export const newToken = (): { readonly secret: string; readonly hash: string } => {
  const secret = `pzt_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: sha256(secret) };
};

/** Null when it is unknown, revoked or over, or its owner is. */
export async function findToken(db: Tx, secret: string, now: Date): Promise<OpenToken | null> {
  const [row] = await db
    .select({ token: apiToken, id: people.id, name: people.name, roles: people.roles })
    .from(apiToken)
    .innerJoin(people, and(eq(people.tenant, apiToken.tenant), eq(people.id, apiToken.person)))
    .where(
      and(
        eq(apiToken.hash, sha256(secret)),
        isNull(apiToken.revokedAt),
        gt(apiToken.endsAt, now),
        eq(people.state, 'active'),
      ),
    );
  if (row === undefined) return null;
  const { token, ...person } = row;
  const noted = token.usedAt !== null && now.getTime() - token.usedAt.getTime() < 60_000;
  if (!noted) await db.update(apiToken).set({ usedAt: now }).where(eq(apiToken.hash, token.hash));
  return { tenant: token.tenant, id: token.id, scopes: token.scopes, person };
}
