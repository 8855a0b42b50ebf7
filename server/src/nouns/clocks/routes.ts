import { and, asc, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import { pageOf, keyAfter, pageFrom, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { clock } from '../../schema/job.ts';
import type { RequestContext } from '../../http/context.ts';
import { ClockShape } from './shapes.ts';
import { lawOf } from '../law/shelf.ts';
import { icsOf } from './ics.ts';
import { showClock } from './show.ts';
import { OPEN_CLOCKS } from './store.ts';

const between = {
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  objectKind: z.string().max(32).optional(),
};
const wanted = pageQuery.extend(between);

interface Wanted {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly objectKind?: string | undefined;
}

/** Open clocks with an end, the overdue first: no filter hides those. */
function openClocks({ tenant }: RequestContext, { from, to, objectKind }: Wanted) {
  return [
    eq(clock.tenant, tenant),
    inArray(clock.state, [...OPEN_CLOCKS]),
    isNotNull(clock.dueAt),
    from === undefined ? undefined : gte(clock.dueAt, new Date(from)),
    to === undefined ? undefined : lte(clock.dueAt, new Date(to)),
    objectKind === undefined ? undefined : eq(clock.objectKind, objectKind),
  ];
}

export const routes = [
  route({
    method: 'get',
    path: '/api/clocks',
    summary: { zh: '到期：按时刻排序', en: 'What falls due, in order of the instant' },
    tag: 'clocks',
    may: 'clock.read',
    query: wanted,
    answer: pageOf('Clock', ClockShape),
    async handle({ query, ctx }) {
      const { after, limit } = query;
      const key = keyAfter(after, 2);
      const later = key === null ? undefined : gte(clock.dueAt, new Date(String(key[0])));
      const rows = await ctx.db
        .select()
        .from(clock)
        .where(and(...openClocks(ctx, query), later))
        .orderBy(asc(clock.dueAt), asc(clock.id))
        .limit(limit + 64);
      // Several clocks may end at one instant: those of the page before are left out here.
      const fresh = key === null ? rows : rows.filter((row) => keyIsAfter([row.dueAt!.toISOString(), row.id], key));
      const { law } = await lawOf(ctx.services, ctx.tenant);
      return pageFrom(
        fresh.slice(0, limit + 1),
        limit,
        (row) => [row.dueAt!.toISOString(), row.id],
        (row) => showClock(row, law),
      );
    },
  }),
  route({
    method: 'get',
    path: '/api/clocks.ics',
    summary: { zh: '到期日历（iCalendar）', en: 'The due dates as a calendar' },
    tag: 'clocks',
    may: 'clock.read',
    query: z.object(between),
    stream: 'text/calendar',
    async handle({ query, ctx }) {
      const rows = await ctx.db
        .select()
        .from(clock)
        .where(and(...openClocks(ctx, query)))
        .orderBy(asc(clock.dueAt))
        .limit(2000);
      return new Response(icsOf(rows, ctx.now), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
    },
  }),
];

const keyIsAfter = (mine: readonly string[], key: readonly unknown[]): boolean =>
  mine[0]! > String(key[0]) || (mine[0] === key[0] && mine[1]! > String(key[1]));
