import { sql } from 'drizzle-orm';
import { sequence } from '../schema/tenant.ts';
import type { Tx } from './connect.ts';

/** The next number people read: `QL-0001`. Numbers of a transaction that fails are not given again to another. */
export async function nextNumber(tx: Tx, tenant: string, kind: string): Promise<string> {
  const [row] = await tx
    .insert(sequence)
    .values({ tenant, kind, last: 1 })
    .onConflictDoUpdate({ target: [sequence.tenant, sequence.kind], set: { last: sql`${sequence.last} + 1` } })
    .returning({ last: sequence.last });
  return `${kind}-${String(row!.last).padStart(4, '0')}`;
}
