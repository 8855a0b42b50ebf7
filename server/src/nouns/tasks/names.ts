import type { Tx } from '../../database/connect.ts';
import { namesOf } from '../people/names.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Colleagues by their ids; who is not there any more keeps the id for a name. */
export async function namedBy(db: Tx, tenant: string, ids: readonly (string | null)[]): Promise<(id: string) => Named> {
  const names = await namesOf(db, tenant, ids);
  return (id) => ({ id, name: names.get(id) ?? id });
}
