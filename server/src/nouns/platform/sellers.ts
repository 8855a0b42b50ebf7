import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { platformItem, platformReview, platformSeller } from '../../schema/platform.ts';

export interface SellerWanted {
  readonly account: string;
  readonly since: Date;
  readonly documents: readonly { readonly kind: string; readonly seenAt: string }[];
  readonly noticedAt?: Date;
}

export async function keepSeller(tx: Tx, tenant: string, wanted: SellerWanted): Promise<void> {
  const { account, since, documents, noticedAt = null } = wanted;
  const row = { since, documents, noticedAt };
  await tx
    .insert(platformSeller)
    .values({ tenant, account, ...row, version: 1 })
    .onConflictDoUpdate({ target: [platformSeller.tenant, platformSeller.account], set: row });
}

/**
 * What the platform knew of a seller and since when, as facts for the judge: 知道 from a notice or from an own decision
 * against the account; 应知 where nobody was ever verified. Absent facts stay unknown.
 */
export async function sellerFacts(
  db: Tx,
  tenant: string,
  account: string,
): Promise<Record<string, boolean | string | number>> {
  const [seller] = await db
    .select()
    .from(platformSeller)
    .where(and(eq(platformSeller.tenant, tenant), eq(platformSeller.account, account)));
  const decided = await db
    .select({ at: platformReview.decidedAt, decision: platformReview.decision })
    .from(platformReview)
    .innerJoin(
      platformItem,
      and(eq(platformItem.tenant, platformReview.tenant), eq(platformItem.id, platformReview.item)),
    )
    .where(
      and(eq(platformReview.tenant, tenant), eq(platformItem.account, account), eq(platformReview.state, 'decided')),
    );
  const against = decided.filter(({ decision }) => decision !== 'pass').map(({ at }) => at!.toISOString());
  const known = [...against, ...(seller?.noticedAt ? [seller.noticedAt.toISOString()] : [])].toSorted()[0];
  return {
    'seller.registered': seller !== undefined,
    ...(seller === undefined
      ? {}
      : { 'seller.identityVerified': seller.documents.length > 0, 'seller.since': seller.since.toISOString() }),
    'platform.knew': known !== undefined,
    ...(known === undefined ? {} : { 'platform.knewSince': known }),
    'platform.decisionsAgainst': against.length,
  };
}
