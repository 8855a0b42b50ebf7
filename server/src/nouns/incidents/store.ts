import { and, eq, or } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import { incident, incidentAct } from '../../schema/incident.ts';
import { clock } from '../../schema/job.ts';
import type { Services } from '../../services.ts';
import { startClock, stopClocks } from '../clocks/store.ts';
import { lawOf } from '../law/shelf.ts';
import { assess } from './assess.ts';
import type { Assessment, IncidentFacts } from './assess.ts';
import type { IncidentTexts } from './drafts.ts';
import { incidentError } from './errors.ts';
import { afterIncident } from './machine.ts';
import type { IncidentAct } from './machine.ts';
import { IncidentTextsShape } from './shapes.ts';

export type IncidentRecord = InferSelectModel<typeof incident>;

/** Records an incident and starts every clock that runs or may run. */
export async function record(
  tx: Tx,
  services: Services,
  wanted: { tenant: string; title: string; facts: IncidentFacts; texts: IncidentTexts | undefined; actor: string },
  now: Date,
): Promise<IncidentRecord> {
  const { tenant, title, facts, texts, actor } = wanted;
  const { vault } = services;
  const { packs } = await lawOf(services, tenant);
  const assessment = assess(facts, packs);
  const row: IncidentRecord = {
    tenant,
    id: newId(),
    number: await nextNumber(tx, tenant, 'SJ'),
    title: await vault.seal(tenant, 'incident.title', title),
    state: 'open',
    level: assessment.level,
    facts,
    texts: await vault.seal(tenant, 'incident.texts', JSON.stringify(texts ?? IncidentTextsShape.parse({}))),
    endedAt: null,
    createdAt: now,
    version: 1,
  };
  await tx.insert(incident).values(row);
  await log(tx, services, row, { act: 'record', actor }, now);
  await keepClocks(tx, services, row, assessment, now);
  return row;
}

/**
 * The clocks of an incident follow its facts: what is newly owed starts at the moment of discovery, what is no longer
 * owed is dropped, and what was met stays met.
 */
async function keepClocks(
  tx: Tx,
  services: Services,
  row: IncidentRecord,
  { duties }: Assessment,
  now: Date,
): Promise<void> {
  const { tenant, id, facts, endedAt } = row;
  const standing = await tx
    .select()
    .from(clock)
    .where(and(eq(clock.tenant, tenant), eq(clock.objectKind, 'incident'), eq(clock.objectId, id)));
  const owed = new Set(duties.map((duty) => duty.clock));
  for (const { rule, state } of standing) {
    if (!owed.has(rule) && state !== 'met')
      await stopClocks(tx, tenant, { kind: 'incident', id, rule }, now, 'dropped');
  }
  const known = new Set(standing.filter(({ state }) => state !== 'dropped').map(({ rule }) => rule));
  for (const rule of owed) {
    if (known.has(rule)) continue;
    const start = rule === 'D-INC-7' ? endedAt! : new Date(facts.discovered);
    const { law } = await lawOf(services, tenant);
    await startClock(tx, law, { tenant, objectKind: 'incident', objectId: id, rule, start });
  }
}

/** New facts or texts: judged again, graded again. Throws PZ_EDIT_CONFLICT, PZ_INCIDENT_STATE. */
export async function change(
  tx: Tx,
  services: Services,
  row: IncidentRecord,
  wanted: {
    title?: string | undefined;
    facts?: IncidentFacts | undefined;
    texts?: IncidentTexts | undefined;
    actor: string;
  },
  now: Date,
): Promise<IncidentRecord> {
  if (afterIncident(row.state, 'regrade') === null) throw incidentError('PZ_INCIDENT_STATE');
  const { vault } = services;
  const { tenant } = row;
  const { packs } = await lawOf(services, tenant);
  const facts = wanted.facts ?? row.facts;
  const assessment = assess(facts, packs, row.endedAt?.toISOString());
  const changed = {
    facts,
    level: assessment.level,
    title: wanted.title === undefined ? row.title : await vault.seal(tenant, 'incident.title', wanted.title),
    texts:
      wanted.texts === undefined ? row.texts : await vault.seal(tenant, 'incident.texts', JSON.stringify(wanted.texts)),
  };
  const next = await save(tx, row, changed);
  if (wanted.facts !== undefined) {
    await log(tx, services, next, { act: 'regrade', actor: wanted.actor, text: assessment.level ?? '' }, now);
    await keepClocks(tx, services, next, assessment, now);
  }
  return next;
}

/** One entry of its log; a report or notice stops the clock it answers. Throws as `change`. */
export async function doOn(
  tx: Tx,
  services: Services,
  row: IncidentRecord,
  doing: { act: Exclude<IncidentAct, 'regrade'>; actor: string; text?: string | undefined; clock?: string | undefined },
  now: Date,
): Promise<IncidentRecord> {
  const { act, clock: rule } = doing;
  const state = afterIncident(row.state, act);
  if (state === null) throw incidentError('PZ_INCIDENT_STATE');
  if ((act === 'report' || act === 'notify') && rule === undefined) throw incidentError('PZ_INCIDENT_DUTY');
  const endedAt = act === 'end' ? now : row.endedAt;
  const next = await save(tx, row, { state, endedAt });
  await log(tx, services, next, doing, now);
  const answered = act === 'wrap-up' ? 'D-INC-7' : rule;
  if (answered !== undefined) await stopClocks(tx, row.tenant, { kind: 'incident', id: row.id, rule: answered }, now);
  if (act === 'end') {
    const { packs } = await lawOf(services, row.tenant);
    await keepClocks(tx, services, next, assess(next.facts, packs, now.toISOString()), now);
  }
  return next;
}

async function save(tx: Tx, row: IncidentRecord, changed: Partial<IncidentRecord>): Promise<IncidentRecord> {
  const next = { ...row, ...changed, version: row.version + 1 };
  const { rowCount } = await tx
    .update(incident)
    .set({ ...changed, version: next.version })
    .where(and(eq(incident.tenant, row.tenant), eq(incident.id, row.id), eq(incident.version, row.version)));
  if (rowCount === 0) throw serverError('PZ_EDIT_CONFLICT');
  return next;
}

async function log(
  tx: Tx,
  { vault }: Services,
  { tenant, id }: IncidentRecord,
  {
    act,
    actor,
    text,
    clock: rule,
  }: { act: string; actor: string; text?: string | undefined; clock?: string | undefined },
  now: Date,
): Promise<void> {
  await tx.insert(incidentAct).values({
    tenant,
    id: newId(),
    incident: id,
    at: now,
    actor,
    act,
    clock: rule ?? null,
    text: text === undefined || text === '' ? null : await vault.seal(tenant, 'incident_act.text', text),
  });
}

export async function incidentOf(db: Tx, tenant: string, idOrNumber: string): Promise<IncidentRecord> {
  const [row] = await db
    .select()
    .from(incident)
    .where(and(eq(incident.tenant, tenant), or(eq(incident.id, idOrNumber), eq(incident.number, idOrNumber))));
  if (!row) throw serverError('PZ_NOT_FOUND');
  return row;
}
