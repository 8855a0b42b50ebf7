import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { task } from '../../schema/task.ts';
import { stopClocks } from '../clocks/store.ts';
import { lawOf } from '../law/shelf.ts';
import { uploadsOf } from '../scans/create.ts';
import { readSetting } from '../settings/read-setting.ts';
import { colleague } from './create.ts';
import { CHOSEN, dueOf, startDue } from './due.ts';
import { taskError } from './errors.ts';
import { tell } from './event.ts';
import { namedBy } from './names.ts';
import type { PostponeAsked, ProofAsked, ReviewAsked, TaskChange } from './shapes.ts';
import type { TaskRow } from './store.ts';

type Values = Partial<TaskRow>;

/** Writes a change, or refuses it when somebody was faster. */
async function write(ctx: RequestContext, tx: Tx, row: TaskRow, values: Values): Promise<void> {
  const done = await tx
    .update(task)
    .set({ ...values, version: row.version + 1 })
    .where(and(eq(task.tenant, ctx.tenant), eq(task.id, row.id), eq(task.version, ctx.version)))
    .returning({ id: task.id });
  if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
}

function open(row: TaskRow): void {
  if (row.state === 'done') throw serverError('PZ_STATE', { state: row.state });
}

export async function changeTask(ctx: RequestContext, row: TaskRow, asked: z.output<typeof TaskChange>): Promise<void> {
  open(row);
  const { tenant, db, services } = ctx;
  const seal = (place: string, text: string) => services.vault.seal(tenant, `task.${place}`, text);
  const { title, what, remedy, severity, owner } = asked;
  const values: Values = {};
  if (title !== undefined) values.title = await seal('title', title);
  if (what !== undefined) values.what = await seal('what', what);
  if (remedy !== undefined) values.remedy = await seal('remedy', remedy);
  if (severity !== undefined) values.severity = severity;
  if (owner !== undefined) values.owner = owner === null ? null : await colleague(db, tenant, owner);
  await ctx.act({ action: 'task.change', object: row.number }, async (tx) => {
    await write(ctx, tx, row, values);
    if (remedy !== undefined) await tell(ctx, tx, row.id, 'remedy', remedy);
    if (owner !== undefined && owner !== row.owner) {
      const named = owner === null ? '' : (await namedBy(tx, tenant, [owner]))(owner).name;
      await tell(ctx, tx, row.id, 'owner', named);
    }
  });
}

/** Another due day. A later one needs the rule that gives it; a reason always. Throws PZ_TASK_POSTPONE. */
export async function moveDue(ctx: RequestContext, row: TaskRow, asked: z.output<typeof PostponeAsked>): Promise<void> {
  open(row);
  const { tenant, services, now } = ctx;
  const due = dueOf(asked.due, await lawOf(services, tenant), now);
  if (row.dueAt !== null && due.at > row.dueAt && due.rule === CHOSEN) throw taskError('PZ_TASK_POSTPONE');
  const facts = { decision: row.dueAt !== null && due.at > row.dueAt ? 'later' : 'earlier' } as const;
  await ctx.act({ action: 'task.postpone', object: row.number, facts, note: asked.reason }, async (tx) => {
    const clock = await startDue(tx, { tenant, kind: 'task', id: row.id, before: row.clock }, due);
    const { vault } = services;
    const reason = await vault.seal(tenant, 'task.due_reason', asked.reason);
    const { at, day, rule, deadline } = due;
    await write(ctx, tx, row, { dueAt: at, dueDay: day, dueRule: rule, dueReason: reason, deadline, clock });
    await tell(
      ctx,
      tx,
      row.id,
      'due',
      `${row.dueDay ?? '—'} → ${due.day} ${due.rule === CHOSEN ? '' : due.rule} ${asked.reason}`,
    );
  });
}

export async function comment(ctx: RequestContext, row: TaskRow, text: string): Promise<void> {
  await ctx.act({ action: 'task.comment', object: row.number }, (tx) => tell(ctx, tx, row.id, 'comment', text));
}

export async function addProof(ctx: RequestContext, row: TaskRow, asked: z.output<typeof ProofAsked>): Promise<void> {
  open(row);
  const [file] = await uploadsOf(ctx, [asked.fileId]);
  await ctx.act({ action: 'task.prove', object: row.number }, async (tx) => {
    await tx
      .update(task)
      .set({ proofs: sql`${task.proofs} + 1` })
      .where(and(eq(task.tenant, ctx.tenant), eq(task.id, row.id)));
    await tell(ctx, tx, row.id, 'proof', asked.note, file!.id);
  });
}

/** Says it is done, with remedy and proof. Where a second person is asked for it waits for them. */
export async function finishTask(ctx: RequestContext, row: TaskRow): Promise<void> {
  if (row.state !== 'open') throw serverError('PZ_STATE', { state: row.state });
  const { tenant, services, person } = ctx;
  const remedy = await services.vault.unseal(tenant, 'task.remedy', row.remedy);
  const missing = [...(remedy === '' ? ['remedy'] : []), ...(row.proofs === 0 ? ['proof'] : [])];
  if (missing.length > 0) throw taskError('PZ_TASK_PROOF', { what: missing.join(', ') });
  const second = row.secondPerson === 1 || (await readSetting(ctx.db, tenant, 'task.second-person'));
  await ctx.act({ action: 'task.finish', object: row.number }, async (tx) => {
    await write(ctx, tx, row, { doneBy: person.id, ...(second ? { state: 'review' } : closed(ctx)) });
    await tell(ctx, tx, row.id, 'done', remedy);
    if (!second) await stopClocks(tx, tenant, { kind: 'task', id: row.id }, ctx.now);
  });
}

const closed = ({ now }: RequestContext): Values => ({ state: 'done', closedAt: now });

/** The second person's word. Throws PZ_SECOND_PERSON to the one who said it was done. */
export async function reviewTask(
  ctx: RequestContext,
  row: TaskRow,
  asked: z.output<typeof ReviewAsked>,
): Promise<void> {
  if (row.state !== 'review') throw serverError('PZ_STATE', { state: row.state });
  const { person, tenant } = ctx;
  if (row.doneBy === person.id) throw serverError('PZ_SECOND_PERSON');
  const facts = { decision: asked.accept ? 'accepted' : 'returned' } as const;
  await ctx.act({ action: 'task.review', object: row.number, facts }, async (tx) => {
    await write(
      ctx,
      tx,
      row,
      asked.accept ? { reviewedBy: person.id, ...closed(ctx) } : { state: 'open', doneBy: null },
    );
    await tell(ctx, tx, row.id, asked.accept ? 'review' : 'returned', asked.note);
    if (asked.accept) await stopClocks(tx, tenant, { kind: 'task', id: row.id }, ctx.now);
  });
}

/** Takes a closed task up again: its clock runs on from where the law put its end. */
export async function reopenTask(ctx: RequestContext, row: TaskRow, reason: string): Promise<void> {
  if (row.state !== 'done') throw serverError('PZ_STATE', { state: row.state });
  const { tenant } = ctx;
  await ctx.act({ action: 'task.reopen', object: row.number, note: reason }, async (tx) => {
    const due =
      row.dueAt === null || row.deadline === null
        ? null
        : await startDue(
            tx,
            { tenant, kind: 'task', id: row.id, before: null },
            {
              rule: row.dueRule!,
              startsAt: row.createdAt,
              at: row.dueAt,
              day: row.dueDay!,
              reason: null,
              deadline: row.deadline as Parameters<typeof startDue>[2]['deadline'],
            },
          );
    const again: Values = { state: 'open', doneBy: null, reviewedBy: null, closedAt: null, clock: due };
    await write(ctx, tx, row, again);
    await tell(ctx, tx, row.id, 'reopened', reason);
  });
}
