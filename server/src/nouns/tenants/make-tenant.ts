import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { tenant as tenants } from '../../schema/tenant.ts';
import type { Keys } from '../../vault/keys.ts';
import type { SuiteName } from '../../vault/suite.ts';

export interface NewTenant {
  readonly slug: string;
  readonly name: string;
  readonly suite?: SuiteName;
  readonly demo?: boolean;
}

/** A tenant with its own key. Its ledger is made with its first deed. Resolves with the id. */
export async function makeTenant(
  tx: Tx,
  keys: Keys,
  { slug, name, suite = 'international', demo = false }: NewTenant,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  await tx.insert(tenants).values({
    id,
    slug,
    name,
    suite,
    demo: demo ? 1 : 0,
    wrappedKey: keys.makeTenant(id, suite),
    createdAt: now,
    version: 1,
  });
  return id;
}
