import { Readable } from 'node:stream';
import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '../../database/connect.ts';
import { newId } from '../../database/id.ts';
import { nextNumber } from '../../database/sequence.ts';
import { route, z } from '../../http/route.ts';
import { platformCorrection, platformItem, platformShield } from '../../schema/platform.ts';
import { createCase } from '../cases/change.ts';
import { reviewOf } from './claim.ts';
import { contentOf, itemOf } from './decide.ts';
import { CorrectionFace, ShieldFace, correctionWanted, shieldWanted } from './shapes.ts';

const DAY = 86_400_000;

/** What protects people in a thread, what sets a rumour right, and the way of a pasted leak to its count. */
export const threadRoutes = [
  route({
    method: 'put',
    path: '/api/platform/shields',
    summary: {
      zh: '保护被曝光的人：隐藏话题，限制提及和私信',
      en: 'Protect somebody exposed: the thread is hidden, mentions and messages limited',
    },
    tag: 'platform',
    may: 'platform.review',
    body: shieldWanted,
    answer: ShieldFace,
    async handle({ body: { thread, victim, days }, ctx }) {
      const { tenant, now, person, services } = ctx;
      const endsAt = new Date(now.getTime() + days * DAY);
      const { result } = await ctx.act(
        (hidden: number) => ({ action: 'platform.shield', object: 'thread', facts: { counts: { hidden, days } } }),
        async (tx) => {
          const row = { victim, person: person.id, at: now, endsAt };
          await tx
            .insert(platformShield)
            .values({ tenant, thread, ...row })
            .onConflictDoUpdate({ target: [platformShield.tenant, platformShield.thread], set: row });
          const hidden = await hide(tx, tenant, thread);
          await services.webhooks.emit(tx, tenant, 'platform.shield', {
            thread,
            victim,
            endsAt: endsAt.toISOString(),
            limit: ['mentions', 'messages'],
          });
          return hidden;
        },
      );
      return { thread, victim, endsAt: endsAt.toISOString(), hidden: result };
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/corrections',
    summary: { zh: '辟谣：在话题旁显示更正', en: 'Correct a rumour: words to show beside a thread' },
    tag: 'platform',
    may: 'platform.review',
    body: correctionWanted,
    answer: CorrectionFace,
    async handle({ body, ctx }) {
      const { tenant, now, person, services } = ctx;
      const { result } = await ctx.act(
        (number: string) => ({ action: 'platform.correct', object: number }),
        async (tx) => {
          const number = await nextNumber(tx, tenant, 'PY');
          await tx
            .insert(platformCorrection)
            .values({ tenant, id: newId(now.getTime()), number, ...body, person: person.id, at: now });
          await services.webhooks.emit(tx, tenant, 'platform.correction', { number, ...body });
          return number;
        },
      );
      return { ...body, number: result, at: now.toISOString() };
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/reviews/{id}/case',
    summary: { zh: '粘贴的泄露数据转为案件计数', en: 'A pasted leak becomes a case, to be counted' },
    tag: 'platform',
    may: 'platform.order',
    params: z.object({ id: z.string().max(64) }),
    answer: z.object({ case: z.string() }).openapi('CaseOfReview'),
    async handle({ params, ctx }) {
      const { services, tenant, person } = ctx;
      const review = await reviewOf(ctx.db, tenant, params.id);
      const text = await contentOf(services, await itemOf(ctx.db, tenant, review.item));
      const { id } = await services.vault.put(
        { tenant, kind: 'upload', name: `${review.number}.txt`, person: person.id },
        Readable.from([Buffer.from(text)]),
      );
      return { case: await createCase(ctx, { title: review.number, note: '', fileIds: [id] }) };
    },
  }),
];

/** Everything in the thread that stands visible is hidden; what was decided is left as it is. */
async function hide(tx: Tx, tenant: string, thread: string): Promise<number> {
  const { rowCount } = await tx
    .update(platformItem)
    .set({ state: 'hidden' })
    .where(
      and(
        eq(platformItem.tenant, tenant),
        eq(platformItem.thread, thread),
        ne(platformItem.state, 'removed'),
        ne(platformItem.state, 'hidden'),
      ),
    );
  return rowCount ?? 0;
}
