import { and, desc, eq, gte, lt, lte } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { deed } from '../../schema/deed.ts';
import { namesOf } from '../people/names.ts';
import type { EntryRow, entryQuery } from './shapes.ts';

/** Deeds newest first. The table is an index of the ledger; the ledger itself is what is proven. */
export async function listEntries(db: Tx, tenant: string, query: z.output<typeof entryQuery>) {
  const { after, limit, action, object, actor, from, to } = query;
  const key = keyAfter(after, 1);
  const rows = await db
    .select()
    .from(deed)
    .where(
      and(
        eq(deed.tenant, tenant),
        key === null ? undefined : lt(deed.id, String(key[0])),
        action === undefined ? undefined : eq(deed.action, action),
        object === undefined ? undefined : eq(deed.object, object),
        actor === undefined ? undefined : eq(deed.actor, actor),
        from === undefined ? undefined : gte(deed.at, new Date(from)),
        to === undefined ? undefined : lte(deed.at, new Date(to)),
      ),
    )
    .orderBy(desc(deed.id))
    .limit(limit + 1);
  const names = await namesOf(
    db,
    tenant,
    rows.map((row) => row.actor),
  );
  return pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    (row): z.input<typeof EntryRow> => ({
      id: row.id,
      index: row.index,
      node: row.node,
      at: row.at.toISOString(),
      actor: row.actor,
      actorName: names.get(row.actor) ?? null,
      action: row.action,
      object: row.object,
      purpose: row.purpose,
      decision: row.facts.decision ?? null,
      counts: { ...row.facts.counts },
      fieldClasses: [...(row.facts.fieldClasses ?? [])],
    }),
  );
}

/** Numbers, in this node's log, of everything done to one object. */
export async function indexesOf(db: Tx, tenant: string, node: string, object: string): Promise<number[]> {
  const rows = await db
    .select({ index: deed.index })
    .from(deed)
    .where(and(eq(deed.tenant, tenant), eq(deed.node, node), eq(deed.object, object)))
    .limit(1000);
  return rows.flatMap(({ index }) => (index === null ? [] : [index])).toSorted((a, b) => a - b);
}
