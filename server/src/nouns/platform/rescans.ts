import { and, desc, eq } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { job } from '../../schema/job.ts';
import type { RescanMemo } from './rescan.ts';
import { LISTED } from './shapes-packs.ts';
import type { Rescans } from './shapes-packs.ts';

const difference = (ids: readonly string[]) => ({ total: ids.length, items: ids.slice(0, LISTED) });

/** The latest twenty, newest first, those under way among them. */
export async function listRescans({ db, tenant }: RequestContext): Promise<z.input<typeof Rescans>['items']> {
  const rows = await db
    .select()
    .from(job)
    .where(and(eq(job.tenant, tenant), eq(job.kind, 'platform.rescan')))
    .orderBy(desc(job.id))
    .limit(20);
  return rows.map(({ id, state, createdAt, endedAt, memo }) => {
    const { looked, caught, released } = (memo as RescanMemo | null) ?? { looked: 0, caught: [], released: [] };
    return {
      job: id,
      state,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      looked,
      caught: difference(caught),
      released: difference(released),
    };
  });
}
