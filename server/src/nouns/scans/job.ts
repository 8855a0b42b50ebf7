import { and, asc, eq } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import { scan, scanFile, scanViewPart } from '../../schema/scan.ts';
import type { JobContext, JobHandler } from '../../jobs/queue.ts';
import { isRefusal } from '../../jobs/refusal.ts';
import { lawOf } from '../law/shelf.ts';
import type { TenantLaw } from '../law/shelf.ts';
import { batchesOf, checkBatch } from './check-batch.ts';
import type { BatchRun } from './check-batch.ts';
import { closeScan } from './close-scan.ts';
import { keepFile } from './keep-file.ts';
import { streamOf, viewParts } from './keep-view.ts';
import type { ViewTotals } from './keep-view.ts';
import type { PublicationFacts } from './publication.ts';
import type { ArticleRow, CheckReport } from './report.ts';
import { uploadIfKept } from './store.ts';
import type { ScanRow, TotalsKept } from './store.ts';
import type { JobProgress } from '../../schema/job.ts';
import type { StoredFile, WorkCopy } from '../../vault/vault.ts';
import { mergeArticles } from './articles.ts';
import { failedAlone } from './failed-alone.ts';

/** `{ scan }`: checks every file of it that has not been checked; a second attempt goes on where the first ended. */
export const checkScan: JobHandler = async (job) => {
  const { tenant, services } = job;
  const { scan: id } = job.input as { scan: string };
  const [row] = await services.db
    .select()
    .from(scan)
    .where(and(eq(scan.tenant, tenant), eq(scan.id, id)));
  if (row === undefined || row.state === 'done') return;
  await services.db
    .update(scan)
    .set({ state: 'running' })
    .where(and(eq(scan.tenant, tenant), eq(scan.id, id)));
  const law = await lawOf(services, tenant);
  const left = await services.db
    .select({ file: scanFile.file, state: scanFile.state })
    .from(scanFile)
    .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, id)))
    .orderBy(asc(scanFile.position));
  const waiting = left.filter(({ state }) => state === 'waiting' || state === 'running');
  let done = left.length - waiting.length;
  const files: StoredFile[] = [];
  for (const { file } of waiting) {
    const stored = await uploadIfKept(services, tenant, file);
    if (stored !== null) files.push(stored);
    else {
      await failedAlone(job, row, file, serverError('PZ_FILE_REMOVED'));
      done++;
    }
  }
  for (const batch of batchesOf(files)) {
    job.signal.throwIfAborted();
    await job.progress({ done, total: left.length, text: 'check' });
    await checkFiles(job, row, law, batch, { done, total: left.length });
    done += batch.length;
  }
  await job.progress({ done, total: left.length });
  await closeScan(job, row, law);
};

async function checkFiles(
  job: JobContext,
  row: ScanRow,
  law: TenantLaw,
  files: readonly StoredFile[],
  so: { readonly done: number; readonly total: number },
): Promise<void> {
  const { services, tenant, signal } = job;
  const ids = files.map(({ id }) => id);
  let checked = false;
  try {
    await services.vault.withCopies(tenant, ids, async (copy) => {
      const run = await checkBatch(job, copy, row.profile, progressOf(so));
      checked = true;
      await keepBatch(job, row, law, files, copy, run);
    });
  } catch (error) {
    signal.throwIfAborted();
    if (checked || (error instanceof PzError && !isRefusal(error))) throw error;
    // One file that breaks the program, or was removed meanwhile, must not take the others with it.
    if (files.length === 1) await failedAlone(job, row, ids[0]!, error);
    else for (const file of files) await checkFiles(job, row, law, [file], so);
  }
}

/** `{files, bytes, found}` of the run, as progress of the whole: text `bytes found` for the console to put in words. */
const progressOf =
  ({ done, total }: { readonly done: number; readonly total: number }) =>
  (told: unknown): JobProgress => {
    const { files, bytes, found } = told as { files: number; bytes: number; found: number };
    return { done: done + files, total, text: `${bytes} ${found}` };
  };

async function keepBatch(
  job: JobContext,
  row: ScanRow,
  law: TenantLaw,
  files: readonly StoredFile[],
  { paths, names: called }: WorkCopy,
  { report, viewPath }: BatchRun,
): Promise<void> {
  const { services, tenant, signal } = job;
  const { vault } = services;
  const fileOf = new Map(paths.map((path, at) => [path, files[at]!]));
  const names = new Map(paths.map((path, at) => [path, called[at]!]));
  const views = new Map<string, ViewTotals>();
  const parts: (typeof scanViewPart.$inferInsert)[] = [];
  for await (const { path, firstLine, lines, marks, bytes } of viewParts(viewPath, names, views, signal)) {
    const file = fileOf.get(path);
    if (file === undefined) continue;
    const object = await vault.put({ tenant, kind: 'view', name: 'view', person: row.person }, streamOf(bytes));
    parts.push({ tenant, scan: row.id, file: file.id, firstLine, lines, object: object.id, marks });
  }
  const publication = row.publication as PublicationFacts | null;
  const counts: { [type: string]: number } = {};
  for (const { byType } of report.files)
    for (const [type, count] of Object.entries(byType)) counts[type] = (counts[type] ?? 0) + count;
  await job.act(
    { action: 'scan.check', object: row.number, facts: { counts: { files: files.length, ...counts } } },
    async (tx) => {
      for (let at = 0; at < parts.length; at += 500)
        await tx
          .insert(scanViewPart)
          .values(parts.slice(at, at + 500))
          .onConflictDoNothing();
      for (const [path, file] of fileOf)
        await keepFile(
          tx,
          services,
          law,
          {
            tenant,
            scan: row.id,
            person: row.person,
            file,
            checked: report.files.find((one) => one.path === path),
            view: views.get(path),
            problems: report.problems.filter(({ place }) => place.file === path),
            profile: row.profile,
            publication,
          },
          services.clock(),
        );
      await addToScan(tx, row, report);
    },
  );
}

/** What only a run as a whole can say: its articles, and how many people its files hold together. */
async function addToScan(
  tx: Tx,
  { tenant, id }: ScanRow,
  { articles, totals: { people } }: CheckReport,
): Promise<void> {
  const where = and(eq(scan.tenant, tenant), eq(scan.id, id));
  const [now] = await tx.select({ articles: scan.articles, totals: scan.totals }).from(scan).where(where);
  const totals = now!.totals as TotalsKept;
  const merged = mergeArticles(now!.articles as readonly ArticleRow[], articles);
  // Runs do not know each other's people: of several the largest is what there is at least.
  const several = totals.people > 0 && people.people > 0;
  await tx
    .update(scan)
    .set({
      articles: merged,
      totals: {
        ...totals,
        people: Math.max(totals.people, people.people),
        peopleAtLeast: totals.peopleAtLeast || people.atLeast || several,
      },
    })
    .where(where);
}
