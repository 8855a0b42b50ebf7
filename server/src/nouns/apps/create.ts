import { and, eq, max, sql } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { app, appVersion } from '../../schema/app.ts';
import type { StoredFile } from '../../vault/vault.ts';
import { notWhileBusy } from '../scans/busy.ts';
import { uploadsOf } from '../scans/create.ts';
import type { AnswersAsked, AppAsked, VersionAsked } from './shapes.ts';
import { answersOf } from './store.ts';
import type { AnswersKept, AppRow, VersionRow } from './store.ts';

/** An app with its first version, which a job examines. */
export async function createApp(ctx: RequestContext, asked: z.output<typeof AppAsked>): Promise<string> {
  const files = await filesOf(ctx, asked);
  const { tenant, now, person } = ctx;
  const id = newId(now.getTime());
  await ctx.act(
    (number: string) => ({ action: 'app.create', object: number }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'AP');
      await tx.insert(app).values({
        tenant,
        id,
        number,
        // Until the package was read and told its own name.
        name: asked.name ?? files[0]!.name.replace(/\.[A-Za-z0-9]{1,8}$/, ''),
        bundle: null,
        platform: null,
        developer: asked.developer,
        person: person.id,
        createdAt: now,
        version: 1,
      });
      await insertVersion(ctx, tx, id, files[0]!, asked);
      return number;
    },
  );
  return id;
}

export async function addVersion(
  ctx: RequestContext,
  row: AppRow,
  asked: z.output<typeof VersionAsked>,
): Promise<string> {
  const files = await filesOf(ctx, asked);
  const { result } = await ctx.act({ action: 'app.add-version', object: row.number }, (tx) =>
    insertVersion(ctx, tx, row.id, files[0]!, asked),
  );
  return result;
}

const filesOf = (ctx: RequestContext, { packageId, policyIds, runIds }: z.output<typeof VersionAsked>) =>
  uploadsOf(ctx, [packageId, ...policyIds, ...runIds]);

async function insertVersion(
  ctx: RequestContext,
  tx: Tx,
  of: string,
  { id: file, sha256 }: StoredFile,
  asked: z.output<typeof VersionAsked>,
): Promise<string> {
  const { tenant, now, person, services } = ctx;
  const id = newId(now.getTime());
  const [last] = await tx
    .select({ position: max(appVersion.position) })
    .from(appVersion)
    .where(and(eq(appVersion.tenant, tenant), eq(appVersion.app, of)));
  const job = await services.jobs.enqueue(tx, { tenant, kind: 'app.check', input: { version: id }, person: person.id });
  await tx.insert(appVersion).values({
    tenant,
    id,
    app: of,
    position: (last?.position ?? 0) + 1,
    channel: asked.channel,
    state: 'waiting',
    job,
    package: file,
    sha256,
    policies: asked.policyIds,
    runs: asked.runIds,
    appType: asked.type,
    openQuestions: 0,
    person: person.id,
    createdAt: now,
    version: 1,
  });
  return id;
}

/** Answers are added to those given before, and the version is judged again with them. */
export async function answer(
  ctx: RequestContext,
  row: AppRow,
  version: VersionRow,
  asked: z.output<typeof AnswersAsked>,
): Promise<void> {
  await notWhileBusy(ctx.db, ctx.tenant, version.state, version.job);
  const { tenant, services, person } = ctx;
  const proofs = Object.values(asked.answers).flatMap(({ proofId }) => (proofId === null ? [] : [proofId]));
  await uploadsOf(ctx, proofs);
  const before = await answersOf(services, version);
  const kept: AnswersKept = {
    answers: { ...before.answers, ...asked.answers },
    facts: { ...before.facts, ...asked.facts },
  };
  const answers = await services.vault.seal(tenant, 'app_version.answers', JSON.stringify(kept));
  const counts = { answers: Object.keys(asked.answers).length, facts: Object.keys(asked.facts).length };
  await ctx.act({ action: 'app.answer', object: row.number, facts: { counts } }, async (tx) => {
    const input = { version: version.id };
    const job = await services.jobs.enqueue(tx, { tenant, kind: 'app.check', input, person: person.id });
    const done = await tx
      .update(appVersion)
      .set({ answers, job, state: 'waiting', version: sql`${appVersion.version} + 1` })
      .where(and(eq(appVersion.tenant, tenant), eq(appVersion.id, version.id), eq(appVersion.version, ctx.version)))
      .returning({ id: appVersion.id });
    if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
  });
}
