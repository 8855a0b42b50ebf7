import { and, eq } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import { clock } from '../../schema/job.ts';
import { request, requestAct } from '../../schema/request.ts';
import type { Services } from '../../services.ts';
import { startClock, stopClocks } from '../clocks/store.ts';
import type { ClockReasons } from '../clocks/store.ts';
import { requestError } from './errors.ts';
import type { GroundId } from './grounds.ts';
import { kindById } from './kinds.ts';
import { DONE, after } from './machine.ts';
import type { RequestAct } from './machine.ts';
import { workingDaysAfter } from './promise.ts';
import { lawOf } from '../law/shelf.ts';

export type RequestRecord = InferSelectModel<typeof request>;

export interface Doing {
  readonly act: RequestAct;
  /** Person id of staff, or `person`. */
  readonly actor: string;
  readonly text?: string | undefined;
  readonly ground?: GroundId | undefined;
  readonly identity?: 'matched' | 'not-matched' | undefined;
}

/** Acts that are nothing without words to the person. */
const NEEDS_TEXT: ReadonlySet<RequestAct> = new Set([
  'ask-completion',
  'extend',
  'answer',
  'refuse',
  'complete',
  'appeal',
  'uphold',
  'overturn',
]);
/** Working days by which a handler may extend its own promise, once. */
const EXTENSION = 15;

/**
 * One act on a request, in the caller's transaction: state, clock and log move together.
 * Throws PZ_REQUEST_STATE, PZ_REQUEST_REASON, PZ_REQUEST_SAME_PERSON, PZ_REQUEST_EXTENSION, PZ_REQUEST_IDENTITY,
 * PZ_EDIT_CONFLICT.
 */
export async function actOn(
  tx: Tx,
  services: Services,
  row: RequestRecord,
  doing: Doing,
  now: Date,
): Promise<RequestRecord> {
  const { act, actor, text, ground, identity } = doing;
  const state = after(row.state, act);
  if (state === null) throw requestError('PZ_REQUEST_STATE');
  if (NEEDS_TEXT.has(act) && (text ?? '').trim() === '') throw requestError('PZ_REQUEST_REASON');
  if (act === 'refuse' && ground === undefined) throw requestError('PZ_REQUEST_REASON');
  if ((act === 'uphold' || act === 'overturn') && row.decidedBy === actor) throw requestError('PZ_REQUEST_SAME_PERSON');
  const checked = identity ?? row.identity;
  if (act === 'answer' && row.kind !== 'complaint' && checked !== 'matched') throw requestError('PZ_REQUEST_IDENTITY');

  const { tenant, id } = row;
  if (act === 'extend') await extendPromise(tx, services, row, now);
  if (DONE.has(state))
    await stopClocks(tx, tenant, { kind: 'request', id }, now, state === 'withdrawn' ? 'dropped' : 'met');
  // An appeal is a complaint about the handling, and has a complaint's time.
  const appealed =
    act === 'appeal'
      ? await startClock(tx, (await lawOf(services, tenant)).law, {
          tenant,
          objectKind: 'request',
          objectId: id,
          rule: kindById('complaint').clock,
          start: now,
        })
      : null;
  const decides = act === 'answer' || act === 'refuse';
  const changed = {
    state,
    identity: checked,
    clock: appealed?.id ?? row.clock,
    handler: actor === 'person' ? row.handler : actor,
    decidedBy: decides ? actor : row.decidedBy,
    version: row.version + 1,
  };
  const done = await tx
    .update(request)
    .set(changed)
    .where(and(eq(request.tenant, tenant), eq(request.id, id), eq(request.version, row.version)));
  if (done.rowCount === 0) throw serverError('PZ_EDIT_CONFLICT');
  await tx.insert(requestAct).values({
    tenant,
    id: newId(),
    request: id,
    at: now,
    actor,
    act,
    ground: ground ?? null,
    text: text === undefined ? null : await services.vault.seal(tenant, 'request_act.text', text),
  });
  await services.webhooks.emit(tx, tenant, `request.${act}`, { id, number: row.number, state });
  return { ...row, ...changed };
}

/** Only a promise can be extended, before it is broken, and once; a period of the law cannot. */
async function extendPromise(tx: Tx, services: Services, filed: RequestRecord, now: Date): Promise<void> {
  const { tenant, clock: clockId, id } = filed;
  const [row] = await tx
    .select()
    .from(clock)
    .where(and(eq(clock.tenant, tenant), eq(clock.id, clockId)));
  const [before] = await tx
    .select({ id: requestAct.id })
    .from(requestAct)
    .where(and(eq(requestAct.tenant, tenant), eq(requestAct.request, id), eq(requestAct.act, 'extend')));
  if (row?.dueAt == null || row.dueAt < now || !(row.reasons as ClockReasons).promise || before !== undefined)
    throw requestError('PZ_REQUEST_EXTENSION');
  const dueAt = workingDaysAfter((await lawOf(services, tenant)).law, row.dueAt, EXTENSION);
  await tx
    .update(clock)
    .set({ dueAt, version: row.version + 1 })
    .where(and(eq(clock.tenant, tenant), eq(clock.id, clockId)));
}
