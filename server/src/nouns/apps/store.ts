import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { app, appVersion, rectification } from '../../schema/app.ts';
import { finding } from '../../schema/finding.ts';
import { job as jobs } from '../../schema/job.ts';
import type { Services } from '../../services.ts';
import { plain } from '../judge/plain.ts';
import { readAll } from '../scans/read-all.ts';
import type { AppResult, OutcomesKept } from './result.ts';
import { OUTCOME_NAMES } from './result.ts';
import type { AnswersAsked, App, AppLine, AppVersion, Behaviour, Rectification, VersionLine } from './shapes.ts';

export type AppRow = InferSelectModel<typeof app>;
export type VersionRow = InferSelectModel<typeof appVersion>;
export type RectificationRow = InferSelectModel<typeof rectification>;
export type AnswersKept = z.output<typeof AnswersAsked>;

const LARGEST_RESULT = 64 << 20;

/** An app this person may see, by id or number. Throws PZ_NOT_FOUND, also for another's. */
export async function appOf(ctx: RequestContext, idOrNumber: string): Promise<AppRow> {
  const [row] = await ctx.db
    .select()
    .from(app)
    .where(and(eq(app.tenant, ctx.tenant), or(eq(app.id, idOrNumber), eq(app.number, idOrNumber))));
  if (row === undefined || (ctx.reach === 'own' && row.person !== ctx.person.id)) throw serverError('PZ_NOT_FOUND');
  return row;
}

/** Throws PZ_NOT_FOUND when it is none of the app's. */
export async function versionOf({ db }: RequestContext, { tenant, id }: AppRow, version: string): Promise<VersionRow> {
  const [row] = await db
    .select()
    .from(appVersion)
    .where(and(eq(appVersion.tenant, tenant), eq(appVersion.app, id), eq(appVersion.id, version)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

const versionsOf = ({ db, tenant }: RequestContext, apps: readonly string[]): Promise<VersionRow[]> =>
  apps.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(appVersion)
        .where(and(eq(appVersion.tenant, tenant), inArray(appVersion.app, apps)))
        .orderBy(desc(appVersion.position));

const rectificationsOf = ({ db, tenant }: RequestContext, apps: readonly string[]): Promise<RectificationRow[]> =>
  apps.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(rectification)
        .where(and(eq(rectification.tenant, tenant), inArray(rectification.app, apps)))
        .orderBy(desc(rectification.id));

const late = ({ state, dueAt }: RectificationRow, now: Date): boolean =>
  (state === 'issued' || state === 'answered') && dueAt !== null && dueAt < now;

export async function listApps(ctx: RequestContext, { after, limit }: { after?: string | undefined; limit: number }) {
  const where = [eq(app.tenant, ctx.tenant)];
  if (ctx.reach === 'own') where.push(eq(app.person, ctx.person.id));
  const key = keyAfter(after, 1);
  if (key) where.push(lt(app.id, String(key[0])));
  const rows = await ctx.db
    .select()
    .from(app)
    .where(and(...where))
    .orderBy(desc(app.id))
    .limit(limit + 1);
  const ids = rows.map(({ id }) => id);
  const [versions, demands] = await Promise.all([versionsOf(ctx, ids), rectificationsOf(ctx, ids)]);
  const lines = await showVersionLines(ctx.services, versions);
  return pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    (row) =>
      lineOf(
        row,
        lines.filter(({ appId }) => appId === row.id),
        demands.some((one) => one.app === row.id && late(one, ctx.now)),
      ),
  );
}

type Lines = readonly z.input<typeof VersionLine>[];

function lineOf(row: AppRow, versions: Lines, overdue: boolean): z.input<typeof AppLine> {
  const { id, number, name, bundle, platform, developer, createdAt, version } = row;
  const latest = versions[0] ?? null;
  return {
    id,
    number,
    name,
    bundle,
    platform,
    developer,
    version,
    latest,
    overdue,
    versions: versions.length,
    createdAt: createdAt.toISOString(),
  };
}

export async function showApp(ctx: RequestContext, row: AppRow): Promise<z.input<typeof App>> {
  const [versions, demands] = await Promise.all([versionsOf(ctx, [row.id]), rectificationsOf(ctx, [row.id])]);
  const all = await showVersionLines(ctx.services, versions);
  const shown = [];
  for (const one of demands) shown.push(await showRectification(ctx, one));
  return {
    ...lineOf(
      row,
      all,
      demands.some((one) => late(one, ctx.now)),
    ),
    all,
    rectifications: shown,
  };
}

/** A job that ended without its version having been closed tells how the version stands. */
async function showVersionLines({ db }: Services, rows: readonly VersionRow[]): Promise<z.input<typeof VersionLine>[]> {
  const open = rows.filter(({ state }) => state === 'waiting' || state === 'running').map(({ job }) => job);
  const ended = new Map<string, 'failed' | 'cancelled'>();
  if (open.length > 0)
    for (const { id, state } of await db
      .select({ id: jobs.id, state: jobs.state })
      .from(jobs)
      .where(and(eq(jobs.tenant, rows[0]!.tenant), inArray(jobs.id, open))))
      if (state === 'failed' || state === 'cancelled') ended.set(id, state);
  return rows.map((row) => ({
    id: row.id,
    appId: row.app,
    position: row.position,
    versionName: row.versionName,
    versionCode: row.versionCode,
    channel: row.channel,
    state: ended.get(row.job) ?? row.state,
    jobId: row.job,
    tally: plain(row.tally),
    openQuestions: row.openQuestions,
    packed: row.packer,
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    version: row.version,
  }));
}

/** The whole result of a version; null while there is none. */
export async function resultOf({ vault }: Services, { tenant, result }: VersionRow): Promise<AppResult | null> {
  if (result === null) return null;
  return JSON.parse((await readAll(await vault.open(tenant, result), LARGEST_RESULT)).toString('utf8')) as AppResult;
}

export async function answersOf({ vault }: Services, { tenant, answers }: VersionRow): Promise<AnswersKept> {
  if (answers === null) return { answers: {}, facts: {} };
  return JSON.parse(await vault.unseal(tenant, 'app_version.answers', answers)) as AnswersKept;
}

export async function showVersion(ctx: RequestContext, row: VersionRow): Promise<z.input<typeof AppVersion>> {
  const { services, db, tenant } = ctx;
  const [line] = await showVersionLines(services, [row]);
  const result = await resultOf(services, row);
  const given = await answersOf(services, row);
  const found = await db
    .select({ id: finding.id, code: finding.code })
    .from(finding)
    .where(and(eq(finding.tenant, tenant), eq(finding.source, 'app'), eq(finding.sourceId, row.app)))
    .orderBy(asc(finding.id));
  const findings = new Map(found.map(({ id, code }) => [code, id]));
  const outcomes = (row.outcomes ?? {}) as OutcomesKept;
  const board = (result?.behaviours ?? []).map(
    ({ code, rule, title, outcome, basis, cites, evidence, remedy, question }): z.input<typeof Behaviour> =>
      plain({
        code,
        rule,
        title,
        basis,
        cites,
        evidence,
        remedy,
        question,
        outcome: OUTCOME_NAMES[outcome],
        answer: given.answers[code] ?? null,
        change: outcomes[code]?.change ?? null,
        findingId: findings.get(code) ?? null,
      }),
  );
  return plain({
    ...line!,
    sha256: row.sha256,
    packageId: row.package,
    policyIds: row.policies,
    runIds: row.runs,
    type: result === null ? null : { name: null, ...result.type },
    date: result?.date ?? null,
    board,
    package: result?.app ?? null,
    sdks: result?.sdks ?? [],
    permissions: result?.app.permissions ?? [],
    matrix: result?.matrix ?? [],
    policy: result?.policy ?? null,
    policyChanges: result?.policyChanges ?? null,
    run: result?.run ?? null,
    facts: result?.facts ?? {},
    problem: row.problem,
    reports: { html: row.html !== null, docx: row.docx !== null },
  });
}

export async function showRectification(
  { services, now }: RequestContext,
  row: RectificationRow,
): Promise<z.input<typeof Rectification>> {
  const { vault } = services;
  return plain({
    id: row.id,
    number: row.number,
    versionId: row.appVersion,
    codes: row.codes,
    note: await vault.unseal(row.tenant, 'rectification.note', row.note),
    issued: row.issued,
    workingDays: row.workingDays,
    deadline: row.deadline,
    dueDay: row.dueDay,
    overdue: late(row, now),
    state: row.state,
    reply: await vault.unseal(row.tenant, 'rectification.reply', row.reply),
    retest: row.retest,
    by: row.person,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  });
}
