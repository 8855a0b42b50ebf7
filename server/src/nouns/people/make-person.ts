import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import { compatible } from '../../policies/roles.ts';
import type { Role } from '../../policies/roles.ts';
import { person as people } from '../../schema/person.ts';

export interface NewPerson {
  readonly tenant: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** A hash; null for somebody who signs in through OIDC only. */
  readonly password: string | null;
  /** One-time: to be changed at the first sign-in. */
  readonly mustChange: boolean;
}

/** Throws PZ_ROLES_EXCLUDE, and PZ_CONFLICT when the account is taken. Resolves with the id. */
export async function makePerson(tx: Tx, wanted: NewPerson, now: Date): Promise<string> {
  if (!compatible(wanted.roles)) throw serverError('PZ_ROLES_EXCLUDE');
  const id = newId(now.getTime());
  const made = await tx
    .insert(people)
    .values({
      ...wanted,
      id,
      mustChange: wanted.mustChange ? 1 : 0,
      state: 'active',
      passwordAt: wanted.password === null ? null : now,
      passwordHistory: wanted.password === null ? [] : [wanted.password],
      totp: null,
      totpStep: null,
      oidcIssuer: null,
      oidcSubject: null,
      failures: 0,
      lockedUntil: null,
      createdAt: now,
      version: 1,
    })
    .onConflictDoNothing()
    .returning({ id: people.id });
  if (made.length === 0) throw serverError('PZ_CONFLICT', { what: 'account' });
  return id;
}
