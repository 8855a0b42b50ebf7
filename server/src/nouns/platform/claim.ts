import { and, asc, count, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { deed } from '../../schema/deed.ts';
import { platformReview } from '../../schema/platform.ts';
import { serverError } from '../../errors.ts';
import { platformError } from './errors.ts';
import { CLAIMS_A_DAY, CLAIMS_AN_HOUR, CLAIM_MINUTES } from './machine.ts';

export type Review = InferSelectModel<typeof platformReview>;

const HOUR = 3_600_000;

/**
 * The gravest item nobody has, for this reviewer alone until the claim runs out. Items awaiting a second person never go
 * to the first. Throws PZ_REVIEW_EMPTY, PZ_REVIEW_REST.
 */
export async function claim(
  tx: Tx,
  tenant: string,
  person: string,
  category: string | undefined,
  now: Date,
): Promise<Review> {
  await mayGoOn(tx, tenant, person, now);
  const free = or(isNull(platformReview.claimedBy), lt(platformReview.claimedUntil, now));
  const [row] = await tx
    .select()
    .from(platformReview)
    .where(
      and(
        eq(platformReview.tenant, tenant),
        inArray(platformReview.state, ['waiting', 'claimed', 'second']),
        free,
        or(ne(platformReview.state, 'second'), ne(platformReview.decidedBy, person)),
        category === undefined ? undefined : eq(platformReview.category, category),
      ),
    )
    .orderBy(desc(platformReview.score), asc(platformReview.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (row === undefined) throw platformError('PZ_REVIEW_EMPTY');
  return update(tx, row, {
    state: row.state === 'second' ? 'second' : 'claimed',
    claimedBy: person,
    claimedUntil: new Date(now.getTime() + CLAIM_MINUTES * 60_000),
  });
}

/** Gives an item back. */
export function release(tx: Tx, review: Review): Promise<Review> {
  return update(tx, review, {
    state: review.state === 'second' ? 'second' : 'waiting',
    claimedBy: null,
    claimedUntil: null,
  });
}

/** Counts claims in the ledger's index, so that another window or process is no way around a rest. */
async function mayGoOn(tx: Tx, tenant: string, person: string, now: Date): Promise<void> {
  const since = async (span: number): Promise<number> => {
    const [row] = await tx
      .select({ n: count() })
      .from(deed)
      .where(
        and(
          eq(deed.tenant, tenant),
          eq(deed.actor, person),
          eq(deed.action, 'platform.claim'),
          gt(deed.at, new Date(now.getTime() - span)),
        ),
      );
    return row?.n ?? 0;
  };
  if ((await since(HOUR)) >= CLAIMS_AN_HOUR) throw platformError('PZ_REVIEW_REST', { minutes: 15 });
  if ((await since(24 * HOUR)) >= CLAIMS_A_DAY) throw platformError('PZ_REVIEW_REST', { minutes: 480 });
}

/** Changes a review that nobody changed since it was read. Throws PZ_EDIT_CONFLICT. */
export async function update(tx: Tx, review: Review, changed: Partial<Review>): Promise<Review> {
  const next = { ...review, ...changed, version: review.version + 1 };
  const { rowCount } = await tx
    .update(platformReview)
    .set({ ...changed, version: next.version })
    .where(
      and(
        eq(platformReview.tenant, review.tenant),
        eq(platformReview.id, review.id),
        eq(platformReview.version, review.version),
      ),
    );
  if (rowCount === 0) throw serverError('PZ_EDIT_CONFLICT');
  return next;
}

export async function reviewOf(tx: Tx, tenant: string, idOrNumber: string): Promise<Review> {
  const [row] = await tx
    .select()
    .from(platformReview)
    .where(
      and(
        eq(platformReview.tenant, tenant),
        or(eq(platformReview.id, idOrNumber), eq(platformReview.number, idOrNumber)),
      ),
    );
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

/** How much waits, by category. */
export async function waiting(tx: Tx, tenant: string): Promise<{ category: string; n: number; oldest: string }[]> {
  const rows = await tx
    .select({ category: platformReview.category, n: count(), oldest: sql<Date>`min(${platformReview.createdAt})` })
    .from(platformReview)
    .where(and(eq(platformReview.tenant, tenant), inArray(platformReview.state, ['waiting', 'claimed', 'second'])))
    .groupBy(platformReview.category)
    .orderBy(desc(count()));
  return rows.map(({ category, n, oldest }) => ({
    category: category ?? 'none',
    n,
    oldest: new Date(oldest).toISOString(),
  }));
}
