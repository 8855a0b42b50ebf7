import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { scan, scanFile } from '../../schema/scan.ts';
import type { StoredFile } from '../../vault/vault.ts';
import type { z } from '../../http/route.ts';
import { permissionOf } from '../../policies/index.ts';
import { reachOf } from '../../policies/policy.ts';
import { NOBODY } from './report.ts';
import type { ScanAsked } from './shapes.ts';
import { NO_TOTALS } from './store.ts';

/** Uploads this person may use, in the order named, each once. Throws PZ_NOT_FOUND, also for another's. */
export async function uploadsOf(ctx: RequestContext, ids: readonly string[]): Promise<StoredFile[]> {
  const all = reachOf(permissionOf('file.read'), ctx.person.roles) === 'all';
  const files: StoredFile[] = [];
  for (const id of new Set(ids)) {
    const file = await ctx.services.vault.describe(ctx.tenant, id);
    if (file.kind !== 'upload' || (!all && file.person !== ctx.person.id)) throw serverError('PZ_NOT_FOUND');
    files.push(file);
  }
  return files;
}

/** Files are checked by a job; the scan is there at once. */
export async function createScan(ctx: RequestContext, asked: z.output<typeof ScanAsked>): Promise<string> {
  const files = await uploadsOf(ctx, asked.fileIds);
  const { tenant, person, services, now } = ctx;
  const id = newId(now.getTime());
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  await ctx.act(
    (number: string) => ({ action: 'scan.create', object: number, facts: { counts: { files: files.length, bytes } } }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'JC');
      const job = await services.jobs.enqueue(tx, {
        tenant,
        kind: 'scan.check',
        input: { scan: id },
        person: person.id,
      });
      await tx.insert(scan).values({
        tenant,
        id,
        number,
        state: 'waiting',
        outcome: 'not_seen',
        profile: asked.profile,
        publication: asked.publication ?? null,
        totals: { ...NO_TOTALS, files: files.length, bytes },
        types: [],
        articles: [],
        verdict: null,
        files: files.length,
        title: await services.vault.seal(tenant, 'scan.title', files[0]!.name),
        packages: [],
        job,
        person: person.id,
        createdAt: now,
        endedAt: null,
        version: 1,
      });
      const rows = files.map((file, position) => ({
        tenant,
        scan: id,
        file: file.id,
        position,
        state: 'waiting' as const,
        outcome: 'not_seen',
        findings: 0,
        sensitive: 0,
        masked: 0,
        records: 0,
        people: NOBODY,
        types: [],
        maskedTypes: [],
        viewRecords: 0,
        density: [],
      }));
      for (let at = 0; at < rows.length; at += 500) await tx.insert(scanFile).values(rows.slice(at, at + 500));
      return number;
    },
  );
  return id;
}
