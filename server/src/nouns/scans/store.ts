import { and, asc, desc, eq, exists, gt, lt, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { job as jobs } from '../../schema/job.ts';
import type { JobState } from '../../schema/job.ts';
import { finding } from '../../schema/finding.ts';
import { scan, scanFile } from '../../schema/scan.ts';
import type { Services } from '../../services.ts';
import type { StoredFile } from '../../vault/vault.ts';
import { openFindings } from '../findings/store.ts';
import { plain } from '../judge/plain.ts';
import { namesOf } from '../people/names.ts';
import type { FileDetail } from './keep-file.ts';
import type { PeopleCount } from './report.ts';
import type { Scan, ScanFile, ScanLine, Totals, TypeCount, scanQuery } from './shapes.ts';

export type ScanRow = InferSelectModel<typeof scan>;
export type ScanFileRow = InferSelectModel<typeof scanFile>;
export type TotalsKept = z.infer<typeof Totals>;
export type TypeKept = z.infer<typeof TypeCount>;

export const NO_TOTALS: TotalsKept = {
  files: 0,
  filesDone: 0,
  filesFailed: 0,
  bytes: 0,
  records: 0,
  findings: 0,
  sensitive: 0,
  masked: 0,
  people: 0,
  peopleAtLeast: false,
};

/** A scan this person may see, by id or number. Throws PZ_NOT_FOUND, also for another's. */
export async function scanOf(ctx: RequestContext, idOrNumber: string): Promise<ScanRow> {
  const [row] = await ctx.db
    .select()
    .from(scan)
    .where(and(eq(scan.tenant, ctx.tenant), or(eq(scan.id, idOrNumber), eq(scan.number, idOrNumber))));
  if (row === undefined || (ctx.reach === 'own' && row.person !== ctx.person.id)) throw serverError('PZ_NOT_FOUND');
  return row;
}

/** Throws PZ_NOT_FOUND when the file is none of the scan's. */
export async function scanFileOf(db: Tx, { tenant, id }: ScanRow, file: string): Promise<ScanFileRow> {
  const [row] = await db
    .select()
    .from(scanFile)
    .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, id), eq(scanFile.file, file)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

type Wanted = z.output<typeof scanQuery>;

/** `outcome`: those with an open finding of it. */
export async function listScans(ctx: RequestContext, { after, limit, outcome }: Wanted) {
  const where = [eq(scan.tenant, ctx.tenant)];
  if (outcome !== undefined) {
    const ofScan = and(eq(finding.source, 'scan'), eq(finding.sourceId, scan.id), eq(finding.outcome, outcome));
    where.push(
      exists(
        ctx.db
          .select({ id: finding.id })
          .from(finding)
          .where(and(openFindings(ctx), ofScan)),
      ),
    );
  }
  if (ctx.reach === 'own') where.push(eq(scan.person, ctx.person.id));
  const key = keyAfter(after, 1);
  if (key) where.push(lt(scan.id, String(key[0])));
  const rows = await ctx.db
    .select()
    .from(scan)
    .where(and(...where))
    .orderBy(desc(scan.id))
    .limit(limit + 1);
  const names = await namesOf(
    ctx.db,
    ctx.tenant,
    rows.map(({ person }) => person),
  );
  const lines = new Map<string, z.input<typeof ScanLine>>();
  for (const row of rows.slice(0, limit)) lines.set(row.id, await showLine(ctx.services, row, names));
  return pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    ({ id }) => lines.get(id)!,
  );
}

/** A job that ended without its object having been closed tells how the object stands. */
async function stateOf({ db }: Services, tenant: string, state: JobState, job: string | null) {
  if (state !== 'waiting' && state !== 'running') return { state, progress: null };
  const [row] = await db
    .select({ state: jobs.state, progress: jobs.progress })
    .from(jobs)
    .where(and(eq(jobs.tenant, tenant), eq(jobs.id, job ?? '')));
  const told = row?.state === 'failed' || row?.state === 'cancelled' || row?.state === 'running';
  return { state: told ? row.state : state, progress: row?.progress ?? null };
}

async function showLine(
  services: Services,
  row: ScanRow,
  names: ReadonlyMap<string, string>,
): Promise<z.input<typeof ScanLine>> {
  const name = row.title === null ? row.number : await services.vault.unseal(row.tenant, 'scan.title', row.title);
  const { state } = await stateOf(services, row.tenant, row.state, row.job);
  return {
    id: row.id,
    number: row.number,
    title: row.files > 1 ? `${name} +${row.files - 1}` : name,
    state,
    outcome: row.outcome as z.input<typeof ScanLine>['outcome'],
    totals: row.totals as TotalsKept,
    jobId: row.job,
    by: row.person,
    byName: names.get(row.person) ?? null,
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    version: row.version,
  };
}

/** An upload, or null once it was removed. */
export async function uploadIfKept({ vault }: Services, tenant: string, file: string): Promise<StoredFile | null> {
  try {
    return await vault.describe(tenant, file);
  } catch (error) {
    if (error instanceof PzError && error.code === 'PZ_NOT_FOUND') return null;
    throw error;
  }
}

/** The name of an upload; its id once it was removed. */
export async function nameOf(services: Services, tenant: string, file: string): Promise<string> {
  return (await uploadIfKept(services, tenant, file))?.name ?? file;
}

export const FIRST_FILES = 200;

export async function showScan(services: Services, row: ScanRow): Promise<z.input<typeof Scan>> {
  const { items } = await listFiles(services, row, { limit: FIRST_FILES });
  const { progress } = await stateOf(services, row.tenant, row.state, row.job);
  return {
    ...(await showLine(services, row, await namesOf(services.db, row.tenant, [row.person]))),
    profile: row.profile,
    publication: plain(row.publication),
    types: plain(row.types),
    articles: plain(row.articles),
    verdict: plain(row.verdict),
    files: items,
    filesOmitted: Math.max(0, row.files - items.length),
    progress: progress === null ? null : { ...progress },
  };
}

export async function listFiles(
  services: Services,
  { tenant, id }: ScanRow,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const where = [eq(scanFile.tenant, tenant), eq(scanFile.scan, id)];
  const key = keyAfter(after, 1);
  if (key) where.push(gt(scanFile.position, Number(key[0])));
  const rows = await services.db
    .select()
    .from(scanFile)
    .where(and(...where))
    .orderBy(asc(scanFile.position))
    .limit(limit + 1);
  const shown = new Map<string, z.input<typeof ScanFile>>();
  for (const row of rows.slice(0, limit)) shown.set(row.file, await showFile(services, row));
  return pageFrom(
    rows,
    limit,
    ({ position }) => [position],
    ({ file }) => shown.get(file)!,
  );
}

export async function showFile(services: Services, row: ScanFileRow): Promise<z.input<typeof ScanFile>> {
  const { vault } = services;
  const { tenant, file } = row;
  const stored = await uploadIfKept(services, tenant, file);
  const detail: FileDetail =
    row.detail === null
      ? { columns: [], columnsOmitted: 0, excerpts: [], problems: [] }
      : (JSON.parse(await vault.unseal(tenant, 'scan_file.detail', row.detail)) as FileDetail);
  return plain({
    id: file,
    name: stored?.name ?? file,
    bytes: stored?.bytes ?? 0,
    sha256: stored?.sha256 ?? '',
    state: row.state,
    outcome: row.outcome,
    findings: row.findings,
    sensitive: row.sensitive,
    masked: row.masked,
    records: row.records,
    people: row.people as PeopleCount,
    types: row.types,
    ...detail,
    verdict: row.verdict,
    suggestion: row.suggestion,
    redacted: row.redactState === null ? null : await redactedOf(services, row, row.redactState),
    viewRecords: row.viewRecords,
  });
}

/** What is kept of a redacted copy besides where it is. */
export interface RedactKept {
  readonly policy: string;
  readonly bytes: number | null;
  readonly treated: readonly { readonly type: string | null; readonly operator: string; readonly count: number }[];
  readonly problem: unknown;
}

async function redactedOf(services: Services, row: ScanFileRow, redactState: JobState) {
  const { state } = await stateOf(services, row.tenant, redactState, row.redactJob);
  const { policy, bytes, treated, problem } = row.redact as RedactKept;
  return { state, jobId: row.redactJob, policy, fileId: row.redactFile, bytes, treated, problem };
}
