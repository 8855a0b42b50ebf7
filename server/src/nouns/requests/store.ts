import { and, asc, desc, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { serverError } from '../../errors.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { clock } from '../../schema/job.ts';
import { request, requestAct } from '../../schema/request.ts';
import type { Services } from '../../services.ts';
import type { ClockRow } from '../../jobs/sweep.ts';
import { showClock } from '../clocks/show.ts';
import { entriesOf } from '../ledger/entries-of.ts';
import { namesOf } from '../people/names.ts';
import type { RequestRecord } from './act.ts';
import { kindById } from './kinds.ts';
import { DONE, actsIn } from './machine.ts';
import { maskFiling, maskText } from './masked.ts';
import type { FilingText } from './masked.ts';
import type { RequestDetail, RequestRow, requestQuery } from './shapes.ts';
import { lawOf } from '../law/shelf.ts';

type Row = z.input<typeof RequestRow>;

/** Acts whose ledger action has another name. */
const ENTRY: Readonly<Record<string, string>> = {
  submit: 'request.file',
  overdue: 'clock.due',
  uphold: 'request.decide-appeal',
  overturn: 'request.decide-appeal',
};

/** What is owed first by the instant it is due, what has none last; all others newest first. */
export async function listRequests(db: Tx, tenant: string, query: z.output<typeof requestQuery>) {
  const { after, limit, state, kind } = query;
  const open = state === 'open';
  const due = sql<string>`coalesce(${clock.dueAt}, 'infinity'::timestamptz)::text`;
  const key = keyAfter(after, open ? 2 : 1);
  const where = [eq(request.tenant, tenant)];
  if (key && open) where.push(sql`(${due}, ${request.id}) > (${String(key[0])}, ${String(key[1])})`);
  else if (key) where.push(lt(request.id, String(key[0])));
  if (kind) where.push(eq(request.kind, kind));
  if (state === 'done') where.push(inArray(request.state, [...DONE]));
  else if (open) where.push(notInArray(request.state, [...DONE]));
  else if (state) where.push(eq(request.state, state));
  const rows = await db
    .select({ request, clock, due })
    .from(request)
    .leftJoin(clock, and(eq(clock.tenant, request.tenant), eq(clock.id, request.clock)))
    .where(and(...where))
    .orderBy(...(open ? [asc(due), asc(request.id)] : [desc(request.id)]))
    .limit(limit + 1);
  return pageFrom(
    rows,
    limit,
    (row) => (open ? [row.due, row.request.id] : [row.request.id]),
    (row) => showRow(row.request, row.clock),
  );
}

export function showRow(row: RequestRecord, running: ClockRow | null): Row {
  const { title, basis } = kindById(row.kind);
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    title,
    basis,
    state: row.state,
    onBehalf: row.onBehalf,
    identity: row.identity,
    handler: row.handler,
    createdAt: row.createdAt.toISOString(),
    dueAt: running?.dueAt?.toISOString() ?? null,
    clockState: running?.state ?? 'dropped',
    version: row.version,
  };
}

/** One request by id or number. Throws PZ_NOT_FOUND, also for another tenant's. */
export async function requestOf(db: Tx, tenant: string, idOrNumber: string): Promise<RequestRecord> {
  const [row] = await db
    .select()
    .from(request)
    .where(and(eq(request.tenant, tenant), or(eq(request.id, idOrNumber), eq(request.number, idOrNumber))));
  if (!row) throw serverError('PZ_NOT_FOUND');
  return row;
}

export async function filingOf({ vault }: Services, { tenant, filing }: RequestRecord): Promise<FilingText> {
  return JSON.parse(await vault.unseal(tenant, 'request.filing', filing)) as FilingText;
}

/** Everything the desk sees before anything is revealed. */
export async function detailOf(db: Tx, services: Services, row: RequestRecord): Promise<z.input<typeof RequestDetail>> {
  const { tenant, id } = row;
  const [running] = await db
    .select()
    .from(clock)
    .where(and(eq(clock.tenant, tenant), eq(clock.id, row.clock)));
  const acts = await actsOf(db, services, row);
  const names = await namesOf(
    db,
    tenant,
    acts.map(({ actor }) => actor),
  );
  return {
    ...showRow(row, running ?? null),
    id,
    filing: maskFiling(await filingOf(services, row)),
    clock: showClock(running!, (await lawOf(services, tenant)).law),
    acts: acts.map((act) => ({
      ...act,
      actorName: names.get(act.actor) ?? null,
      at: act.at.toISOString(),
      text: act.text === null ? null : maskText(act.text),
    })),
    may: [...actsIn(row.state, 'desk'), ...actsIn(row.state, 'appeal')],
  };
}

/** The log of a request with its words in clear: for the person concerned, and for `detailOf`, which masks them. */
export async function actsOf(db: Tx, { vault }: Services, { tenant, id, number }: RequestRecord) {
  const entryOf = await entriesOf(db, tenant, number);
  const rows = await db
    .select()
    .from(requestAct)
    .where(and(eq(requestAct.tenant, tenant), eq(requestAct.request, id)))
    .orderBy(requestAct.id);
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      at: row.at,
      act: row.act,
      actor: row.actor,
      ground: row.ground,
      text: row.text === null ? null : await vault.unseal(tenant, 'request_act.text', row.text),
      entry: entryOf(ENTRY[row.act] ?? `request.${row.act}`),
    })),
  );
}
