import { and, eq } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import { serverError } from '../../errors.ts';
import type { JobContext } from '../../jobs/queue.ts';
import { scanFile } from '../../schema/scan.ts';
import { keptProblem } from './report.ts';
import type { ScanRow } from './store.ts';

/** A file that the program could not get through, by itself: kept with the reason, and the scan goes on. */
export async function failedAlone(job: JobContext, row: ScanRow, file: string, error: unknown): Promise<void> {
  const { tenant, services } = job;
  const known = error instanceof PzError ? error : serverError('PZ_PROGRAM_FAILED', { reason: 'fault' }, error);
  const detail = { columns: [], columnsOmitted: 0, excerpts: [], problems: [keptProblem(known)] };
  await job.act(
    { action: 'scan.check', object: row.number, facts: { counts: { files: 1, failed: 1 } } },
    async (tx) => {
      await tx
        .update(scanFile)
        .set({
          state: 'failed',
          outcome: 'human',
          detail: await services.vault.seal(tenant, 'scan_file.detail', JSON.stringify(detail)),
        })
        .where(and(eq(scanFile.tenant, tenant), eq(scanFile.scan, row.id), eq(scanFile.file, file)));
    },
  );
}
