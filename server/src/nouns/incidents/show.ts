import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import type { ClockRow } from '../../jobs/sweep.ts';
import { incident, incidentAct } from '../../schema/incident.ts';
import { clock } from '../../schema/job.ts';
import type { Services } from '../../services.ts';
import { showClock } from '../clocks/show.ts';
import { OPEN_CLOCKS } from '../clocks/store.ts';
import { entriesOf } from '../ledger/entries-of.ts';
import { lawOf } from '../law/shelf.ts';
import { assess } from './assess.ts';
import { noticeDraft, reportDraft, wrapUpDraft } from './drafts.ts';
import type { IncidentTexts } from './drafts.ts';
import type { IncidentDetail, IncidentRow } from './shapes.ts';
import type { IncidentRecord } from './store.ts';

const clocksOf = (db: Tx, tenant: string, ids: readonly string[]): Promise<ClockRow[]> =>
  db
    .select()
    .from(clock)
    .where(and(eq(clock.tenant, tenant), eq(clock.objectKind, 'incident'), inArray(clock.objectId, [...ids])));

export async function listIncidents(
  db: Tx,
  services: Services,
  tenant: string,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const key = keyAfter(after, 1);
  const rows = await db
    .select()
    .from(incident)
    .where(and(eq(incident.tenant, tenant), key ? lt(incident.id, String(key[0])) : undefined))
    .orderBy(desc(incident.id))
    .limit(limit + 1);
  const clocks =
    rows.length === 0
      ? []
      : await clocksOf(
          db,
          tenant,
          rows.map(({ id }) => id),
        );
  const page = pageFrom(
    rows,
    limit,
    ({ id }) => [id],
    (row) => showRow(services, row, clocks),
  );
  return { ...page, items: await Promise.all(page.items) };
}

async function showRow(
  { vault }: Services,
  row: IncidentRecord,
  clocks: readonly ClockRow[],
): Promise<z.input<typeof IncidentRow>> {
  const due = clocks
    .filter(
      ({ objectId, state, dueAt }) => objectId === row.id && OPEN_CLOCKS.some((is) => is === state) && dueAt !== null,
    )
    .map(({ dueAt }) => dueAt!.toISOString())
    .toSorted();
  return {
    id: row.id,
    number: row.number,
    title: await vault.unseal(row.tenant, 'incident.title', row.title),
    state: row.state,
    level: row.level,
    discovered: row.facts.discovered,
    leakedPeople: row.facts.leakedPeople ?? null,
    createdAt: row.createdAt.toISOString(),
    dueAt: due[0] ?? null,
    version: row.version,
  };
}

export async function detailOf(
  db: Tx,
  services: Services,
  row: IncidentRecord,
): Promise<z.input<typeof IncidentDetail>> {
  const { vault } = services;
  const { tenant, id, facts, number, endedAt } = row;
  const [clocks, rows, sealed] = await Promise.all([
    clocksOf(db, tenant, [id]),
    db
      .select()
      .from(incidentAct)
      .where(and(eq(incidentAct.tenant, tenant), eq(incidentAct.incident, id)))
      .orderBy(incidentAct.id),
    vault.unseal(tenant, 'incident.texts', row.texts),
  ]);
  const entryOf = await entriesOf(db, tenant, number);
  const texts = JSON.parse(sealed) as IncidentTexts & { kinds: string[] };
  const { packs, law } = await lawOf(services, tenant);
  const assessment = assess(facts, packs, endedAt?.toISOString());
  const running = new Map(clocks.filter(({ state }) => state !== 'dropped').map((one) => [one.rule, one]));
  return {
    ...(await showRow(services, row, clocks)),
    facts,
    texts,
    duties: assessment.duties.flatMap(({ clock: rule, duty, to, act, certain, rule: by }) => {
      const one = running.get(rule);
      return one === undefined ? [] : [{ rule: by, duty, to: [...to], act, certain, clock: showClock(one, law) }];
    }),
    questions: assessment.questions.map(({ fact, question, who, proof, rules }) => ({
      fact,
      question,
      ...(who ? { who } : {}),
      ...(proof ? { proof } : {}),
      rules: [...rules],
    })),
    cites: [...assessment.cites],
    drafts: {
      report: mutable(reportDraft(facts, assessment, texts, number)),
      notice: mutable(noticeDraft(texts)),
      wrapUp: mutable(wrapUpDraft(assessment, texts, number)),
    },
    acts: await Promise.all(
      rows.map(async (act) => ({
        id: act.id,
        at: act.at.toISOString(),
        act: act.act,
        actor: act.actor,
        clock: act.clock,
        text: act.text === null ? null : await vault.unseal(tenant, 'incident_act.text', act.text),
        entry: entryOf(
          act.act === 'record' ? 'incident.create' : act.act === 'regrade' ? 'incident.change' : `incident.${act.act}`,
        ),
      })),
    ),
  };
}

const mutable = ({ title, sections, missing }: ReturnType<typeof noticeDraft>) => ({
  title,
  sections: sections.map((section) => ({ ...section })),
  missing: [...missing],
});
