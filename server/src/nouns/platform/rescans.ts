import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { job as jobs } from '../../schema/job.ts';
import { platformRescanChange } from '../../schema/platform-pack.ts';
import { RESCANS_KEPT, changesOf } from './rescan.ts';
import type { RescanMemo } from './rescan.ts';
import type { Rescans, changesQuery } from './shapes-packs.ts';

const ofTenant = (tenant: string) => and(eq(jobs.tenant, tenant), eq(jobs.kind, 'platform.rescan'));

/** Those whose changes are kept, newest first, those under way among them. */
export async function listRescans({ db, tenant }: RequestContext): Promise<z.input<typeof Rescans>['items']> {
  const rows = await db.select().from(jobs).where(ofTenant(tenant)).orderBy(desc(jobs.id)).limit(RESCANS_KEPT);
  return Promise.all(
    rows.map(async ({ id, state, createdAt, endedAt, memo }) => ({
      job: id,
      state,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      looked: (memo as RescanMemo | null)?.looked ?? 0,
      ...(await changesOf(db, tenant, id)),
    })),
  );
}

/** Items one rescan judged otherwise, in the order they came in. Throws PZ_NOT_FOUND. */
export async function listChanges({ db, tenant }: RequestContext, job: string, asked: z.output<typeof changesQuery>) {
  const { after, limit, change } = asked;
  const [known] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(ofTenant(tenant), eq(jobs.id, job)));
  if (known === undefined) throw serverError('PZ_NOT_FOUND');
  const key = keyAfter(after, 1);
  const rows = await db
    .select({ item: platformRescanChange.item, external: platformRescanChange.external })
    .from(platformRescanChange)
    .where(
      and(
        eq(platformRescanChange.tenant, tenant),
        eq(platformRescanChange.job, job),
        eq(platformRescanChange.change, change),
        key === null ? undefined : gt(platformRescanChange.item, String(key[0])),
      ),
    )
    .orderBy(asc(platformRescanChange.item))
    .limit(limit + 1);
  return pageFrom(
    rows,
    limit,
    ({ item }) => [item],
    ({ external }) => ({ external }),
  );
}
