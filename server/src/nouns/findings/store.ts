import { and, desc, eq, gte, isNull, inArray, lt, ne, or } from 'drizzle-orm';
import type { InferSelectModel, SQL } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { finding, suppression } from '../../schema/finding.ts';
import { titleOf } from '../judge/categories.ts';
import { plain } from '../judge/plain.ts';
import { lawOf } from '../law/shelf.ts';
import type { TenantLaw } from '../law/shelf.ts';
import { chinaDay } from '../../china-day.ts';
import type { FindingRow } from './record.ts';
import type { Finding, FindingFilters, Suppression } from './shapes.ts';

type SuppressionRow = InferSelectModel<typeof suppression>;

/** A finding this person may see, by id or number. Throws PZ_NOT_FOUND, also for another's. */
export async function findingOf(ctx: RequestContext, idOrNumber: string): Promise<FindingRow> {
  const [row] = await ctx.db
    .select()
    .from(finding)
    .where(and(eq(finding.tenant, ctx.tenant), or(eq(finding.id, idOrNumber), eq(finding.number, idOrNumber))));
  if (row === undefined || (ctx.reach === 'own' && row.person !== ctx.person.id)) throw serverError('PZ_NOT_FOUND');
  return row;
}

/** Open: there, and not said to be nothing. */
export const openFindings = ({ tenant, now }: RequestContext): SQL =>
  and(
    eq(finding.tenant, tenant),
    ne(finding.state, 'gone'),
    or(isNull(finding.suppressedUntil), lt(finding.suppressedUntil, chinaDay(now))),
  )!;

type Filters = z.output<typeof FindingFilters> & { readonly after?: string | undefined; readonly limit: number };

/** Newest first. What is gone is listed only when asked for. */
export async function listFindings(ctx: RequestContext, filters: Filters) {
  const { severity, outcome, state, code, source, sourceId, suppressed, after, limit } = filters;
  const where = [eq(finding.tenant, ctx.tenant)];
  if (ctx.reach === 'own') where.push(eq(finding.person, ctx.person.id));
  if (severity) where.push(eq(finding.severity, severity));
  if (outcome) where.push(eq(finding.outcome, outcome));
  where.push(state ? eq(finding.state, state) : ne(finding.state, 'gone'));
  if (code) where.push(eq(finding.code, code));
  if (source) where.push(eq(finding.source, source));
  if (sourceId) where.push(eq(finding.sourceId, sourceId));
  const today = chinaDay(ctx.now);
  if (suppressed === 'yes') where.push(gte(finding.suppressedUntil, today));
  if (suppressed === 'no') where.push(or(isNull(finding.suppressedUntil), lt(finding.suppressedUntil, today))!);
  const key = keyAfter(after, 1);
  if (key) where.push(lt(finding.id, String(key[0])));
  const rows = await ctx.db
    .select()
    .from(finding)
    .where(and(...where))
    .orderBy(desc(finding.id))
    .limit(limit + 1);
  const shown = await showFindings(ctx, rows.slice(0, limit));
  return pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    ({ id }) => shown.get(id)!,
  );
}

export async function showFindings(
  ctx: RequestContext,
  rows: readonly FindingRow[],
): Promise<Map<string, z.input<typeof Finding>>> {
  const law = await lawOf(ctx.services, ctx.tenant);
  const said = await suppressionsOf(ctx.db, ctx.tenant, rows);
  const shown = new Map<string, z.input<typeof Finding>>();
  for (const row of rows) shown.set(row.id, await showFinding(ctx, law, row, said.get(row.id) ?? []));
  return shown;
}

async function suppressionsOf(db: Tx, tenant: string, rows: readonly FindingRow[]) {
  const byFinding = new Map<string, SuppressionRow[]>();
  if (rows.length === 0) return byFinding;
  const all = await db
    .select()
    .from(suppression)
    .where(
      and(
        eq(suppression.tenant, tenant),
        inArray(
          suppression.finding,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(suppression.id));
  for (const one of all) byFinding.set(one.finding, [...(byFinding.get(one.finding) ?? []), one]);
  return byFinding;
}

async function showFinding(ctx: RequestContext, law: TenantLaw, row: FindingRow, said: readonly SuppressionRow[]) {
  const { vault } = ctx.services;
  const { tenant } = row;
  const today = chinaDay(ctx.now);
  // Places a person called nothing do not count while that holds for this very content.
  const quiet = said.filter(
    ({ line, content, until, liftedAt }) =>
      line !== null && content === row.content && until >= today && liftedAt === null,
  );
  const suppressions: z.input<typeof Suppression>[] = [];
  for (const one of said) suppressions.push(await showSuppression(ctx, one));
  return plain<z.input<typeof Finding>>({
    id: row.id,
    number: row.number,
    source: row.source,
    sourceId: row.sourceId,
    fileId: row.file,
    subject: await vault.unseal(tenant, 'finding.subject', row.subject),
    kind: row.kind,
    code: row.code,
    title: titleOfFinding(row, law),
    sensitivity: row.sensitivity,
    outcome: row.outcome,
    severity: row.severity,
    count: Math.max(0, row.count - quiet.length),
    countBefore: row.countBefore,
    state: row.state,
    suppressed: row.suppressedUntil !== null && row.suppressedUntil >= today,
    suppressions,
    excerpt: row.excerpt === null ? null : JSON.parse(await vault.unseal(tenant, 'finding.excerpt', row.excerpt)),
    taskId: row.task,
    firstSeen: row.firstSeen.toISOString(),
    lastSeen: row.lastSeen.toISOString(),
    version: row.version,
  });
}

/** Behaviours and rules are called by their rule, information by its type. */
export function titleOfFinding({ kind, code, rule }: FindingRow, { law, packs }: TenantLaw) {
  if (kind === 'information') return titleOf(packs, code);
  const { zh, en } = law.byId.get(rule ?? code)?.rule.title ?? { zh: code, en: code };
  return { zh, en };
}

async function showSuppression(
  { services }: RequestContext,
  row: SuppressionRow,
): Promise<z.input<typeof Suppression>> {
  const { line, start, end } = row;
  return {
    id: row.id,
    reason: row.reason,
    note: await services.vault.unseal(row.tenant, 'suppression.note', row.note),
    until: row.until,
    by: row.person,
    at: row.at.toISOString(),
    mark: line === null ? null : { line, start: start!, end: end! },
    liftedAt: row.liftedAt?.toISOString() ?? null,
  };
}
