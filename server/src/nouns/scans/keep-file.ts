import { and, eq } from 'drizzle-orm';
import type { Profile } from '@pingzhang/engine/model';
import type { Tx } from '../../database/connect.ts';
import { scanFile } from '../../schema/scan.ts';
import type { Services } from '../../services.ts';
import { sensitivityOf, titleOf } from '../judge/categories.ts';
import type { TenantLaw } from '../law/shelf.ts';
import type { ViewTotals } from './keep-view.ts';
import { publicationVerdict } from './publication.ts';
import type { PublicationFacts } from './publication.ts';
import { recordFile } from './record-file.ts';
import { NOBODY, problemOf } from './report.ts';
import type { CheckedFile, CheckProblem, keptProblem } from './report.ts';
import { suggestionFor } from './suggest.ts';

export interface FileChecked {
  readonly tenant: string;
  readonly scan: string;
  readonly person: string;
  readonly file: { readonly id: string; readonly name: string; readonly sha256: string };
  /** Absent when nothing was found in it. */
  readonly checked: CheckedFile | undefined;
  readonly view: ViewTotals | undefined;
  readonly problems: readonly CheckProblem[];
  readonly profile: Profile;
  readonly publication: PublicationFacts | null;
}

/** What is kept sealed of a file beside its counts. */
export interface FileDetail {
  readonly columns: CheckedFile['columns'];
  readonly columnsOmitted: number;
  readonly excerpts: CheckedFile['excerpts'];
  readonly problems: readonly (ReturnType<typeof problemOf> | ReturnType<typeof keptProblem>)[];
}

/** What was found in one file: counts, verdict, and the findings that live on after the scan. */
export async function keepFile(tx: Tx, services: Services, law: TenantLaw, all: FileChecked, now: Date): Promise<void> {
  const { tenant, scan, person, file, checked, view, problems, profile, publication } = all;
  const { packs } = law;
  const found = Object.entries(checked?.byType ?? {}).map(([type, count]) => ({
    type,
    title: titleOf(packs, type),
    sensitivity: sensitivityOf(packs, type, profile),
    count,
  }));
  const people = checked?.people ?? NOBODY;
  const open = found.map(({ type }) => type);
  const verdict =
    publication === null
      ? null
      : publicationVerdict(
          { open, masked: [...(view?.masked ?? [])], people: people.people },
          publication,
          law,
          profile,
          now,
        );
  const rename = <P extends { readonly place: object }>(part: P): P => ({
    ...part,
    place: { ...part.place, file: file.name },
  });
  const detail: FileDetail = {
    columns: (checked?.columns ?? []).map((one) => ({ ...one, table: one.table.replaceAll(checked!.path, file.name) })),
    columnsOmitted: checked?.columnsOmitted ?? 0,
    excerpts: (checked?.excerpts ?? []).map(rename),
    problems: problems.map((problem) => problemOf(problem, file.name)),
  };
  // A part that could not be read leaves the rest read; a file of which nothing could be read has failed.
  const failed = problems.length > 0 && (view?.records ?? 0) === 0;
  const findings = found.reduce((sum, { count }) => sum + count, 0);
  await tx
    .update(scanFile)
    .set({
      state: failed ? 'failed' : 'done',
      outcome: failed ? 'human' : (verdict?.outcome ?? (findings > 0 ? 'present' : 'not_seen')),
      findings,
      sensitive: found
        .filter(({ sensitivity }) => sensitivity === 'sensitive')
        .reduce((sum, { count }) => sum + count, 0),
      masked: checked?.masked ?? 0,
      records: checked?.records ?? view?.records ?? 0,
      people,
      types: found,
      maskedTypes: [...(view?.masked ?? [])],
      detail: await services.vault.seal(tenant, 'scan_file.detail', JSON.stringify(detail)),
      verdict,
      suggestion: suggestionFor(file.name, view?.members ?? new Set(), checked),
      viewRecords: view?.kept ?? 0,
      density: view?.density ?? [],
    })
    .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, scan), eq(scanFile.file, file.id)));
  if (failed) return;
  await recordFile(
    tx,
    services,
    law,
    { tenant, person, scan, file },
    { types: found, people: people.people, excerpts: detail.excerpts, verdict },
    now,
  );
}
