import { and, desc, eq, gt, inArray, max, sql } from 'drizzle-orm';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { finding } from '../../schema/finding.ts';
import { scan } from '../../schema/scan.ts';
import { sensitivityOf, titleOf } from '../judge/categories.ts';
import { lawOf } from '../law/shelf.ts';
import { openFindings } from '../findings/store.ts';
import { through } from '../tasks/reach.ts';
import type { Holding } from './shapes.ts';

const SHOWN = 60;

export async function findingCounts(ctx: RequestContext) {
  const own = ctx.reach === 'own' ? eq(finding.person, ctx.person.id) : undefined;
  const rows = await ctx.db
    .select({ severity: finding.severity, outcome: finding.outcome, count: sql<number>`count(*)::int` })
    .from(finding)
    .where(and(openFindings(ctx), own))
    .groupBy(finding.severity, finding.outcome);
  const of = (key: 'severity' | 'outcome', value: string): number =>
    rows.filter((row) => row[key] === value).reduce((sum, { count }) => sum + count, 0);
  return {
    bySeverity: {
      critical: of('severity', 'critical'),
      high: of('severity', 'high'),
      medium: of('severity', 'medium'),
      low: of('severity', 'low'),
    },
    byOutcome: {
      violation: of('outcome', 'violation'),
      suspected: of('outcome', 'suspected'),
      human: of('outcome', 'human'),
      present: of('outcome', 'present'),
    },
  };
}

/**
 * What is held, by class and file; people, not hits. Who may not see findings gets figures without names of files:
 * then of each class the largest number of people in one file, which is what there is at least.
 */
export async function holdings(ctx: RequestContext) {
  const { db, tenant, services } = ctx;
  const { packs } = await lawOf(services, tenant);
  const held = and(openFindings(ctx), eq(finding.kind, 'information'), gt(finding.count, 0));
  const items: z.input<typeof Holding>[] = [];
  const line = (type: string) => ({ type, title: titleOf(packs, type), sensitivity: sensitivityOf(packs, type) });
  if (through(ctx, 'finding.read')?.reach === 'all') {
    const rows = await db
      .select()
      .from(finding)
      .where(held)
      .orderBy(desc(finding.people), desc(finding.id))
      .limit(SHOWN);
    for (const { code, subject, people, count } of rows) {
      const place = await services.vault.unseal(tenant, 'finding.subject', subject);
      items.push({ ...line(code), place, files: 1, people, findings: count });
    }
  } else {
    const rows = await db
      .select({
        code: finding.code,
        files: sql<number>`count(*)::int`,
        people: sql<number>`max(${finding.people})::float8`,
        findings: sql<number>`sum(${finding.count})::float8`,
      })
      .from(finding)
      .where(held)
      .groupBy(finding.code);
    for (const { code, files, people, findings } of rows.toSorted((a, b) => b.people - a.people))
      items.push({ ...line(code), place: '', files, people, findings });
  }
  const scans = eq(scan.tenant, tenant);
  const [last] = await db
    .select({ at: max(scan.endedAt) })
    .from(scan)
    .where(scans);
  const running = await db.$count(scan, and(scans, inArray(scan.state, ['waiting', 'running'])));
  return { items, asOf: last?.at?.toISOString() ?? null, running };
}
