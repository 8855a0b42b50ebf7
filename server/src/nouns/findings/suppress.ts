import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import type { z } from '../../http/route.ts';
import { finding, suppression } from '../../schema/finding.ts';
import { chinaDay } from '../../china-day.ts';
import type { FindingRow } from './record.ts';
import type { SuppressAsked } from './shapes.ts';

const LONGEST_DAYS = 366;
const DAY = 86_400_000;

/** Says that a finding, or one place of it, is nothing: why, and until when. Nobody may say it for ever. */
export async function suppress(
  ctx: RequestContext,
  row: FindingRow,
  asked: z.output<typeof SuppressAsked>,
): Promise<void> {
  const { tenant, person, now, services } = ctx;
  const today = chinaDay(now);
  if (asked.until < today || asked.until > chinaDay(new Date(now.getTime() + LONGEST_DAYS * DAY)))
    throw serverError('PZ_INPUT_INVALID', { where: 'until' });
  if (row.state === 'gone') throw serverError('PZ_STATE', { state: row.state });
  const note = await services.vault.seal(tenant, 'suppression.note', asked.note);
  const facts = { decision: asked.reason } as const;
  await ctx.act({ action: 'finding.suppress', object: row.number, facts, note: asked.note }, async (tx) => {
    const { mark } = asked;
    await tx.insert(suppression).values({
      tenant,
      id: newId(now.getTime()),
      finding: row.id,
      reason: asked.reason,
      note,
      until: asked.until,
      content: mark === undefined ? null : row.content,
      line: mark?.line ?? null,
      start: mark?.start ?? null,
      end: mark?.end ?? null,
      person: person.id,
      at: now,
      liftedAt: null,
    });
    await changed(ctx, tx, row, mark === undefined ? { suppressedUntil: asked.until } : {});
  });
}

/** Takes back what was said of a finding. */
export async function liftSuppression(ctx: RequestContext, row: FindingRow, id: string): Promise<void> {
  const { tenant, now } = ctx;
  await ctx.act({ action: 'finding.lift-suppression', object: row.number }, async (tx) => {
    const [lifted] = await tx
      .update(suppression)
      .set({ liftedAt: now })
      .where(
        and(
          eq(suppression.tenant, tenant),
          eq(suppression.id, id),
          eq(suppression.finding, row.id),
          isNull(suppression.liftedAt),
        ),
      )
      .returning({ line: suppression.line });
    if (lifted === undefined) throw serverError('PZ_NOT_FOUND');
    const others = await tx
      .select({ until: suppression.until })
      .from(suppression)
      .where(
        and(
          eq(suppression.tenant, tenant),
          eq(suppression.finding, row.id),
          isNull(suppression.line),
          isNull(suppression.liftedAt),
        ),
      );
    const until =
      others
        .map((one) => one.until)
        .toSorted()
        .at(-1) ?? null;
    await changed(ctx, tx, row, lifted.line === null ? { suppressedUntil: until } : {});
  });
}

type Tx = Parameters<Parameters<RequestContext['act']>[1]>[0];

async function changed(ctx: RequestContext, tx: Tx, row: FindingRow, what: { suppressedUntil?: string | null }) {
  const done = await tx
    .update(finding)
    .set({ ...what, version: row.version + 1 })
    .where(and(eq(finding.tenant, ctx.tenant), eq(finding.id, row.id), eq(finding.version, ctx.version)))
    .returning({ id: finding.id });
  if (done.length === 0) throw serverError('PZ_EDIT_CONFLICT');
}
