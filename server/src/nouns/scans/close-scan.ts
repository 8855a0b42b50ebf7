import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import type { JobContext } from '../../jobs/queue.ts';
import { file as files } from '../../schema/file.ts';
import { scan, scanFile } from '../../schema/scan.ts';
import type { TenantLaw } from '../law/shelf.ts';
import { publicationVerdict } from './publication.ts';
import type { PublicationFacts } from './publication.ts';
import type { PeopleCount } from './report.ts';
import type { ScanRow, TotalsKept, TypeKept } from './store.ts';

/** Most telling first. */
const ORDER = ['violation', 'suspected', 'human', 'present', 'not_seen'];

/** Totals, outcome and verdict of the whole, from its files. */
export async function closeScan(job: JobContext, { id, number }: ScanRow, law: TenantLaw): Promise<void> {
  const { tenant, services } = job;
  await job.act({ action: 'scan.finish', object: number }, async (tx) => {
    const [row] = await tx
      .select()
      .from(scan)
      .where(and(eq(scan.tenant, tenant), eq(scan.id, id)));
    const { totals, types, masked, outcomes } = await summary(tx, row!);
    const now = services.clock();
    const verdict =
      row!.publication === null
        ? null
        : publicationVerdict(
            { open: types.map(({ type }) => type), masked, people: totals.people },
            row!.publication as PublicationFacts,
            law,
            row!.profile,
            now,
          );
    const worst = ORDER.find((outcome) => outcomes.has(outcome)) ?? 'not_seen';
    await tx
      .update(scan)
      .set({
        state: totals.filesDone === 0 && totals.filesFailed > 0 ? 'failed' : 'done',
        outcome: worst,
        totals,
        types,
        verdict,
        endedAt: now,
        version: row!.version + 1,
      })
      .where(and(eq(scan.tenant, tenant), eq(scan.id, id)));
    const { filesDone, filesFailed, findings } = totals;
    await services.webhooks.emit(tx, tenant, 'scan.done', {
      scan: id,
      number,
      outcome: worst,
      filesDone,
      filesFailed,
      findings,
    });
  });
}

async function summary(tx: Tx, row: ScanRow) {
  const rows = await tx
    .select({ part: scanFile, bytes: files.bytes })
    .from(scanFile)
    .innerJoin(files, and(eq(files.tenant, scanFile.tenant), eq(files.id, scanFile.file)))
    .where(and(eq(scanFile.tenant, row.tenant), eq(scanFile.scan, row.id)));
  const types = new Map<string, TypeKept>();
  const masked = new Set<string>();
  const before = row.totals as TotalsKept;
  const sum = (pick: (one: (typeof rows)[number]) => number): number => rows.reduce((all, one) => all + pick(one), 0);
  for (const { part } of rows) {
    for (const type of part.types as readonly TypeKept[]) {
      const known = types.get(type.type);
      types.set(type.type, known === undefined ? type : { ...known, count: known.count + type.count });
    }
    for (const type of part.maskedTypes) masked.add(type);
  }
  const mostInOne = Math.max(0, ...rows.map(({ part }) => (part.people as PeopleCount).people));
  const totals: TotalsKept = {
    files: rows.length,
    filesDone: rows.filter(({ part }) => part.state === 'done').length,
    filesFailed: rows.filter(({ part }) => part.state === 'failed').length,
    bytes: sum(({ bytes }) => bytes),
    records: sum(({ part }) => part.records),
    findings: sum(({ part }) => part.findings),
    sensitive: sum(({ part }) => part.sensitive),
    masked: sum(({ part }) => part.masked),
    people: Math.max(before.people, mostInOne),
    peopleAtLeast: before.peopleAtLeast,
  };
  return {
    totals,
    types: [...types.values()].toSorted((a, b) => b.count - a.count),
    masked: [...masked],
    outcomes: new Set(rows.map(({ part }) => part.outcome)),
  };
}
