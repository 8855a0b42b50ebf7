import { and, eq, max } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { caseFile, caseMaterial } from '../../schema/case.ts';
import { lawOf } from '../law/shelf.ts';
import type { StoredFile } from '../../vault/vault.ts';
import { notWhileBusy } from '../scans/busy.ts';
import { uploadsOf } from '../scans/create.ts';
import { chinaDay } from '../../china-day.ts';
import type { CaseAsked, CaseChange, CountAsked, WhatIf, WhatIfAnswer } from './shapes.ts';
import { factsOf, materialsOf, saidOf } from './store.ts';
import type { CaseRow, Settings } from './store.ts';
import { countVerdict } from './verdict.ts';

const sealed = ({ services, tenant }: RequestContext, column: string, text: string): Promise<Uint8Array> =>
  services.vault.seal(tenant, `case_file.${column}`, text);

export async function createCase(ctx: RequestContext, asked: z.output<typeof CaseAsked>): Promise<string> {
  const files = await uploadsOf(ctx, asked.fileIds);
  const { tenant, now, person } = ctx;
  const id = newId(now.getTime());
  await ctx.act(
    (number: string) => ({ action: 'case.create', object: number, facts: { counts: { materials: files.length } } }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'AJ');
      await tx.insert(caseFile).values({
        tenant,
        id,
        number,
        title: await sealed(ctx, 'title', asked.title),
        note: await sealed(ctx, 'note', asked.note),
        facts: await sealed(ctx, 'facts', '{}'),
        state: 'new',
        materials: files.length,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        person: person.id,
        createdAt: now,
        version: 1,
      });
      await insertMaterials(ctx, tx, id, files, 0);
      return number;
    },
  );
  return id;
}

async function insertMaterials(ctx: RequestContext, tx: Tx, id: string, files: readonly StoredFile[], from: number) {
  const { tenant, person, now } = ctx;
  for (const [at, file] of files.entries())
    await tx.insert(caseMaterial).values({
      tenant,
      case: id,
      file: file.id,
      position: from + at,
      person: person.id,
      addedAt: now,
    });
}

async function write(ctx: RequestContext, tx: Tx, row: CaseRow, values: Partial<CaseRow>): Promise<void> {
  const done = await tx
    .update(caseFile)
    .set({ ...values, version: row.version + 1 })
    .where(and(eq(caseFile.tenant, ctx.tenant), eq(caseFile.id, row.id), eq(caseFile.version, ctx.version)))
    .returning({ id: caseFile.id });
  if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
}

export async function changeCase(ctx: RequestContext, row: CaseRow, asked: z.output<typeof CaseChange>): Promise<void> {
  const values: Partial<CaseRow> = {};
  if (asked.title !== undefined) values.title = await sealed(ctx, 'title', asked.title);
  if (asked.note !== undefined) values.note = await sealed(ctx, 'note', asked.note);
  await ctx.act({ action: 'case.change', object: row.number }, (tx) => write(ctx, tx, row, values));
}

/** Evidence is added, never taken out, and not while a count runs; what was counted before is no count of what lies there now. */
export async function addMaterials(ctx: RequestContext, row: CaseRow, ids: readonly string[]): Promise<void> {
  await notWhileBusy(ctx.db, ctx.tenant, row.state, row.job);
  const files = await uploadsOf(ctx, ids);
  const facts = { counts: { materials: files.length } };
  await ctx.act({ action: 'case.add-material', object: row.number, facts }, async (tx) => {
    const [last] = await tx
      .select({ position: max(caseMaterial.position) })
      .from(caseMaterial)
      .where(and(eq(caseMaterial.tenant, ctx.tenant), eq(caseMaterial.case, row.id)));
    await insertMaterials(ctx, tx, row.id, files, (last?.position ?? -1) + 1);
    await write(ctx, tx, row, {
      materials: row.materials + files.length,
      bytes: row.bytes + files.reduce((sum, { bytes }) => sum + bytes, 0),
      state: 'new',
      result: null,
      people: null,
      level: null,
      html: null,
      docx: null,
    });
  });
}

export async function askForCount(
  ctx: RequestContext,
  row: CaseRow,
  asked: z.output<typeof CountAsked>,
): Promise<void> {
  await notWhileBusy(ctx.db, ctx.tenant, row.state, row.job);
  if ((await materialsOf(ctx.services, row)).length === 0) throw serverError('PZ_STATE', { state: row.state });
  const { tenant, services, person } = ctx;
  const { facts, ...settings } = asked;
  const kept = await sealed(ctx, 'facts', JSON.stringify(facts));
  await ctx.act({ action: 'case.count', object: row.number, facts: { decision: asked.unit } }, async (tx) => {
    const input = { case: row.id };
    const job = await services.jobs.enqueue(tx, {
      tenant,
      kind: 'case.count',
      input,
      person: person.id,
      maxAttempts: 3,
    });
    await write(ctx, tx, row, { state: 'waiting', job, settings, facts: kept, problem: null });
  });
}

/** Facts of the act learned later: judged at once, counted no anew. */
export async function setFacts(ctx: RequestContext, row: CaseRow, facts: Record<string, unknown>): Promise<void> {
  const kept = await sealed(ctx, 'facts', JSON.stringify(facts));
  const said = await saidOf(ctx.services, row);
  const settings = row.settings as Settings | null;
  let level: string | null = row.level;
  if (said !== null && settings !== null) {
    const date = settings.date ?? chinaDay(row.countedAt!);
    const law = await lawOf(ctx.services, ctx.tenant);
    level = countVerdict(said, { unit: settings.unit, known: facts, date }, law).level;
  }
  const counts = { facts: Object.keys(facts).length };
  await ctx.act({ action: 'case.facts', object: row.number, facts: { counts } }, (tx) =>
    write(ctx, tx, row, { facts: kept, level }),
  );
}

/** 若不剔除本项: the finished count judged otherwise; nothing is kept. */
export async function whatIf(
  ctx: RequestContext,
  row: CaseRow,
  asked: z.output<typeof WhatIf>,
): Promise<z.input<typeof WhatIfAnswer>> {
  const said = await saidOf(ctx.services, row);
  if (said === null) throw serverError('PZ_STATE', { state: row.state });
  const settings = row.settings as Settings;
  const known = { ...(await factsOf(ctx.services, row)), ...asked.facts };
  const date = asked.date ?? settings.date ?? chinaDay(row.countedAt!);
  const { without, unit = settings.unit } = asked;
  return countVerdict(said, { unit, known, date, without }, await lawOf(ctx.services, ctx.tenant));
}
