import { and, asc, eq, gt } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { z } from '../../http/route.ts';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import { changed } from '../../http/etag.ts';
import { person as people } from '../../schema/person.ts';
import type { Person } from './shapes.ts';

export type PersonRow = InferSelectModel<typeof people>;

export function showPerson(row: PersonRow): z.input<typeof Person> {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    roles: [...row.roles],
    state: row.state,
    totp: row.totp !== null,
    lockedUntil: row.lockedUntil?.toISOString() ?? null,
    mustChangePassword: row.mustChange === 1,
    oidc: row.oidcSubject !== null || row.password === null,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  };
}

export const listPeople = (db: Tx, tenant: string, after: string | null, limit: number): Promise<PersonRow[]> =>
  db
    .select()
    .from(people)
    .where(and(eq(people.tenant, tenant), after === null ? undefined : gt(people.id, after)))
    .orderBy(asc(people.id))
    .limit(limit + 1);

/** Throws PZ_NOT_FOUND. */
export async function onePerson(db: Tx, tenant: string, id: string): Promise<PersonRow> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.tenant, tenant), eq(people.id, id)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

/** Throws PZ_EDIT_CONFLICT when somebody was faster. */
export async function changePerson(
  tx: Tx,
  { tenant, id, version }: Pick<PersonRow, 'tenant' | 'id' | 'version'>,
  change: Partial<PersonRow>,
): Promise<PersonRow> {
  return changed(
    await tx
      .update(people)
      .set({ ...change, version: version + 1 })
      .where(and(eq(people.tenant, tenant), eq(people.id, id), eq(people.version, version)))
      .returning(),
  );
}
