import { sql } from 'drizzle-orm';
import { sequence } from '../schema/tenant.ts';
import type { Tx } from './connect.ts';

/** The next number people read: `QL-0001`. A transaction that fails gives its numbers back with the rest it did. */
export async function nextNumber(tx: Tx, tenant: string, kind: string): Promise<string> {
  const [number] = await nextNumbers(tx, tenant, kind, 1);
  return number!;
}

/** Several at once, in order. */
export async function nextNumbers(tx: Tx, tenant: string, kind: string, count: number): Promise<string[]> {
  const [row] = await tx
    .insert(sequence)
    .values({ tenant, kind, last: count })
    .onConflictDoUpdate({
      target: [sequence.tenant, sequence.kind],
      set: { last: sql`${sequence.last} + ${count}` },
    })
    .returning({ last: sequence.last });
  const first = row!.last - count + 1;
  return Array.from({ length: count }, (_, at) => `${kind}-${String(first + at).padStart(4, '0')}`);
}
