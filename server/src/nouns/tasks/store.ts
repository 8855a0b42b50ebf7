import { and, asc, desc, eq, exists, gt, gte, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { InferSelectModel, SQL } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { cursorOf, keyAfter } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { finding } from '../../schema/finding.ts';
import { task, taskEvent } from '../../schema/task.ts';
import { showFindings } from '../findings/store.ts';
import { plain } from '../judge/plain.ts';
import { chinaDay } from '../../china-day.ts';
import { namedBy } from './names.ts';
import type { Named } from './names.ts';
import { through } from './reach.ts';
import type { Task, TaskFilters, TaskLine, TaskPage } from './shapes.ts';

export type TaskRow = InferSelectModel<typeof task>;
type Line = z.input<typeof TaskLine>;

const DAY = 86_400_000;

/** What this person may see of a tenant's tasks: all, or those made by or given to them. */
export function visible({ tenant, reach, person }: RequestContext): SQL {
  const mine = or(eq(task.owner, person.id), eq(task.person, person.id))!;
  return and(eq(task.tenant, tenant), reach === 'own' ? mine : undefined)!;
}

/** A task this person may see, by id or number. Throws PZ_NOT_FOUND, also for another's. */
export async function taskOf(ctx: RequestContext, idOrNumber: string): Promise<TaskRow> {
  const [row] = await ctx.db
    .select()
    .from(task)
    .where(and(visible(ctx), or(eq(task.id, idOrNumber), eq(task.number, idOrNumber))));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

const overdueAt = (now: Date): SQL => and(ne(task.state, 'done'), lt(task.dueAt, now))!;

type Filters = z.output<typeof TaskFilters> & { readonly after?: string | undefined; readonly limit: number };

function filtered(ctx: RequestContext, { owner, state, severity, due, code }: Filters): SQL {
  const { now, person } = ctx;
  const has = ctx.db
    .select({ one: sql`1` })
    .from(finding)
    .where(and(eq(finding.tenant, task.tenant), eq(finding.task, task.id), eq(finding.code, code ?? '')));
  return and(
    visible(ctx),
    owner ? eq(task.owner, owner === 'me' ? person.id : owner) : undefined,
    state ? eq(task.state, state) : undefined,
    severity ? eq(task.severity, severity) : undefined,
    due === 'overdue' ? overdueAt(now) : undefined,
    due === 'today' ? eq(task.dueDay, chinaDay(now)) : undefined,
    due === 'week' ? and(ne(task.state, 'done'), lt(task.dueAt, new Date(now.getTime() + 7 * DAY))) : undefined,
    code ? exists(has) : undefined,
  )!;
}

/** By the instant they are due, those without one last. What is overdue beside the filters comes with the first page. */
export async function listTasks(ctx: RequestContext, filters: Filters): Promise<z.input<typeof TaskPage>> {
  const { after, limit } = filters;
  const key = keyAfter(after, 2);
  const where = [filtered(ctx, filters)];
  if (key) {
    const [at, id] = [key[0] === null ? null : new Date(Number(key[0])), String(key[1])];
    if (at !== null && Number.isNaN(at.getTime())) throw serverError('PZ_INPUT_INVALID', { where: 'after' });
    where.push(
      at === null
        ? and(isNull(task.dueAt), gt(task.id, id))!
        : or(gt(task.dueAt, at), and(eq(task.dueAt, at), gt(task.id, id)), isNull(task.dueAt))!,
    );
  }
  const rows = await ctx.db
    .select()
    .from(task)
    .where(and(...where))
    .orderBy(sql`${task.dueAt} asc nulls last`, asc(task.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const beside = key ? [] : await overdueBeside(ctx, new Set(shown.map(({ id }) => id)));
  return {
    items: await showLines(ctx, shown),
    next: rows.length > limit && last ? cursorOf([last.dueAt?.getTime() ?? null, last.id]) : null,
    overdue: await showLines(ctx, beside),
    counts: await counts(ctx),
  };
}

const MOST_OVERDUE = 200;

async function overdueBeside(ctx: RequestContext, shown: ReadonlySet<string>): Promise<TaskRow[]> {
  const rows = await ctx.db
    .select()
    .from(task)
    .where(and(visible(ctx), overdueAt(ctx.now)))
    .orderBy(asc(task.dueAt), asc(task.id))
    .limit(MOST_OVERDUE);
  return rows.filter(({ id }) => !shown.has(id));
}

/** In one statement: the first page is asked for more often than anything else. */
async function counts(ctx: RequestContext) {
  const { db, now, person } = ctx;
  const where = (more: SQL | undefined) => sql<number>`count(*) filter (where ${more})`.mapWith(Number);
  const [row] = await db
    .select({
      mine: where(and(eq(task.owner, person.id), ne(task.state, 'done'))),
      overdue: where(overdueAt(now)),
      week: where(and(ne(task.state, 'done'), gte(task.dueAt, now), lt(task.dueAt, new Date(now.getTime() + 7 * DAY)))),
      review: where(eq(task.state, 'review')),
    })
    .from(task)
    .where(visible(ctx));
  return row!;
}

/** Tasks due in a stretch of days, and all that is overdue. */
export async function tasksBetween(ctx: RequestContext, from: string, to: string) {
  const rows = await ctx.db
    .select()
    .from(task)
    .where(and(visible(ctx), gte(task.dueDay, from), lte(task.dueDay, to)))
    .orderBy(asc(task.dueAt), asc(task.id))
    .limit(2000);
  return { lines: await showLines(ctx, rows), overdue: await showLines(ctx, await overdueBeside(ctx, new Set())) };
}

export async function showLines(ctx: RequestContext, rows: readonly TaskRow[]): Promise<Line[]> {
  if (rows.length === 0) return [];
  const { db, tenant, services } = ctx;
  const who = await namedBy(
    db,
    tenant,
    rows.map(({ owner }) => owner),
  );
  const ids = rows.map(({ id }) => id);
  const recurred = await db
    .select({ task: finding.task })
    .from(finding)
    .where(and(eq(finding.tenant, tenant), inArray(finding.task, ids), eq(finding.state, 'recurred')));
  const back = new Set(recurred.map(({ task: id }) => id));
  const lines: Line[] = [];
  for (const row of rows) {
    const title = await services.vault.unseal(tenant, 'task.title', row.title);
    lines.push(lineOf(row, title, row.owner === null ? null : who(row.owner), back.has(row.id), ctx.now));
  }
  return lines;
}

function lineOf(row: TaskRow, title: string, owner: Named | null, recurred: boolean, now: Date): Line {
  const { id, number, severity, state, dueAt, dueDay, dueRule, proofs, findings, createdAt, version } = row;
  return {
    id,
    number,
    title,
    severity,
    state,
    owner,
    dueAt: dueAt?.toISOString() ?? null,
    dueDay,
    dueRule,
    provisional: (row.deadline as { status?: string } | null)?.status === 'provisional',
    overdue: state !== 'done' && dueAt !== null && dueAt < now,
    proofs,
    findings,
    recurred,
    createdAt: createdAt.toISOString(),
    version,
  };
}

export async function showTask(ctx: RequestContext, row: TaskRow): Promise<z.input<typeof Task>> {
  const { db, tenant, services } = ctx;
  const { vault } = services;
  const [line] = await showLines(ctx, [row]);
  const events = await db
    .select()
    .from(taskEvent)
    .where(and(eq(taskEvent.tenant, tenant), eq(taskEvent.task, row.id)))
    .orderBy(asc(taskEvent.id));
  const people = [row.person, row.doneBy, row.reviewedBy, ...events.map(({ person }) => person)];
  const who = await namedBy(db, tenant, people);
  const told = await Promise.all(
    events.map(async (event) => ({
      id: event.id,
      kind: event.kind,
      by: who(event.person),
      at: event.at.toISOString(),
      text: await vault.unseal(tenant, 'task_event.text', event.text),
      fileId: event.file,
    })),
  );
  return plain({
    ...line!,
    what: await vault.unseal(tenant, 'task.what', row.what),
    remedy: await vault.unseal(tenant, 'task.remedy', row.remedy),
    secondPerson: row.secondPerson === 1,
    deadline: row.deadline,
    dueReason: row.dueReason === null ? null : await vault.unseal(tenant, 'task.due_reason', row.dueReason),
    by: who(row.person),
    doneBy: row.doneBy === null ? null : who(row.doneBy),
    reviewedBy: row.reviewedBy === null ? null : who(row.reviewedBy),
    closedAt: row.closedAt?.toISOString() ?? null,
    events: told,
    linked: await linkedTo(ctx, row),
  });
}

/** The findings of a task; a task given to somebody shows them what it is about. */
async function linkedTo(ctx: RequestContext, { id }: TaskRow) {
  if (through(ctx, 'finding.read') === null) return [];
  const rows = await ctx.db
    .select()
    .from(finding)
    .where(and(eq(finding.tenant, ctx.tenant), eq(finding.task, id)))
    .orderBy(desc(finding.id))
    .limit(200);
  return [...(await showFindings(ctx, rows)).values()];
}
