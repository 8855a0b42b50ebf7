import { and, eq } from 'drizzle-orm';
import type { z } from '../../http/route.ts';
import type { Caller } from '../../http/caller.ts';
import { POLICIES, permissionOf } from '../../policies/index.ts';
import type { Action } from '../../policies/index.ts';
import { reachOf } from '../../policies/policy.ts';
import type { Role } from '../../policies/roles.ts';
import { person as people } from '../../schema/person.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Db } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import type { Session } from './shapes.ts';

type Own = NonNullable<Caller['session']>;

export const actionsOf = (roles: readonly Role[]): Action[] =>
  (Object.keys(POLICIES) as Action[]).filter((action) => reachOf(permissionOf(action), roles) !== null);

export async function presentSession(
  db: Db,
  tenant: string,
  person: string,
  own: Pick<Own, 'csrf' | 'state' | 'endsAt'>,
): Promise<z.input<typeof Session>> {
  const [row] = await db
    .select({ person: people, tenant: tenants })
    .from(people)
    .innerJoin(tenants, eq(tenants.id, people.tenant))
    .where(and(eq(people.tenant, tenant), eq(people.id, person)));
  if (row === undefined) throw serverError('PZ_SIGN_IN_NEEDED');
  const { id, name, account, roles, totp } = row.person;
  return {
    person: { id, name, account, roles: [...roles] },
    tenant: { id: row.tenant.id, slug: row.tenant.slug, name: row.tenant.name, demo: row.tenant.demo === 1 },
    may: own.state === 'open' ? actionsOf(roles) : [],
    csrf: own.csrf,
    mustChangePassword: own.state === 'must-change',
    totp: totp !== null,
    endsAt: own.endsAt.toISOString(),
  };
}
