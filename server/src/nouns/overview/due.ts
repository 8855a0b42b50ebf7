import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { app, rectification } from '../../schema/app.ts';
import { incident } from '../../schema/incident.ts';
import { clock } from '../../schema/job.ts';
import { request } from '../../schema/request.ts';
import { task } from '../../schema/task.ts';
import { kindById } from '../requests/kinds.ts';
import { namedBy } from '../tasks/names.ts';
import { visible } from '../tasks/store.ts';
import type { DueItem } from './shapes.ts';

const SHOWN = 20;
type Item = z.input<typeof DueItem>;
type Called = Pick<Item, 'number' | 'title' | 'owner'>;

/** What runs, by the instant it is due: what is overdue comes first by itself. `more` says how many are not shown. */
export async function dueItems(ctx: RequestContext): Promise<{ items: Item[]; more: number }> {
  const { db, tenant, now, reach } = ctx;
  const running = and(eq(clock.tenant, tenant), inArray(clock.state, ['running', 'overdue']), isNotNull(clock.dueAt));
  const own = sql`${clock.objectKind} = 'task' and exists (select 1 from ${task} where ${visible(ctx)} and ${task.id} = ${clock.objectId})`;
  const where = and(running, reach === 'own' ? own : undefined);
  const rows = await db.select().from(clock).where(where).orderBy(asc(clock.dueAt), asc(clock.id)).limit(SHOWN);
  const called = await calledBy(ctx, rows);
  const items = rows.map((row): Item => {
    const { number, title, owner } = called.get(row.objectId) ?? { number: row.objectId, title: '', owner: null };
    return {
      id: row.id,
      kind: row.objectKind,
      objectId: row.objectId,
      number,
      title,
      rule: row.rule,
      owner,
      dueAt: row.dueAt!.toISOString(),
      overdue: row.dueAt! < now,
    };
  });
  return { items, more: (await db.$count(clock, where)) - items.length };
}

type ClockRows = readonly { readonly objectKind: string; readonly objectId: string }[];

/** Numbers and titles of what the clocks run on. */
async function calledBy(ctx: RequestContext, rows: ClockRows): Promise<ReadonlyMap<string, Called>> {
  const { db, tenant, services } = ctx;
  const of = (kind: string): string[] => rows.filter((row) => row.objectKind === kind).map((row) => row.objectId);
  const called = new Map<string, Called>();
  const [tasks, requests, incidents, demands] = [of('task'), of('request'), of('incident'), of('rectification')];
  if (tasks.length > 0) {
    const found = await db
      .select()
      .from(task)
      .where(and(eq(task.tenant, tenant), inArray(task.id, tasks)));
    const who = await namedBy(
      db,
      tenant,
      found.map(({ owner }) => owner),
    );
    for (const { id, number, title, owner } of found) {
      const name = owner === null ? null : who(owner).name;
      called.set(id, { number, title: await services.vault.unseal(tenant, 'task.title', title), owner: name });
    }
  }
  if (requests.length > 0)
    for (const { id, number, kind } of await db
      .select({ id: request.id, number: request.number, kind: request.kind })
      .from(request)
      .where(and(eq(request.tenant, tenant), inArray(request.id, requests))))
      called.set(id, { number, title: kindById(kind).title[ctx.language], owner: null });
  if (incidents.length > 0)
    for (const { id, number } of await db
      .select({ id: incident.id, number: incident.number })
      .from(incident)
      .where(and(eq(incident.tenant, tenant), inArray(incident.id, incidents))))
      called.set(id, { number, title: '', owner: null });
  if (demands.length > 0)
    for (const { id, number, name } of await db
      .select({ id: rectification.id, number: rectification.number, name: app.name })
      .from(rectification)
      .innerJoin(app, and(eq(app.tenant, rectification.tenant), eq(app.id, rectification.app)))
      .where(and(eq(rectification.tenant, tenant), inArray(rectification.id, demands))))
      called.set(id, { number, title: name, owner: null });
  return called;
}
