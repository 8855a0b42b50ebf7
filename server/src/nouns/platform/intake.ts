import { and, eq, gt, inArray, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { sha256 } from '../../sha256.ts';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumbers } from '../../database/sequence.ts';
import { platformHandle, platformItem, platformReview, platformShield } from '../../schema/platform.ts';
import type { Services } from '../../services.ts';
import { benchOf, handlesOf } from './judge.ts';
import type { Judged } from './judge.ts';
import { isSampled, stateFor } from './machine.ts';

export type Item = InferSelectModel<typeof platformItem>;

/** One thing posted, as the platform sends it. */
export interface Posted {
  readonly external: string;
  readonly kind: 'post' | 'listing' | 'comment' | 'nickname' | 'group' | 'picture';
  readonly channel: string;
  readonly account: string;
  readonly text: string;
  /** The discussion it belongs to. */
  readonly thread?: string | undefined;
  readonly postedAt: Date;
  /** Network address and neighbouring messages: evidence, sealed. */
  readonly around?: unknown;
}

export interface Taken {
  readonly item: Item;
  readonly judged: Judged;
  /** It was here already, byte for byte. */
  readonly known: boolean;
  readonly review: string | null;
}

/** What an intake says of itself in the ledger: how many, and how many of what. */
export type IntakeCounts = Readonly<Record<string, number>>;

/**
 * Takes in a batch in the caller's transaction: judged, hidden where the judge blocks, queued where a person must look.
 * The same external id with the same text is answered from what is there.
 */
export async function takeIn(
  tx: Tx,
  services: Services,
  tenant: string,
  posts: readonly Posted[],
  now: Date,
): Promise<readonly Taken[]> {
  const { vault, webhooks } = services;
  const bench = await benchOf(tx, services, tenant);
  const key = Buffer.from(await vault.fingerprint(tenant, 'platform_handle.key', 'handles'), 'hex');
  const wanted = posts.map((post) => ({ post, sha256: sha256(post.text), judged: bench.judge(post.text) }));
  const standing = await knownOf(
    tx,
    tenant,
    wanted.map(({ post, sha256: hash }) => [post.external, hash] as const),
  );
  const fresh = wanted.filter(
    ({ post, sha256: hash }, at) =>
      !standing.has(`${post.external} ${hash}`) &&
      wanted.findIndex((other) => other.post.external === post.external && other.sha256 === hash) === at,
  );
  const shielded = await shieldedOf(tx, tenant, posts, now);
  const rows = await Promise.all(
    fresh.map(async ({ post, sha256: hash, judged }): Promise<Item> => ({
      tenant,
      id: newId(now.getTime()),
      external: post.external,
      kind: post.kind,
      channel: post.channel,
      account: post.account,
      content: await vault.seal(tenant, 'platform_item.content', post.text),
      sha256: hash,
      around:
        post.around === undefined
          ? null
          : await vault.seal(tenant, 'platform_item.around', JSON.stringify(post.around)),
      postedAt: post.postedAt,
      receivedAt: now,
      thread: post.thread ?? null,
      // In a shielded thread nothing is seen before a person has looked.
      state: shielded.has(post.thread ?? '') ? 'hidden' : stateFor(judged.action),
      label: judged.label,
      category: judged.category,
      score: judged.score,
      action: shielded.has(post.thread ?? '') && judged.action === 'pass' ? 'review' : judged.action,
      pack: judged.pack,
      fingerprint: judged.fingerprint,
      snapshot: null,
      hold: null,
      version: 1,
    })),
  );
  const made =
    rows.length === 0
      ? []
      : await tx.insert(platformItem).values(rows).onConflictDoNothing().returning({ id: platformItem.id });
  const ids = new Set(made.map(({ id }) => id));
  const inserted = rows.filter(({ id }) => ids.has(id));
  const reviews = await queue(tx, tenant, inserted, now);
  await keepHandles(
    tx,
    tenant,
    inserted,
    new Map(fresh.map(({ post, sha256: hash }) => [`${post.external} ${hash}`, post.text])),
    key,
  );
  for (const item of inserted) {
    if (item.action === 'pass') continue;
    const review = reviews.get(item.id)!;
    await webhooks.emit(tx, tenant, 'platform.action', {
      external: item.external,
      action: item.action,
      state: item.state,
      review,
    });
  }
  const byKey = new Map([...standing, ...inserted.map((item) => [`${item.external} ${item.sha256}`, item] as const)]);
  return wanted.map(({ post, sha256: hash, judged }) => {
    const item = byKey.get(`${post.external} ${hash}`)!;
    return { item, judged, known: !ids.has(item.id), review: reviews.get(item.id) ?? null };
  });
}

/** Threads of the batch in which somebody is protected now. */
async function shieldedOf(tx: Tx, tenant: string, posts: readonly Posted[], now: Date): Promise<ReadonlySet<string>> {
  const threads = [...new Set(posts.flatMap(({ thread }) => (thread === undefined ? [] : [thread])))];
  if (threads.length === 0) return new Set();
  const rows = await tx
    .select({ thread: platformShield.thread })
    .from(platformShield)
    .where(
      and(eq(platformShield.tenant, tenant), inArray(platformShield.thread, threads), gt(platformShield.endsAt, now)),
    );
  return new Set(rows.map(({ thread }) => thread));
}

/** Counts for the ledger entry of an intake: received, by action, and by category of what violates. */
export function countsOf(taken: readonly Taken[]): IntakeCounts {
  const counts: Record<string, number> = { received: 0, known: 0, block: 0, review: 0, pass: 0 };
  for (const { item, known } of taken) {
    counts['received']!++;
    if (known) {
      counts['known']!++;
      continue;
    }
    counts[item.action] = (counts[item.action] ?? 0) + 1;
    if (item.category !== null) counts[`category.${item.category}`] = (counts[`category.${item.category}`] ?? 0) + 1;
  }
  return counts;
}

async function knownOf(
  tx: Tx,
  tenant: string,
  keys: readonly (readonly [external: string, sha256: string])[],
): Promise<Map<string, Item>> {
  const rows = await tx
    .select()
    .from(platformItem)
    .where(
      and(
        eq(platformItem.tenant, tenant),
        inArray(platformItem.external, [...new Set(keys.map(([external]) => external))]),
      ),
    );
  return new Map(rows.map((row) => [`${row.external} ${row.sha256}`, row]));
}

async function queue(tx: Tx, tenant: string, items: readonly Item[], now: Date): Promise<ReadonlyMap<string, string>> {
  const waiting = items.filter(({ action }) => action !== 'pass');
  if (waiting.length === 0) return new Map();
  const numbers = await nextNumbers(tx, tenant, 'SH', waiting.length);
  const rows = waiting.map((item, at) => {
    const id = newId(now.getTime());
    return {
      tenant,
      id,
      number: numbers[at]!,
      item: item.id,
      state: 'waiting' as const,
      category: item.category,
      score: item.score,
      sampled: isSampled(id) ? 1 : 0,
      createdAt: now,
      version: 1,
    };
  });
  await tx.insert(platformReview).values(rows);
  return new Map(rows.map(({ item, number }) => [item, number]));
}

async function keepHandles(
  tx: Tx,
  tenant: string,
  items: readonly Item[],
  texts: ReadonlyMap<string, string>,
  key: Uint8Array,
): Promise<void> {
  const rows = items
    .filter(({ action }) => action !== 'pass')
    .flatMap((item) =>
      handlesOf(texts.get(`${item.external} ${item.sha256}`)!, key).map((handle) => ({
        tenant,
        key: handle.key,
        item: item.id,
        account: item.account,
        kind: handle.kind,
      })),
    );
  if (rows.length > 0) await tx.insert(platformHandle).values(rows).onConflictDoNothing();
}

/** Items by the platform's own id, newest first. */
export const itemsCalled = (tx: Tx, tenant: string, external: string): Promise<Item[]> =>
  tx
    .select()
    .from(platformItem)
    .where(and(eq(platformItem.tenant, tenant), or(eq(platformItem.external, external), eq(platformItem.id, external))))
    .orderBy(platformItem.id);
