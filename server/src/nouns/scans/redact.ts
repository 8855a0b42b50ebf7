import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { extname } from 'node:path/posix';
import { and, eq, isNull } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { JobContext, JobHandler } from '../../jobs/queue.ts';
import { isRefusal } from '../../jobs/refusal.ts';
import { scanFile } from '../../schema/scan.ts';
import type { WorkCopy } from '../../vault/vault.ts';
import { notWhileBusy } from './busy.ts';
import { keptProblem } from './report.ts';
import type { RedactKept, ScanFileRow, ScanRow } from './store.ts';

/** What `pingzhang redact --json` says (`pingzhang.redact/1`), as far as it is used here. */
interface RedactReport {
  readonly files: readonly { readonly bytes: number; readonly treated: RedactKept['treated'] }[];
  readonly problems: readonly { readonly code: string; readonly text: { readonly zh: string; readonly en: string } }[];
}

interface RedactInput {
  readonly scan: string;
  readonly file: string;
  readonly policy: string;
  readonly number: string;
}

const MINUTES = 60_000;

/** Queues the making of a copy without personal information. Throws PZ_STATE while one is being made. */
export async function askForCopy(
  ctx: RequestContext,
  scan: ScanRow,
  row: ScanFileRow,
  policy: string,
): Promise<string> {
  if (row.state !== 'done') throw serverError('PZ_STATE', { state: row.state });
  await notWhileBusy(ctx.db, ctx.tenant, row.redactState, row.redactJob);
  const input: RedactInput = { scan: scan.id, file: row.file, policy, number: scan.number };
  const { result } = await ctx.act({ action: 'scan.redact', object: scan.number }, async (tx) => {
    const { tenant, person, services } = ctx;
    const job = await services.jobs.enqueue(tx, {
      tenant,
      kind: 'scan.redact',
      input,
      person: person.id,
      maxAttempts: 2,
    });
    const kept: RedactKept = { policy, bytes: null, treated: [], problem: null };
    const changed = await tx
      .update(scanFile)
      .set({ redactState: 'waiting', redactJob: job, redactFile: null, redact: kept })
      .where(
        and(
          eq(scanFile.tenant, tenant),
          eq(scanFile.scan, scan.id),
          eq(scanFile.file, row.file),
          // Somebody else may have asked in this instant.
          row.redactJob === null ? isNull(scanFile.redactJob) : eq(scanFile.redactJob, row.redactJob),
        ),
      )
      .returning({ file: scanFile.file });
    if (changed.length === 0) throw serverError('PZ_STATE', { state: 'redacting' });
    return job;
  });
  return result;
}

export const redactCopy: JobHandler = async (job) => {
  const { tenant, services, signal } = job;
  const input = job.input as RedactInput;
  try {
    await job.progress({ done: 0, total: 1, text: 'redact' });
    await services.vault.withCopies(tenant, [input.file], (copy) => redactOne(job, input, copy));
    await job.progress({ done: 1, total: 1 });
  } catch (error) {
    signal.throwIfAborted();
    if (!isRefusal(error)) throw error;
    await refused(job, input, keptProblem(error));
  }
};

async function redactOne(job: JobContext, input: RedactInput, { directory, paths, names }: WorkCopy): Promise<void> {
  const { tenant, services, signal } = job;
  const [path, name] = [paths[0]!, names[0]!];
  const out = join(directory, `out${extname(path)}`);
  const args = ['redact', path, '-o', out, '--policy', input.policy, '--json'];
  const run = { args, cwd: directory, tenant, signal, timeout: 60 * MINUTES };
  const { code, stdout } = await services.program.run(run);
  const report = code > 2 ? null : (JSON.parse(stdout.toString('utf8')) as RedactReport);
  const [done] = report?.files ?? [];
  if (done === undefined) {
    const [problem] = report?.problems ?? [];
    return refused(job, input, problem === undefined ? faultOf(code) : said(problem, path, name));
  }
  const { bytes, treated } = done;
  await job.act({ action: 'scan.redacted', object: input.number, facts: { counts: { bytes } } }, async (tx) => {
    const file = { tenant, kind: 'redacted', name: copyName(name), person: job.person };
    const made = await services.vault.put(file, createReadStream(out), tx);
    const kept: RedactKept = { policy: input.policy, bytes, treated, problem: null };
    await tx.update(scanFile).set({ redactState: 'done', redactFile: made.id, redact: kept }).where(ours(job, input));
  });
}

const ours = ({ tenant, id }: JobContext, { scan, file }: RedactInput) =>
  and(eq(scanFile.tenant, tenant), eq(scanFile.scan, scan), eq(scanFile.file, file), eq(scanFile.redactJob, id));

/** No copy is better than one that is not clean: the reason is kept, and nothing else. */
async function refused(job: JobContext, input: RedactInput, problem: unknown): Promise<void> {
  const kept: RedactKept = { policy: input.policy, bytes: null, treated: [], problem };
  await job.act({ action: 'scan.redact-failed', object: input.number }, async (tx) => {
    await tx.update(scanFile).set({ redactState: 'failed', redact: kept }).where(ours(job, input));
  });
}

const faultOf = (code: number) => keptProblem(serverError('PZ_PROGRAM_FAILED', { reason: `exit ${code}` }));

function said({ code, text }: RedactReport['problems'][number], path: string, name: string) {
  const renamed = { zh: text.zh.replaceAll(path, name), en: text.en.replaceAll(path, name) };
  return { code, place: null, what: renamed, todo: { zh: '', en: '' } };
}

/** `公示.docx` becomes `公示-去标识.docx`. */
function copyName(name: string): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-去标识${extension}`;
}
