import { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import { sha256 } from '../../sha256.ts';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import { platformItem, platformStrike } from '../../schema/platform.ts';
import type { Services } from '../../services.ts';
import { update } from './claim.ts';
import type { Review } from './claim.ts';
import { platformError } from './errors.ts';
import type { Item } from './intake.ts';
import { DECISIONS, STRIKE_DAYS } from './machine.ts';
import type { ReviewDecision } from './machine.ts';

export interface Deciding {
  readonly decision: ReviewDecision;
  /** What the user is told it rests on; not needed to let pass. */
  readonly rule?: string | undefined;
}

/**
 * A reviewer's decision: evidence first, then item, strikes, the notice to the user and the call back to the platform,
 * in one transaction. Throws PZ_REVIEW_NOT_YOURS, PZ_REVIEW_RULE, PZ_EDIT_CONFLICT.
 */
export async function decide(
  tx: Tx,
  services: Services,
  review: Review,
  { decision, rule }: Deciding,
  person: string,
  now: Date,
): Promise<Review> {
  if (review.claimedBy !== person || review.claimedUntil === null || review.claimedUntil < now)
    throw platformError('PZ_REVIEW_NOT_YOURS');
  const { item: itemState, strikes, second } = DECISIONS[decision];
  if (decision !== 'pass' && (rule ?? '').trim() === '') throw platformError('PZ_REVIEW_RULE');
  if (second && review.state !== 'second') {
    // The first of two: nothing happens to the account until another person says the same.
    return update(tx, review, {
      state: 'second',
      decision,
      rule: rule!,
      decidedBy: person,
      claimedBy: null,
      claimedUntil: null,
    });
  }
  const item = await itemOf(tx, review.tenant, review.item);
  const snapshot = itemState === 'removed' ? await preserve(tx, services, item, review, now) : item.snapshot;
  await saveItem(tx, item, { state: itemState, snapshot });
  for (let n = 0; n < strikes; n++) await strike(tx, item, review, now);
  const next = await update(tx, review, {
    state: 'decided',
    decision,
    rule: rule ?? null,
    decidedBy: person,
    decidedAt: now,
    claimedBy: null,
    claimedUntil: null,
  });
  await tellPlatform(tx, services, item, next, itemState);
  return next;
}

/**
 * Everything about the item as it stood, sealed as one object: bytes, account, time, address, neighbours, the judgment.
 * Taken once, before the first measure against it.
 */
async function preserve(tx: Tx, { vault }: Services, item: Item, review: Review, now: Date): Promise<string> {
  if (item.snapshot !== null) return item.snapshot;
  const { tenant } = item;
  const text = await vault.unseal(tenant, 'platform_item.content', item.content);
  const around =
    item.around === null
      ? null
      : (JSON.parse(await vault.unseal(tenant, 'platform_item.around', item.around)) as unknown);
  const record = {
    format: 'pingzhang-post@1',
    external: item.external,
    kind: item.kind,
    channel: item.channel,
    account: item.account,
    postedAt: item.postedAt.toISOString(),
    receivedAt: item.receivedAt.toISOString(),
    capturedAt: now.toISOString(),
    sha256: item.sha256,
    text,
    around,
    judged: { label: item.label, category: item.category, score: item.score, action: item.action, pack: item.pack },
    review: review.number,
  };
  const bytes = Buffer.from(JSON.stringify(record, null, 2));
  const { id } = await vault.put(
    { tenant, kind: 'snapshot', name: `${review.number}.json`, person: null },
    Readable.from([bytes]),
    tx,
  );
  return id;
}

async function strike(tx: Tx, item: Item, review: Review, now: Date): Promise<void> {
  const endsAt = new Date(now.getTime() + STRIKE_DAYS * 86_400_000);
  await tx.insert(platformStrike).values({
    tenant: item.tenant,
    id: newId(),
    account: item.account,
    review: review.id,
    at: now,
    endsAt,
    state: 'active',
  });
}

/** The signed call back to the platform, and the words for its user. */
async function tellPlatform(
  tx: Tx,
  { webhooks }: Services,
  item: Item,
  review: Review,
  state: Item['state'],
): Promise<void> {
  const { external, account, tenant } = item;
  const { number, decision, rule } = review;
  await webhooks.emit(tx, tenant, 'platform.action', { external, account, action: decision, state, review: number });
  if (decision === 'pass') return;
  await webhooks.emit(tx, tenant, 'platform.notice', {
    external,
    account,
    review: number,
    decision,
    rule,
    appeal: true,
  });
}

/**
 * An overturned decision is undone: the item stands as it stood, byte for byte, and its strikes never were.
 * Throws PZ_OBJECT_DAMAGED when the stored bytes are not those that came.
 */
export async function undo(tx: Tx, services: Services, review: Review): Promise<Review> {
  const item = await itemOf(tx, review.tenant, review.item);
  await contentOf(services, item);
  await saveItem(tx, item, { state: 'visible' });
  await tx
    .update(platformStrike)
    .set({ state: 'reversed' })
    .where(and(eq(platformStrike.tenant, review.tenant), eq(platformStrike.review, review.id)));
  const next = await update(tx, review, { state: 'overturned' });
  const { external, account } = item;
  await services.webhooks.emit(tx, item.tenant, 'platform.restore', {
    external,
    account,
    sha256: item.sha256,
    review: review.number,
  });
  return next;
}

/** The text as it came, checked against its hash. Throws PZ_NOT_FOUND once it was erased, PZ_OBJECT_DAMAGED when it changed. */
export async function contentOf({ vault }: Services, item: Item): Promise<string> {
  const text = await vault.unseal(item.tenant, 'platform_item.content', item.content);
  if (text === '') throw serverError('PZ_NOT_FOUND');
  if (sha256(text) !== item.sha256) throw serverError('PZ_OBJECT_DAMAGED');
  return text;
}

export async function itemOf(tx: Tx, tenant: string, id: string): Promise<Item> {
  const [row] = await tx
    .select()
    .from(platformItem)
    .where(and(eq(platformItem.tenant, tenant), eq(platformItem.id, id)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

export async function saveItem(tx: Tx, item: Item, changed: Partial<Item>): Promise<void> {
  const { rowCount } = await tx
    .update(platformItem)
    .set({ ...changed, version: item.version + 1 })
    .where(
      and(eq(platformItem.tenant, item.tenant), eq(platformItem.id, item.id), eq(platformItem.version, item.version)),
    );
  if (rowCount === 0) throw serverError('PZ_EDIT_CONFLICT');
}
