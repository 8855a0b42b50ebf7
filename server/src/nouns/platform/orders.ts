import { and, eq, gte, inArray, lte, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import { platformItem, platformOrder } from '../../schema/platform.ts';
import type { OrderScope } from '../../schema/platform.ts';
import { platformError } from './errors.ts';
import type { Item } from './intake.ts';

export type Order = InferSelectModel<typeof platformOrder>;

/** Registers an authority's request for material: who asks, under which document, for what. */
export async function register(
  tx: Tx,
  wanted: { tenant: string; authority: string; document: string; scope: OrderScope; handler: string },
  now: Date,
): Promise<Order> {
  const row: Order = {
    ...wanted,
    id: newId(now.getTime()),
    number: await nextNumber(tx, wanted.tenant, 'DZ'),
    state: 'open',
    receipt: null,
    createdAt: now,
    version: 1,
  };
  await tx.insert(platformOrder).values(row);
  return row;
}

/**
 * The items asked for, if every one of them is within the document's scope; otherwise none: a document is not stretched.
 * Throws PZ_ORDER_SCOPE, PZ_ORDER_STATE, PZ_NOT_FOUND.
 */
export async function withinScope(db: Tx, order: Order, ids: readonly string[]): Promise<readonly Item[]> {
  if (order.state !== 'open') throw platformError('PZ_ORDER_STATE');
  const { accounts, from, to } = order.scope;
  const wanted = [...new Set(ids)];
  const named = or(inArray(platformItem.id, wanted), inArray(platformItem.external, wanted));
  const mine = and(eq(platformItem.tenant, order.tenant), named);
  const found = await db.select().from(platformItem).where(mine).orderBy(platformItem.id).limit(2000);
  const missing = wanted.filter((id) => !found.some((item) => item.id === id || item.external === id));
  if (missing.length > 0) throw serverError('PZ_NOT_FOUND');
  const inside = await db
    .select({ id: platformItem.id })
    .from(platformItem)
    .where(
      and(
        mine,
        inArray(platformItem.account, [...accounts]),
        gte(platformItem.postedAt, new Date(from)),
        lte(platformItem.postedAt, new Date(to)),
      ),
    );
  if (inside.length !== found.length) throw platformError('PZ_ORDER_SCOPE');
  return found;
}

export async function closeOrder(
  tx: Tx,
  order: Order,
  state: 'delivered' | 'refused',
  receipt: string | null,
): Promise<Order> {
  const changed = { state, receipt, version: order.version + 1 };
  const { rowCount } = await tx
    .update(platformOrder)
    .set(changed)
    .where(
      and(eq(platformOrder.tenant, order.tenant), eq(platformOrder.id, order.id), eq(platformOrder.state, 'open')),
    );
  if (rowCount === 0) throw platformError('PZ_ORDER_STATE');
  return { ...order, ...changed };
}

export async function orderOf(db: Tx, tenant: string, idOrNumber: string): Promise<Order> {
  const [row] = await db
    .select()
    .from(platformOrder)
    .where(
      and(eq(platformOrder.tenant, tenant), or(eq(platformOrder.id, idOrNumber), eq(platformOrder.number, idOrNumber))),
    );
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}
