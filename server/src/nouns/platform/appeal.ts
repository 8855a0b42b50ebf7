import { and, eq, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import { platformAppeal } from '../../schema/platform.ts';
import type { Services } from '../../services.ts';
import { startClock, stopClocks } from '../clocks/store.ts';
import { lawOf } from '../law/shelf.ts';
import { reviewOf } from './claim.ts';
import type { Review } from './claim.ts';
import { undo } from './decide.ts';
import { platformError } from './errors.ts';

export type Appeal = InferSelectModel<typeof platformAppeal>;

/** A complaint is handled within fifteen working days. */
const CLOCK = 'D-APP-2';

/** The user's appeal against a decision, with its clock. Throws PZ_APPEAL_STATE, PZ_NOT_FOUND. */
export async function file(
  tx: Tx,
  services: Services,
  tenant: string,
  reviewId: string,
  words: string,
  now: Date,
): Promise<Appeal> {
  const review = await reviewOf(tx, tenant, reviewId);
  const [standing] = await tx
    .select({ id: platformAppeal.id })
    .from(platformAppeal)
    .where(and(eq(platformAppeal.tenant, tenant), eq(platformAppeal.review, review.id)));
  if (standing !== undefined || review.state !== 'decided' || review.decision === 'pass')
    throw platformError('PZ_APPEAL_STATE');
  const appeal: Appeal = {
    tenant,
    id: newId(now.getTime()),
    number: await nextNumber(tx, tenant, 'SS'),
    review: review.id,
    words: await services.vault.seal(tenant, 'platform_appeal.words', words),
    state: 'open',
    decidedBy: null,
    createdAt: now,
    version: 1,
  };
  await tx.insert(platformAppeal).values(appeal);
  const clock = { tenant, objectKind: 'appeal', objectId: appeal.id, rule: CLOCK, start: now };
  await startClock(tx, (await lawOf(services, tenant)).law, clock);
  return appeal;
}

/** Another reviewer decides. Overturning restores the item and reverses the strikes. Throws PZ_APPEAL_SAME_PERSON, PZ_APPEAL_STATE. */
export async function decideAppeal(
  tx: Tx,
  services: Services,
  appeal: Appeal,
  outcome: 'upheld' | 'overturned',
  person: string,
  now: Date,
): Promise<{ appeal: Appeal; review: Review }> {
  const { tenant, id, version } = appeal;
  const review = await reviewOf(tx, tenant, appeal.review);
  if (appeal.state !== 'open') throw platformError('PZ_APPEAL_STATE');
  if (review.decidedBy === person) throw platformError('PZ_APPEAL_SAME_PERSON');
  const changed = { state: outcome, decidedBy: person, version: version + 1 };
  const { rowCount } = await tx
    .update(platformAppeal)
    .set(changed)
    .where(and(eq(platformAppeal.tenant, tenant), eq(platformAppeal.id, id), eq(platformAppeal.version, version)));
  if (rowCount === 0) throw serverError('PZ_EDIT_CONFLICT');
  await stopClocks(tx, tenant, { kind: 'appeal', id }, now);
  return {
    appeal: { ...appeal, ...changed },
    review: outcome === 'overturned' ? await undo(tx, services, review) : review,
  };
}

export async function appealOf(tx: Tx, tenant: string, idOrNumber: string): Promise<Appeal> {
  const [row] = await tx
    .select()
    .from(platformAppeal)
    .where(
      and(
        eq(platformAppeal.tenant, tenant),
        or(eq(platformAppeal.id, idOrNumber), eq(platformAppeal.number, idOrNumber)),
      ),
    );
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}
