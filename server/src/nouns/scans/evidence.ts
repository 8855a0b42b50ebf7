import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { deed } from '../../schema/deed.ts';
import { scan } from '../../schema/scan.ts';
import { packageFor } from '../../trace/package.ts';
import { streamOf } from './keep-view.ts';
import { listFiles, showScan } from './store.ts';
import type { ScanRow } from './store.ts';

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value, null, 2) + '\n');

/**
 * What a stranger needs to check a scan offline: the report with the verdict and its tree, the hashes of what was
 * checked, and the entries of the ledger with their proofs. All values in it are masked; the originals stay here.
 */
export async function makeEvidence(ctx: RequestContext, row: ScanRow) {
  if (row.state !== 'done') throw serverError('PZ_STATE', { state: row.state });
  const { services, tenant, person } = ctx;
  const { vault } = services;
  const report = json(await wholeReport(ctx, row));
  const hashes: string[] = [];
  for await (const file of allFiles(ctx, row)) hashes.push(`${file.sha256}  ${file.name.replaceAll(/[\r\n]/g, ' ')}`);
  const material = [
    { path: 'report.json', bytes: report },
    { path: 'sha256sums.txt', bytes: Buffer.from(hashes.join('\n') + '\n') },
  ];
  const indexes = await entriesOf(ctx, row);
  const zip = await packageFor(ctx, { source: `scan ${row.number}`, indexes, material });
  const { result } = await ctx.act({ action: 'scan.package', object: row.number }, async (tx) => {
    const file = { tenant, kind: 'package', name: `${row.number}.zip`, person: person.id };
    const stored = await vault.put(file, streamOf(zip), tx);
    const [now] = await tx
      .select({ packages: scan.packages })
      .from(scan)
      .where(and(eq(scan.tenant, tenant), eq(scan.id, row.id)))
      .for('update');
    await tx
      .update(scan)
      .set({ packages: [...now!.packages, stored.id] })
      .where(and(eq(scan.tenant, tenant), eq(scan.id, row.id)));
    return stored;
  });
  return { fileId: result.id, bytes: result.bytes, sha256: result.sha256, entries: [...indexes] };
}

async function wholeReport(ctx: RequestContext, row: ScanRow) {
  const { files: _first, filesOmitted: _omitted, progress: _progress, ...scanned } = await showScan(ctx.services, row);
  const files = [];
  for await (const { redacted: _redacted, ...file } of allFiles(ctx, row)) files.push(file);
  return { schema: 'pingzhang.scan/1', ...scanned, files };
}

async function* allFiles(ctx: RequestContext, row: ScanRow) {
  let after: string | undefined;
  do {
    const { items, next } = await listFiles(ctx.services, row, { after, limit: 200 });
    yield* items;
    after = next ?? undefined;
  } while (after !== undefined);
}

/** Entries about the scan that this process's own log holds. */
async function entriesOf({ db, tenant, services }: RequestContext, { number }: ScanRow): Promise<number[]> {
  const rows = await db
    .select({ index: deed.index })
    .from(deed)
    .where(
      and(
        eq(deed.tenant, tenant),
        eq(deed.node, services.ledgers.node),
        eq(deed.object, number),
        inArray(deed.action, [
          'scan.create',
          'scan.check',
          'scan.answer',
          'scan.judge',
          'scan.finish',
          'scan.redacted',
        ]),
        isNotNull(deed.index),
      ),
    );
  return rows.map(({ index }) => index!).toSorted((a, b) => a - b);
}
