import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { finding } from '../../schema/finding.ts';
import { clock } from '../../schema/job.ts';
import { task } from '../../schema/task.ts';
import { through } from '../tasks/reach.ts';
import { visible } from '../tasks/store.ts';
import type { Touched } from './shapes.ts';

const MOST = 500;

/** The open work that hangs on some rules, as far as this person may see it. */
export async function touchedBy(ctx: RequestContext, rules: readonly string[]): Promise<z.input<typeof Touched>> {
  if (rules.length === 0) return { findings: [], tasks: [], clocks: [] };
  const [findings, tasks, clocks] = await Promise.all([
    findingsUnder(ctx, rules),
    tasksUnder(ctx, rules),
    clocksUnder(ctx, rules),
  ]);
  return { findings, tasks, clocks };
}

async function findingsUnder(ctx: RequestContext, rules: readonly string[]) {
  const seen = through(ctx, 'finding.read');
  if (seen === null) return [];
  const rows = await ctx.db
    .select({ id: finding.id, number: finding.number, code: finding.code, rule: finding.rule })
    .from(finding)
    .where(
      and(
        eq(finding.tenant, ctx.tenant),
        seen.reach === 'own' ? eq(finding.person, ctx.person.id) : undefined,
        inArray(finding.rule, rules),
        ne(finding.state, 'gone'),
      ),
    )
    .orderBy(asc(finding.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, rule: row.rule! }));
}

/** Due by such a rule, or about a finding under one. */
async function tasksUnder(ctx: RequestContext, rules: readonly string[]) {
  const seen = through(ctx, 'task.read');
  if (seen === null) return [];
  const open = and(visible(seen), ne(task.state, 'done'));
  const columns = { id: task.id, number: task.number };
  const due = await ctx.db
    .select({ ...columns, rule: task.dueRule })
    .from(task)
    .where(and(open, inArray(task.dueRule, rules)))
    .orderBy(asc(task.id))
    .limit(MOST);
  const about = await ctx.db
    .selectDistinct({ ...columns, rule: finding.rule })
    .from(task)
    .innerJoin(finding, and(eq(finding.tenant, task.tenant), eq(finding.task, task.id)))
    .where(and(open, inArray(finding.rule, rules)))
    .orderBy(asc(task.id))
    .limit(MOST);
  const known = new Set(due.map(({ id }) => id));
  return [...due, ...about.filter(({ id }) => !known.has(id))].map((row) => ({ ...row, rule: row.rule! }));
}

async function clocksUnder({ db, tenant }: RequestContext, rules: readonly string[]) {
  const rows = await db
    .select()
    .from(clock)
    .where(
      and(eq(clock.tenant, tenant), inArray(clock.rule, rules), inArray(clock.state, ['running', 'paused', 'overdue'])),
    )
    .orderBy(asc(clock.dueAt))
    .limit(MOST);
  return rows.map(({ objectKind, objectId, rule, dueAt }) => ({
    object: `${objectKind} ${objectId}`,
    rule,
    dueAt: dueAt?.toISOString() ?? null,
  }));
}
