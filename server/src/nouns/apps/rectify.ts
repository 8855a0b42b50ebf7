import { and, eq } from 'drizzle-orm';
import { clock } from '@pingzhang/engine/judge';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { rectification } from '../../schema/app.ts';
import { endOf, stopClocks } from '../clocks/store.ts';
import { lawOf } from '../law/shelf.ts';
import { chinaDay, dayStart } from '../../china-day.ts';
import { startDue } from '../tasks/due.ts';
import { isOpen } from './result.ts';
import type { OutcomesKept } from './result.ts';
import type { RectificationAsked, RectificationChange } from './shapes.ts';
import { versionOf } from './store.ts';
import type { AppRow, RectificationRow } from './store.ts';

/** A demand runs under this name: its days are set by who sends it, not by a rule. */
const RULE = 'rectification';

/** Demands that chosen behaviours of a version be put right within working days from the day of issue. */
export async function demand(
  ctx: RequestContext,
  row: AppRow,
  asked: z.output<typeof RectificationAsked>,
): Promise<string> {
  const { tenant, services, now, person } = ctx;
  const version = await versionOf(ctx, row, asked.versionId);
  const outcomes = (version.outcomes ?? {}) as OutcomesKept;
  if (!asked.codes.every((code) => isOpen(outcomes[code]?.outcome)))
    throw serverError('PZ_INPUT_INVALID', { where: 'codes' });
  const { law } = await lawOf(services, tenant);
  const outcome = {
    type: 'clock',
    shape: 'deadline',
    limit: asked.workingDays,
    unit: 'working_day',
    starts: { zh: '收到之日', en: 'receipt' },
  } as const;
  const deadline = clock({ id: RULE, outcome }, asked.issued, law.calendar);
  const at = endOf(deadline);
  if (at === null) throw serverError('PZ_INPUT_INVALID', { where: 'issued' });
  const id = newId(now.getTime());
  const note = await services.vault.seal(tenant, 'rectification.note', asked.note);
  const reply = await services.vault.seal(tenant, 'rectification.reply', '');
  await ctx.act(
    (number: string) => ({
      action: 'app.demand',
      object: number,
      facts: { counts: { behaviours: asked.codes.length } },
    }),
    async (tx) => {
      const number = await nextNumber(tx, tenant, 'ZG');
      const startsAt = dayStart(asked.issued);
      const day = chinaDay(at);
      const due = { rule: RULE, startsAt, at, day, reason: null, deadline };
      await tx.insert(rectification).values({
        tenant,
        id,
        number,
        app: row.id,
        appVersion: version.id,
        codes: asked.codes,
        note,
        issued: asked.issued,
        workingDays: asked.workingDays,
        deadline,
        dueDay: day,
        dueAt: at,
        clock: await startDue(tx, { tenant, kind: RULE, id, before: null }, due),
        state: 'issued',
        reply,
        retest: null,
        person: person.id,
        createdAt: now,
        version: 1,
      });
      return number;
    },
  );
  return id;
}

/** Throws PZ_NOT_FOUND when it is none of the app's. */
export async function rectificationOf({ db }: RequestContext, { tenant, id }: AppRow, which: string) {
  const [row] = await db
    .select()
    .from(rectification)
    .where(and(eq(rectification.tenant, tenant), eq(rectification.app, id), eq(rectification.id, which)));
  if (row === undefined) throw serverError('PZ_NOT_FOUND');
  return row;
}

const AFTER: { readonly [state in RectificationRow['state']]: readonly RectificationRow['state'][] } = {
  issued: ['answered', 'retested', 'closed'],
  answered: ['retested', 'closed'],
  retested: ['retested', 'closed'],
  closed: [],
};

/** The developer's answer, a test of what was put right, the end. The clock stops when all is mended, or at the end. */
export async function changeDemand(
  ctx: RequestContext,
  row: AppRow,
  demanded: RectificationRow,
  asked: z.output<typeof RectificationChange>,
): Promise<void> {
  if (!AFTER[demanded.state].includes(asked.state)) throw serverError('PZ_STATE', { state: demanded.state });
  const { tenant, services } = ctx;
  const retest = asked.state === 'retested' ? await tested(ctx, row, demanded, asked.versionId) : null;
  const reply =
    asked.reply === undefined ? null : await services.vault.seal(tenant, 'rectification.reply', asked.reply);
  const facts = { decision: asked.state };
  await ctx.act({ action: 'app.demand-change', object: demanded.number, facts }, async (tx) => {
    const done = await tx
      .update(rectification)
      .set({
        state: asked.state,
        ...(reply === null ? {} : { reply }),
        ...(retest === null ? {} : { retest }),
        version: demanded.version + 1,
      })
      .where(
        and(
          eq(rectification.tenant, tenant),
          eq(rectification.id, demanded.id),
          eq(rectification.version, ctx.version),
        ),
      )
      .returning({ id: rectification.id });
    if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
    if (asked.state === 'closed' || retest?.stayed.length === 0)
      await stopClocks(tx, tenant, { kind: RULE, id: demanded.id }, ctx.now);
  });
}

async function tested(ctx: RequestContext, row: AppRow, { codes }: RectificationRow, version: string | undefined) {
  if (version === undefined) throw serverError('PZ_INPUT_INVALID', { where: 'versionId' });
  const { id, outcomes, state } = await versionOf(ctx, row, version);
  if (state !== 'done') throw serverError('PZ_STATE', { state });
  const kept = (outcomes ?? {}) as OutcomesKept;
  const stayed = codes.filter((code) => isOpen(kept[code]?.outcome));
  return { versionId: id, mended: codes.filter((code) => !stayed.includes(code)), stayed };
}
