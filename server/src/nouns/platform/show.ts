import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import { ALIKE, fingerprintDistance } from '@pingzhang/engine/trade';
import type { Tx } from '../../database/connect.ts';
import type { z } from '../../http/route.ts';
import { platformHandle, platformItem, platformReview, platformStrike } from '../../schema/platform.ts';
import type { Services } from '../../services.ts';
import type { Review } from './claim.ts';
import { contentOf, itemOf } from './decide.ts';
import type { Item } from './intake.ts';
import { lawOf } from '../law/shelf.ts';
import { provisionsOn } from './provisions.ts';
import { benchOf } from './judge.ts';
import { STRIKES_TO_CLOSE } from './machine.ts';
import type { ItemFace, ReviewDetail, ReviewRow } from './shapes.ts';

export function showItem(item: Item): z.input<typeof ItemFace> {
  const { id, external, kind, channel, account, state, label, category, score, action, sha256, pack, hold, version } =
    item;
  return {
    id,
    external,
    kind,
    channel,
    account,
    state,
    label,
    category,
    score,
    action,
    sha256,
    pack,
    hold,
    version,
    postedAt: item.postedAt.toISOString(),
    snapshot: item.snapshot,
  };
}

export function showReview(review: Review): z.input<typeof ReviewRow> {
  const { id, number, item, state, category, score, claimedBy, decision, rule, decidedBy, version } = review;
  return {
    id,
    number,
    item,
    state,
    category,
    score,
    claimedBy,
    decision,
    rule,
    decidedBy,
    version,
    claimedUntil: review.claimedUntil?.toISOString() ?? null,
    decidedAt: review.decidedAt?.toISOString() ?? null,
    createdAt: review.createdAt.toISOString(),
  };
}

/** How far back similar items are looked for. */
const RECENT = 2000;
const MOST_SIMILAR = 20;

/** What the reviewer sees: the text with its reasons, the account's past, what else is like it. */
export async function detailOf(
  db: Tx,
  services: Services,
  review: Review,
  now: Date,
): Promise<z.input<typeof ReviewDetail>> {
  const { tenant } = review;
  const item = await itemOf(db, tenant, review.item);
  const text = await contentOf(services, item);
  const judged = (await benchOf(db, services, tenant)).judge(text);
  const [history, strikes, similar, linked] = await Promise.all([
    historyOf(db, item),
    strikesOf(db, item, now),
    similarTo(db, item),
    linkedTo(db, item),
  ]);
  return {
    ...showReview(review),
    post: showItem(item),
    text,
    reasons: judged.reasons.map(({ path, ...reason }) => ({ ...reason, path: [...path] })),
    heaviest: judged.heaviest.map(([feature, weight]) => ({ feature, weight })),
    provisions: provisionsOn(judged.provisions, (await lawOf(services, tenant)).law, now),
    account: { id: item.account, items: history, strikes, proposesClosing: strikes >= STRIKES_TO_CLOSE - 1, linked },
    similar: similar.map(showItem),
  };
}

async function historyOf(db: Tx, { tenant, account }: Item): Promise<Record<string, number>> {
  const rows = await db
    .select({ decision: platformReview.decision })
    .from(platformReview)
    .innerJoin(
      platformItem,
      and(eq(platformItem.tenant, platformReview.tenant), eq(platformItem.id, platformReview.item)),
    )
    .where(
      and(eq(platformReview.tenant, tenant), eq(platformItem.account, account), eq(platformReview.state, 'decided')),
    )
    .limit(1000);
  const counts: Record<string, number> = {};
  for (const { decision } of rows) if (decision !== null) counts[decision] = (counts[decision] ?? 0) + 1;
  return counts;
}

export async function strikesOf(
  db: Tx,
  { tenant, account }: Pick<Item, 'tenant' | 'account'>,
  now: Date,
): Promise<number> {
  return db.$count(
    platformStrike,
    and(
      eq(platformStrike.tenant, tenant),
      eq(platformStrike.account, account),
      eq(platformStrike.state, 'active'),
      gt(platformStrike.endsAt, now),
    ),
  );
}

/** Other accounts that gave one of the same handles. */
async function linkedTo(db: Tx, { tenant, id, account }: Item): Promise<string[]> {
  const keys = await db
    .select({ key: platformHandle.key })
    .from(platformHandle)
    .where(and(eq(platformHandle.tenant, tenant), eq(platformHandle.item, id)));
  if (keys.length === 0) return [];
  const rows = await db
    .selectDistinct({ account: platformHandle.account })
    .from(platformHandle)
    .where(
      and(
        eq(platformHandle.tenant, tenant),
        inArray(
          platformHandle.key,
          keys.map(({ key }) => key),
        ),
        ne(platformHandle.account, account),
      ),
    )
    .limit(50);
  return rows.map((row) => row.account).toSorted();
}

async function similarTo(db: Tx, { tenant, id, fingerprint }: Item): Promise<Item[]> {
  if (fingerprint === null) return [];
  const recent = await db
    .select()
    .from(platformItem)
    .where(and(eq(platformItem.tenant, tenant), ne(platformItem.action, 'pass'), ne(platformItem.id, id)))
    .orderBy(desc(platformItem.id))
    .limit(RECENT);
  return recent
    .flatMap((item) => {
      const distance = item.fingerprint === null ? 64 : fingerprintDistance(fingerprint, item.fingerprint);
      return distance <= ALIKE ? [{ item, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_SIMILAR)
    .map(({ item }) => item);
}
