import { desc, eq, isNull, and } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import { route } from '../../http/route.ts';
import type { z } from '../../http/route.ts';
import { deed } from '../../schema/deed.ts';
import { stateOf } from '../ledger/state.ts';
import { chinaDay } from '../../china-day.ts';
import { namedBy } from '../tasks/names.ts';
import { through } from '../tasks/reach.ts';
import { dueItems } from './due.ts';
import { findingCounts, holdings } from './holdings.ts';
import { Overview, Status } from './shapes.ts';
import { status } from './status.ts';

const ACTS = 10;

async function ledgerState(ctx: RequestContext) {
  const { ledgers } = ctx.services;
  const ledger = await ledgers.of(ctx.tenant);
  const { size, checkpointAt, witnesses } = await stateOf(ledger, ledgers.directoryOf(ctx.tenant), ctx.now);
  const pending = await ctx.db.$count(deed, and(eq(deed.tenant, ctx.tenant), isNull(deed.index)));
  return {
    entries: size,
    pending,
    checkpointAt,
    witnesses: witnesses.of === 0 ? null : { signed: witnesses.seen, needed: witnesses.of },
  };
}

async function recentActs({ db, tenant }: RequestContext) {
  const rows = await db.select().from(deed).where(eq(deed.tenant, tenant)).orderBy(desc(deed.id)).limit(ACTS);
  const who = await namedBy(
    db,
    tenant,
    rows.map(({ actor }) => actor),
  );
  return rows.map(({ id, at, actor, action, object, index }) => ({
    id,
    at: at.toISOString(),
    actor: who(actor).name,
    action,
    object,
    index,
  }));
}

/** Each part as far as this person may see it; parts they may not are named, and nothing of them is read. */
async function overview(ctx: RequestContext): Promise<z.input<typeof Overview>> {
  const parts = {
    due: through(ctx, 'overview.due'),
    findings: through(ctx, 'overview.findings'),
    holdings: through(ctx, 'overview.holdings'),
    ledger: through(ctx, 'overview.ledger'),
    acts: through(ctx, 'overview.acts'),
  };
  const [due, findings, held, ledger, acts] = await Promise.all([
    parts.due && dueItems(parts.due),
    parts.findings && findingCounts(parts.findings),
    parts.holdings && holdings(parts.holdings),
    parts.ledger && ledgerState(parts.ledger),
    parts.acts && recentActs(parts.acts),
  ]);
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return {
    at: ctx.now.toISOString(),
    day: chinaDay(ctx.now),
    due: due?.items ?? null,
    dueMore: due?.more ?? 0,
    findings,
    holdings: held,
    ledger,
    acts,
    hidden: names.filter((name) => parts[name] === null),
  };
}

export const routes = [
  route({
    method: 'get',
    path: '/api/overview',
    summary: { zh: '总览：到期、发现、持有量、留痕、近期操作', en: 'What is due, found, held, traced, done' },
    tag: 'overview',
    may: 'overview.read',
    answer: Overview,
    handle: ({ ctx }) => overview(ctx),
  }),
  route({
    method: 'get',
    path: '/api/status',
    summary: { zh: '顶栏：逾期、今日到期、留痕状态', en: 'For the bar: overdue, due today, state of the ledger' },
    tag: 'overview',
    may: 'signed-in',
    answer: Status,
    handle: ({ ctx }) => status(ctx),
  }),
];
