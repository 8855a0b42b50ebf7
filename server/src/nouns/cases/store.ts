import { and, asc, desc, eq, lt, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { caseFile, caseMaterial } from '../../schema/case.ts';
import { file as files } from '../../schema/file.ts';
import { job as jobs } from '../../schema/job.ts';
import type { Services } from '../../services.ts';
import { plain } from '../judge/plain.ts';
import { lawOf } from '../law/shelf.ts';
import { chinaDay } from '../../china-day.ts';
import { readAll } from '../scans/read-all.ts';
import { nameOf } from '../scans/store.ts';
import { CATEGORY_TITLES, STEP_TITLES, stepsOf } from './result.ts';
import type { CountSaid } from './result.ts';
import type { Case, CaseLine, CountAsked, CountResult, Material } from './shapes.ts';
import { countVerdict } from './verdict.ts';

export type CaseRow = InferSelectModel<typeof caseFile>;
export type Settings = z.output<typeof CountAsked>;
type Facts = Readonly<Record<string, unknown>>;

const LARGEST_RESULT = 64 << 20;

/** A case this person may see, by id or number. Throws PZ_NOT_FOUND, also for another's. */
export async function caseOf(ctx: RequestContext, idOrNumber: string): Promise<CaseRow> {
  const [row] = await ctx.db
    .select()
    .from(caseFile)
    .where(and(eq(caseFile.tenant, ctx.tenant), or(eq(caseFile.id, idOrNumber), eq(caseFile.number, idOrNumber))));
  if (row === undefined || (ctx.reach === 'own' && row.person !== ctx.person.id)) throw serverError('PZ_NOT_FOUND');
  return row;
}

export async function listCases(ctx: RequestContext, { after, limit }: { after?: string | undefined; limit: number }) {
  const where = [eq(caseFile.tenant, ctx.tenant)];
  if (ctx.reach === 'own') where.push(eq(caseFile.person, ctx.person.id));
  const key = keyAfter(after, 1);
  if (key) where.push(lt(caseFile.id, String(key[0])));
  const rows = await ctx.db
    .select()
    .from(caseFile)
    .where(and(...where))
    .orderBy(desc(caseFile.id))
    .limit(limit + 1);
  const lines = new Map<string, z.input<typeof CaseLine>>();
  for (const row of rows.slice(0, limit)) lines.set(row.id, await showLine(ctx.services, row));
  return pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    ({ id }) => lines.get(id)!,
  );
}

/** A job that ended without its count having been kept tells how the case stands. */
async function jobOf({ db }: Services, { tenant, job, state }: CaseRow) {
  if (job === null || (state !== 'waiting' && state !== 'running')) return null;
  const [row] = await db
    .select({ state: jobs.state, progress: jobs.progress, startedAt: jobs.startedAt })
    .from(jobs)
    .where(and(eq(jobs.tenant, tenant), eq(jobs.id, job)));
  return row ?? null;
}

async function showLine(services: Services, row: CaseRow): Promise<z.input<typeof CaseLine>> {
  const job = await jobOf(services, row);
  return {
    id: row.id,
    number: row.number,
    title: await services.vault.unseal(row.tenant, 'case_file.title', row.title),
    state: job?.state === 'failed' || job?.state === 'cancelled' ? job.state : row.state,
    materials: row.materials,
    bytes: row.bytes,
    people: row.people,
    level: row.level,
    by: row.person,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  };
}

export async function materialsOf({ db }: Services, { tenant, id }: CaseRow) {
  return db
    .select({ material: caseMaterial, bytes: files.bytes, sha256: files.sha256 })
    .from(caseMaterial)
    .innerJoin(files, and(eq(files.tenant, caseMaterial.tenant), eq(files.id, caseMaterial.file)))
    .where(and(eq(caseMaterial.tenant, tenant), eq(caseMaterial.case, id)))
    .orderBy(asc(caseMaterial.position));
}

/** The finished count as the program gave it; null while there is none. */
export async function saidOf({ vault }: Services, { tenant, result }: CaseRow): Promise<CountSaid | null> {
  if (result === null) return null;
  return JSON.parse((await readAll(await vault.open(tenant, result), LARGEST_RESULT)).toString('utf8')) as CountSaid;
}

export async function factsOf({ vault }: Services, { tenant, facts }: CaseRow): Promise<Facts> {
  return JSON.parse(await vault.unseal(tenant, 'case_file.facts', facts)) as Facts;
}

export async function showCase(ctx: RequestContext, row: CaseRow): Promise<z.input<typeof Case>> {
  const { services } = ctx;
  const [line, said, job] = await Promise.all([showLine(services, row), saidOf(services, row), jobOf(services, row)]);
  const list: z.input<typeof Material>[] = [];
  for (const { material, bytes, sha256 } of await materialsOf(services, row)) {
    const counted = said?.materials.find((one) => one.sha256 === sha256);
    list.push(
      plain({
        fileId: material.file,
        name: await nameOf(services, row.tenant, material.file),
        bytes,
        sha256,
        addedAt: material.addedAt.toISOString(),
        by: material.person,
        checkedAt: counted === undefined ? null : (row.countedAt?.toISOString() ?? null),
        rows: counted?.rows ?? null,
        valid: counted?.valid ?? null,
        layouts: counted?.layouts ?? [],
      }),
    );
  }
  const facts = await factsOf(services, row);
  return plain({
    ...line,
    note: await services.vault.unseal(row.tenant, 'case_file.note', row.note),
    list,
    facts,
    settings: row.settings,
    jobId: row.job,
    running: runningOf(job),
    problem: row.problem,
    result: said === null ? null : await showResult(ctx, row, said, facts),
    reports: { html: row.html !== null, docx: row.docx !== null },
  });
}

function runningOf(job: Awaited<ReturnType<typeof jobOf>>) {
  if (job === null || job.state === 'failed' || job.state === 'cancelled') return null;
  const [phase = 'waiting', rows] = (job.progress?.text ?? '').split(' ');
  return {
    intermediate: true,
    phase: phase === '' ? 'waiting' : phase,
    done: job.progress?.done ?? 0,
    total: job.progress?.total ?? null,
    rows: rows === undefined ? null : Number(rows),
    since: job.startedAt?.toISOString() ?? null,
  };
}

/** Values that failed their check, by reason, belong to the step that took their rows off. */
const reasonsOf = (said: CountSaid) => Object.entries(said.invalidValues).map(([reason, count]) => ({ reason, count }));

async function showResult(
  ctx: RequestContext,
  row: CaseRow,
  said: CountSaid,
  known: Facts,
): Promise<z.input<typeof CountResult>> {
  const { unit, date } = row.settings as Settings;
  const law = await lawOf(ctx.services, ctx.tenant);
  const day = date ?? chinaDay(row.countedAt!);
  const { verdict, level } = countVerdict(said, { unit, known, date: day }, law);
  const { steps, effective } = stepsOf(said, unit);
  return plain({
    unit,
    identity: said.method.identity,
    seed: said.method.seed,
    raw: said.rows,
    steps: steps.map(({ key, count, left }) => ({
      key,
      title: STEP_TITLES[key],
      count,
      left,
      reasons: key === 'invalid' ? reasonsOf(said) : [],
    })),
    effective,
    rows: said.valid - said.exactDuplicates,
    people: said.distinctPeople,
    groups: said.groups,
    distinctByIdNumber: said.distinctByIdNumber,
    distinctByPhone: said.distinctByPhone,
    unidentified: said.unidentified,
    linked: said.linked,
    categories: said.categories.map((one) => ({
      ...one,
      title: CATEGORY_TITLES[one.code] ?? { zh: one.code, en: one.code },
    })),
    ...said.distributions,
    overlap: said.overlap,
    growth: said.growth,
    level,
    verdict,
    problems: said.problems.map(({ file, code, text }) => ({
      code,
      place: { file },
      what: { zh: text.zh.what, en: text.en.what },
      todo: { zh: text.zh.todo, en: text.en.todo },
    })),
    countedAt: row.countedAt!.toISOString(),
  });
}
