import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { person } from '../../schema/person.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Colleagues by their ids; who is not there any more keeps the id for a name. */
export async function namesOf(db: Tx, tenant: string, ids: readonly (string | null)[]): Promise<(id: string) => Named> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select({ id: person.id, name: person.name })
          .from(person)
          .where(and(eq(person.tenant, tenant), inArray(person.id, wanted)));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}
