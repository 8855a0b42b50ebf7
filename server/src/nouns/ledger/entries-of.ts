import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { deed } from '../../schema/deed.ts';

/**
 * The ledger entries of one object, by action, oldest first. An object's own log and its deeds are written in the same
 * transactions, so the n-th act of a kind is the n-th deed of its action.
 */
export async function entriesOf(db: Tx, tenant: string, object: string): Promise<(action: string) => number | null> {
  const rows = await db
    .select({ action: deed.action, index: deed.index })
    .from(deed)
    .where(and(eq(deed.tenant, tenant), eq(deed.object, object)))
    .orderBy(asc(deed.id));
  const byAction = new Map<string, (number | null)[]>();
  for (const { action, index } of rows) byAction.set(action, [...(byAction.get(action) ?? []), index]);
  return (action) => byAction.get(action)?.shift() ?? null;
}
