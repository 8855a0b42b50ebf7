import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { JobHandler } from '../../jobs/queue.ts';
import { scan, scanFile } from '../../schema/scan.ts';
import type { VerdictView } from '../judge/shapes.ts';
import { lawOf } from '../law/shelf.ts';
import { notWhileBusy } from './busy.ts';
import { closeScan } from './close-scan.ts';
import type { FileDetail } from './keep-file.ts';
import { publicationVerdict } from './publication.ts';
import type { PublicationFacts } from './publication.ts';
import { recordFile } from './record-file.ts';
import type { PeopleCount } from './report.ts';
import { uploadIfKept } from './store.ts';
import type { ScanRow, TypeKept } from './store.ts';

/**
 * Adds, changes or takes back (null) answers to the questions its verdict left; the scan is judged again with them, and nothing is read again. Throws
 * PZ_STATE while it is checked, PZ_INPUT_INVALID for a fact nobody asked for.
 */
export async function answerScan(
  ctx: RequestContext,
  row: ScanRow,
  answers: Readonly<Record<string, boolean | null>>,
): Promise<void> {
  const { tenant, services, person } = ctx;
  await notWhileBusy(ctx.db, tenant, row.state, row.job);
  const asked = await askedOf(ctx, row);
  const unasked = Object.keys(answers).find((fact) => !asked.has(fact));
  if (unasked !== undefined) throw serverError('PZ_INPUT_INVALID', { where: 'body.answers' });
  const before = row.publication as PublicationFacts;
  const all = Object.entries({ ...before.answers, ...answers }).filter(([, value]) => value !== null);
  const publication = { ...before, answers: Object.fromEntries(all) as Record<string, boolean> };
  const facts = { counts: { answers: Object.keys(answers).length } };
  await ctx.act({ action: 'scan.answer', object: row.number, facts }, async (tx) => {
    const job = await services.jobs.enqueue(tx, {
      tenant,
      kind: 'scan.judge',
      input: { scan: row.id },
      person: person.id,
    });
    const done = await tx
      .update(scan)
      .set({ publication, job, state: 'waiting', version: sql`${scan.version} + 1` })
      .where(and(eq(scan.tenant, tenant), eq(scan.id, row.id), eq(scan.version, ctx.version)))
      .returning({ id: scan.id });
    if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
  });
}

/** Facts some verdict of the scan asks for, or was given. */
async function askedOf({ db, tenant }: RequestContext, row: ScanRow): Promise<Set<string>> {
  const files = await db
    .select({ verdict: scanFile.verdict })
    .from(scanFile)
    .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, row.id), isNotNull(scanFile.verdict)));
  const verdicts = [row, ...files].map(({ verdict }) => verdict as VerdictView | null);
  const given = Object.keys((row.publication as PublicationFacts | null)?.answers ?? {});
  return new Set([...given, ...verdicts.flatMap((verdict) => verdict?.questions.map(({ fact }) => fact) ?? [])]);
}

/** `{ scan }`: judges a checked scan and each of its files again, with what was answered. */
export const judgeScan: JobHandler = async (job) => {
  const { tenant, services, input } = job;
  const { scan: id } = input as { scan: string };
  const [row] = await services.db
    .select()
    .from(scan)
    .where(and(eq(scan.tenant, tenant), eq(scan.id, id)));
  if (row === undefined || row.state === 'done') return;
  const law = await lawOf(services, tenant);
  const publication = row.publication as PublicationFacts;
  await job.act({ action: 'scan.judge', object: row.number }, async (tx) => {
    const now = services.clock();
    const files = await tx
      .select()
      .from(scanFile)
      .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, id), isNotNull(scanFile.verdict)));
    for (const file of files) {
      // An upload removed since cannot be a finding's subject any more: what was judged of it stands.
      const stored = await uploadIfKept(services, tenant, file.file);
      if (stored === null) continue;
      const types = file.types as readonly TypeKept[];
      const { people } = file.people as PeopleCount;
      const found = { open: types.map(({ type }) => type), masked: file.maskedTypes, people };
      const verdict = publicationVerdict(found, publication, law, row.profile, now);
      const detail = JSON.parse(await services.vault.unseal(tenant, 'scan_file.detail', file.detail!)) as FileDetail;
      await tx
        .update(scanFile)
        .set({ verdict, outcome: verdict?.outcome ?? file.outcome })
        .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, id), eq(scanFile.file, file.file)));
      const of = { tenant, person: row.person, scan: id, file: stored };
      await recordFile(tx, services, law, of, { types, people, excerpts: detail.excerpts, verdict }, now);
    }
  });
  await closeScan(job, row, law);
};
