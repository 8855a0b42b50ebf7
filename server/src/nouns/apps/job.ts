import { createReadStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import type { JobContext, JobHandler } from '../../jobs/queue.ts';
import { isRefusal } from '../../jobs/refusal.ts';
import { app, appVersion } from '../../schema/app.ts';
import type { WorkCopy } from '../../vault/vault.ts';
import { recordFindings } from '../findings/record.ts';
import { severityOfBehaviour } from '../findings/severity.ts';
import { namedCopies } from '../scans/named-copies.ts';
import { keptProblem } from '../scans/report.ts';
import { streamOf } from '../scans/keep-view.ts';
import { appError } from './errors.ts';
import { OUTCOME_NAMES, outcomesOf, tallyOf } from './result.ts';
import type { AppResult } from './result.ts';
import { answersOf, resultOf } from './store.ts';
import type { AppRow, VersionRow } from './store.ts';
import { failureOf } from '../scans/program-failure.ts';

const MINUTES = 60_000;

/** `{ version }`: examines a package with what is known beside it. Run again with more answers it replaces its result. */
export const checkApp: JobHandler = async (job) => {
  const { tenant, services, signal } = job;
  const { version: id } = job.input as { version: string };
  const { db, vault } = services;
  const [found] = await db
    .select({ version: appVersion, app })
    .from(appVersion)
    .innerJoin(app, and(eq(app.tenant, appVersion.tenant), eq(app.id, appVersion.app)))
    .where(and(eq(appVersion.tenant, tenant), eq(appVersion.id, id)));
  if (found === undefined || found.version.job !== job.id || found.version.state === 'done') return;
  const { version, app: row } = found;
  await db.update(appVersion).set({ state: 'running' }).where(here(version));
  await job.progress({ done: 0, total: 1, text: 'app' });
  const ids = [version.package, ...version.policies, ...version.runs];
  try {
    await vault.withCopies(tenant, ids, async (copy) => {
      const result = await examine(job, copy, row, version);
      const bundle = result.app.id;
      if (row.bundle !== null && bundle !== null && bundle !== row.bundle)
        throw appError('PZ_APP_BUNDLE', { found: bundle.slice(0, 100), wanted: row.bundle });
      await keep(job, copy, row, version, result);
    });
    await job.progress({ done: 1, total: 1 });
  } catch (error) {
    signal.throwIfAborted();
    if (!isRefusal(error)) throw error;
    await job.act({ action: 'app.check-failed', object: row.number }, async (tx) => {
      await tx
        .update(appVersion)
        .set({ state: 'failed', problem: keptProblem(error), endedAt: services.clock() })
        .where(here(version));
    });
  }
};

const here = ({ tenant, id }: VersionRow) => and(eq(appVersion.tenant, tenant), eq(appVersion.id, id));

/** One run of `pingzhang app`. Throws what the program said was wrong, or PZ_PROGRAM_FAILED. */
async function examine(
  { services, signal }: JobContext,
  copy: WorkCopy,
  row: AppRow,
  version: VersionRow,
): Promise<AppResult> {
  const { program, db } = services;
  const { folder, names } = await namedCopies(copy);
  const beside = (name: string): string => join(copy.directory, name);
  const args = ['app', `./${names[0]!}`, '--json', '--html', beside('report.html'), '--report', beside('report.docx')];
  const policies = version.policies.length;
  names.slice(1, 1 + policies).forEach((name) => args.push('--policy', `./${name}`));
  names.slice(1 + policies).forEach((name) => args.push('--run', `./${name}`));
  if (version.appType !== null) args.push('--type', version.appType);
  if (version.channel !== null) args.push(`--channel=${version.channel}`);
  if (row.developer !== null) args.push(`--developer=${row.developer}`);
  const { answers, facts } = await answersOf(services, version);
  const said = Object.entries(answers).flatMap(([code, { answer, note, proofId }]) =>
    answer === 'unknown' ? [] : [[code, { answer, note, ...(proofId === null ? {} : { proof: proofId }) }] as const],
  );
  if (said.length + Object.keys(facts).length > 0) {
    await writeFile(beside('answers.json'), JSON.stringify({ ...facts, ...Object.fromEntries(said) }), { mode: 0o600 });
    args.push('--answers', beside('answers.json'));
  }
  const [earlier] = await db
    .select()
    .from(appVersion)
    .where(
      and(
        eq(appVersion.tenant, row.tenant),
        eq(appVersion.app, row.id),
        lt(appVersion.position, version.position),
        isNotNull(appVersion.result),
      ),
    )
    .orderBy(desc(appVersion.position))
    .limit(1);
  const before = earlier === undefined ? null : await resultOf(services, earlier);
  if (before !== null) {
    await writeFile(beside('baseline.json'), JSON.stringify(before), { mode: 0o600 });
    args.push('--baseline', beside('baseline.json'));
  }
  const ran = await program.run({ args, cwd: folder, signal, timeout: 30 * MINUTES });
  if (ran.code > 1) throw failureOf(ran);
  return JSON.parse(ran.stdout.toString('utf8')) as AppResult;
}

async function keep(
  job: JobContext,
  copy: WorkCopy,
  row: AppRow,
  version: VersionRow,
  result: AppResult,
): Promise<void> {
  const { tenant, services } = job;
  const { vault } = services;
  const outcomes = outcomesOf(result);
  const tally = tallyOf(outcomes);
  const { violation, suspected, human } = tally;
  const facts = { counts: { violation, suspected, human } };
  await job.act({ action: 'app.check', object: row.number, facts }, async (tx) => {
    const { label, id, platform, versionName, versionCode, packer } = result.app;
    const name = label !== null && row.bundle === null && row.version === 1 ? label : row.name;
    await tx
      .update(app)
      .set({ name, bundle: row.bundle ?? id, platform })
      .where(and(eq(app.tenant, tenant), eq(app.id, row.id)));
    const object = (kind: string, called: string, stream: ReturnType<typeof streamOf>) =>
      vault.put({ tenant, kind, name: called, person: row.person }, stream, tx).then((stored) => stored.id);
    const report = async (form: 'html' | 'docx'): Promise<string | null> => {
      const path = join(copy.directory, `report.${form}`);
      return existsSync(path)
        ? object('report', `${row.number}-v${version.position}.${form}`, createReadStream(path))
        : null;
    };
    const now = services.clock();
    await tx
      .update(appVersion)
      .set({
        state: 'done',
        versionName,
        versionCode,
        packer: packer?.name ?? null,
        tally,
        outcomes,
        openQuestions: result.behaviours.filter(({ question }) => question !== null).length,
        result: await object('app-result', 'result.json', streamOf(Buffer.from(JSON.stringify(result)))),
        html: await report('html'),
        docx: await report('docx'),
        problem: null,
        endedAt: now,
        version: sql`${appVersion.version} + 1`,
      })
      .where(here(version));
    await keepFindings(tx, job, { ...row, name }, version, result, now);
    await services.webhooks.emit(tx, tenant, 'app.done', { app: row.id, version: version.id, ...tally });
  });
  for (const old of [version.result, version.html, version.docx])
    if (old !== null) await vault.remove(tenant, old).catch(() => undefined);
}

/** The behaviours that are open, as findings of the app: they go on from version to version. */
async function keepFindings(
  tx: Tx,
  { services }: JobContext,
  row: AppRow,
  version: VersionRow,
  result: AppResult,
  now: Date,
) {
  const { tenant, person, id } = row;
  const name = `${row.name} ${result.app.versionName ?? ''}`.trim();
  const subject = { tenant, person, source: 'app', sourceId: id, file: version.package, content: id, name } as const;
  const open = result.behaviours.filter(({ outcome }) => ['违反', '疑似', '需人工'].includes(outcome));
  await recordFindings(
    tx,
    services,
    subject,
    open.map(({ code, rule, outcome, evidence }) => ({
      kind: 'behaviour' as const,
      code,
      rule,
      sensitivity: null,
      outcome: OUTCOME_NAMES[outcome],
      severity: severityOfBehaviour(OUTCOME_NAMES[outcome]),
      count: Math.max(1, evidence.length),
      people: 0,
      excerpt: null,
    })),
    now,
  );
}
