import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { JobContext, JobHandler } from '../../jobs/queue.ts';
import { isRefusal } from '../../jobs/refusal.ts';
import { caseFile } from '../../schema/case.ts';
import type { WorkCopy } from '../../vault/vault.ts';
import { lawOf } from '../law/shelf.ts';
import { followProgress } from '../scans/follow-progress.ts';
import { streamOf } from '../scans/keep-view.ts';
import { namedCopies } from '../scans/named-copies.ts';
import { failureOf } from '../scans/program-failure.ts';
import { chinaDay } from '../../china-day.ts';
import { keptProblem } from '../scans/report.ts';
import type { CountSaid } from './result.ts';
import { factsOf, materialsOf } from './store.ts';
import type { CaseRow, Settings } from './store.ts';
import { countVerdict } from './verdict.ts';

const HOUR = 3_600_000;

interface Told {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** `{ case }`: counts the material of a case. A stopped count begins anew: half of one is no number. */
export const countCase: JobHandler = async (job) => {
  const { tenant, services, signal } = job;
  const { case: id } = job.input as { case: string };
  const [row] = await services.db
    .select()
    .from(caseFile)
    .where(and(eq(caseFile.tenant, tenant), eq(caseFile.id, id)));
  if (row === undefined || row.job !== job.id || row.state === 'done') return;
  await services.db.update(caseFile).set({ state: 'running' }).where(here(row));
  const materials = await materialsOf(services, row);
  const ids = materials.map(({ material }) => material.file);
  try {
    await services.vault.withCopies(tenant, ids, async (copy) => keep(job, row, copy, await count(job, row, copy)));
  } catch (error) {
    signal.throwIfAborted();
    if (!isRefusal(error)) throw error;
    await job.act({ action: 'case.count-failed', object: row.number }, async (tx) => {
      await tx
        .update(caseFile)
        .set({ state: 'failed', problem: keptProblem(error), version: row.version + 1 })
        .where(here(row));
    });
  }
};

const here = ({ tenant, id }: CaseRow) => and(eq(caseFile.tenant, tenant), eq(caseFile.id, id));

async function count(job: JobContext, row: CaseRow, copy: WorkCopy): Promise<CountSaid> {
  const { services, signal } = job;
  const { folder, names } = await namedCopies(copy);
  const beside = (name: string): string => join(copy.directory, name);
  const { unit, identity, map, link, sm3, date, seed } = row.settings as Settings;
  await writeFile(beside('facts.json'), JSON.stringify(await factsOf(services, row)), { mode: 0o600 });
  await mkdir(beside('work'), { mode: 0o700 });
  const args = ['count', ...names.map((name) => `./${name}`), '--json', '--unit', unit, '--identity', identity];
  args.push('--facts', beside('facts.json'), '--progress', beside('progress.json'), '--work', beside('work'));
  args.push('--report', beside('report.html'), '--report', beside('report.docx'));
  for (const { column, role } of map) args.push('--map', `${column}=${role}`);
  if (link) args.push('--link');
  if (sm3) args.push('--sm3');
  if (date !== undefined) args.push('--date', date);
  if (seed !== undefined) args.push('--seed', String(seed));
  const run = { args, cwd: folder, signal, timeout: 48 * HOUR, megabytes: 2048 };
  const ran = await followProgress(
    job,
    beside('progress.json'),
    (told) => {
      const { phase, done, total, rows } = told as Told;
      return { done, total: total > 0 ? total : null, text: `${phase} ${rows}` };
    },
    () => services.program.run(run),
  );
  try {
    const said = JSON.parse(ran.stdout.toString('utf8')) as CountSaid;
    const named = (file: string): string => file.replace(/^\.\//, '');
    return {
      ...said,
      materials: said.materials.map((one) => ({ ...one, file: named(one.file) })),
      growth: said.growth.map((one) => ({ ...one, file: named(one.file) })),
      problems: said.problems.map((one) => ({ ...one, file: named(one.file) })),
    };
  } catch {
    throw failureOf(ran);
  }
}

async function keep(job: JobContext, row: CaseRow, copy: WorkCopy, said: CountSaid): Promise<void> {
  const { tenant, services } = job;
  const { vault } = services;
  const now = services.clock();
  const { unit, date } = row.settings as Settings;
  const law = await lawOf(services, tenant);
  const asked = { unit, known: await factsOf(services, row), date: date ?? chinaDay(now) };
  const { level } = countVerdict(said, asked, law);
  const { rows, distinctPeople, valid } = said;
  const facts = { counts: { rows, valid, people: distinctPeople }, decision: level };
  await job.act({ action: 'case.counted', object: row.number, facts }, async (tx) => {
    const object = async (kind: string, name: string, stream: ReturnType<typeof streamOf>): Promise<string> =>
      (await vault.put({ tenant, kind, name, person: row.person }, stream, tx)).id;
    const report = (form: 'html' | 'docx'): Promise<string> =>
      object('report', `${row.number}.${form}`, createReadStream(join(copy.directory, `report.${form}`)));
    await tx
      .update(caseFile)
      .set({
        state: 'done',
        result: await object('case-result', 'result.json', streamOf(Buffer.from(JSON.stringify(said)))),
        html: await report('html'),
        docx: await report('docx'),
        people: distinctPeople,
        level,
        countedAt: now,
        problem: null,
        version: row.version + 1,
      })
      .where(here(row));
    await services.webhooks.emit(tx, tenant, 'case.counted', {
      case: row.id,
      number: row.number,
      people: distinctPeople,
    });
  });
  for (const old of [row.result, row.html, row.docx])
    if (old !== null) await vault.remove(tenant, old).catch(() => undefined);
}
