import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { person } from '../../schema/person.ts';

/** Names of staff by their ids; those who are no staff, such as `system`, are absent. */
export async function namesOf(
  db: Tx,
  tenant: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(eq(person.tenant, tenant), inArray(person.id, wanted)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
