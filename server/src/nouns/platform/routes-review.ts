import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import { serverError } from '../../errors.ts';
import { keyAfter, pageFrom } from '../../http/paging.ts';
import { attachment } from '../../http/attachment.ts';
import { route, z } from '../../http/route.ts';
import { platformReview } from '../../schema/platform.ts';
import { packageFor } from '../../trace/package.ts';
import { readAll } from '../scans/read-all.ts';
import { indexesOf } from '../ledger/store.ts';
import { claim, release, reviewOf, waiting } from './claim.ts';
import type { Review } from './claim.ts';
import { decide, itemOf } from './decide.ts';
import { platformError } from './errors.ts';
import { agreementOf } from './quality.ts';
import { DECISION_IDS } from './machine.ts';
import {
  QualityShape,
  QueueState,
  ReviewDetail,
  ReviewPage,
  ReviewRow,
  claimWanted,
  deciding,
  reviewQuery,
} from './shapes.ts';
import { detailOf, showReview } from './show.ts';

const one = z.object({ id: z.string().max(64) });

export const reviewRoutes = [
  route({
    method: 'get',
    path: '/api/platform/queue',
    summary: { zh: '审核队列：各类待审数量', en: 'What waits for review, by category' },
    tag: 'platform',
    may: 'platform.read',
    answer: QueueState,
    handle: async ({ ctx }) => ({ items: await waiting(ctx.db, ctx.tenant) }),
  }),
  route({
    method: 'get',
    path: '/api/platform/reviews',
    summary: { zh: '审核件', en: 'Reviews' },
    tag: 'platform',
    may: 'platform.read',
    query: reviewQuery,
    answer: ReviewPage,
    async handle({ query: { after, limit, state, category }, ctx }) {
      const key = keyAfter(after, 1);
      const rows = await ctx.db
        .select()
        .from(platformReview)
        .where(
          and(
            eq(platformReview.tenant, ctx.tenant),
            key === null ? undefined : lt(platformReview.id, String(key[0])),
            state === undefined ? undefined : eq(platformReview.state, state),
            category === undefined ? undefined : eq(platformReview.category, category),
          ),
        )
        .orderBy(desc(platformReview.id))
        .limit(limit + 1);
      return pageFrom(rows, limit, ({ id }) => [id], showReview);
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/queue/claim',
    summary: { zh: '领取下一件（15分钟内专属）', en: 'Claim the next item, for fifteen minutes' },
    tag: 'platform',
    may: 'platform.review',
    idempotent: false,
    body: claimWanted,
    answer: ReviewDetail,
    async handle({ body, ctx }) {
      const { result } = await ctx.act(
        (row: Review) => ({ action: 'platform.claim', object: row.number }),
        (tx) => claim(tx, ctx.tenant, ctx.person.id, body.category, ctx.now),
      );
      return detailOf(ctx.db, ctx.services, result, ctx.now);
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/reviews/{id}',
    summary: {
      zh: '审核件：原文与理由、账号历史、相似内容',
      en: 'One review: text with reasons, account, similar items',
    },
    tag: 'platform',
    may: 'platform.review',
    params: one,
    answer: ReviewDetail,
    async handle({ params, ctx }) {
      const review = await reviewOf(ctx.db, ctx.tenant, params.id);
      // The text may hold somebody's information: who looks is recorded, before.
      await ctx.actBefore({ action: 'platform.look', object: review.number, purpose: 'review' });
      return detailOf(ctx.db, ctx.services, review, ctx.now);
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/reviews/{id}/release',
    summary: { zh: '退回队列', en: 'Give it back to the queue' },
    tag: 'platform',
    may: 'platform.review',
    params: one,
    answer: ReviewRow,
    async handle({ params, ctx }) {
      const review = await reviewOf(ctx.db, ctx.tenant, params.id);
      if (review.claimedBy !== ctx.person.id) throw platformError('PZ_REVIEW_NOT_YOURS');
      const { result } = await ctx.act({ action: 'platform.release', object: review.number }, (tx) =>
        release(tx, review),
      );
      return showReview(result);
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/reviews/{id}/decide',
    summary: { zh: '作出决定', en: 'Decide' },
    tag: 'platform',
    may: 'platform.review',
    params: one,
    body: deciding,
    answer: ReviewRow,
    async handle({ params, body, ctx }) {
      const review = await reviewOf(ctx.db, ctx.tenant, params.id);
      const first = body.decision === 'close-account' && review.state !== 'second';
      const { result } = await ctx.act(
        {
          action: first ? 'platform.propose' : 'platform.decide',
          object: review.number,
          facts: { decision: body.decision },
        },
        (tx) => decide(tx, ctx.services, review, body, ctx.person.id, ctx.now),
      );
      return showReview(result);
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/reviews/{id}/evidence',
    summary: { zh: '证据包，可离线校验', en: 'Evidence package, verifies offline' },
    tag: 'platform',
    may: 'platform.review',
    params: one,
    stream: 'application/zip',
    async handle({ params, ctx }) {
      const { services, tenant, db } = ctx;
      const review = await reviewOf(db, tenant, params.id);
      const { snapshot } = await itemOf(db, tenant, review.item);
      if (snapshot === null) throw serverError('PZ_NOT_FOUND');
      await ctx.actBefore({ action: 'platform.evidence', object: review.number, purpose: 'evidence' });
      const bytes = await readAll(await services.vault.open(tenant, snapshot), 1 << 24);
      const zip = await packageFor(ctx, {
        source: `platform ${review.number}`,
        indexes: await indexesOf(db, tenant, services.ledgers.node, review.number),
        material: [{ path: `${review.number}.json`, bytes }],
      });
      return new Response(new Uint8Array(zip), {
        headers: attachment(`${review.number}.zip`, zip.length, 'application/zip'),
      });
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/samples/next',
    summary: { zh: '质量抽查：取一件，不显示原决定', en: 'Quality sample: one item, without the first decision' },
    tag: 'platform',
    may: 'platform.review',
    idempotent: false,
    answer: ReviewDetail,
    async handle({ ctx }) {
      const [row] = await ctx.db
        .select()
        .from(platformReview)
        .where(
          and(
            eq(platformReview.tenant, ctx.tenant),
            eq(platformReview.sampled, 1),
            eq(platformReview.state, 'decided'),
            isNull(platformReview.sampleDecision),
          ),
        )
        .orderBy(platformReview.id)
        .limit(20)
        .then((rows) => rows.filter(({ decidedBy }) => decidedBy !== ctx.person.id));
      if (row === undefined) throw platformError('PZ_REVIEW_EMPTY');
      await ctx.actBefore({ action: 'platform.look', object: row.number, purpose: 'quality' });
      const detail = await detailOf(ctx.db, ctx.services, row, ctx.now);
      return { ...detail, decision: null, rule: null, decidedBy: null };
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/samples/{id}',
    summary: { zh: '质量抽查的决定', en: 'Decision of a quality sample' },
    tag: 'platform',
    may: 'platform.review',
    params: one,
    body: z.object({ decision: z.enum(DECISION_IDS) }).openapi('PlatformSample'),
    answer: QualityShape,
    async handle({ params, body, ctx }) {
      const review = await reviewOf(ctx.db, ctx.tenant, params.id);
      if (review.decidedBy === ctx.person.id || review.sampled !== 1) throw platformError('PZ_REVIEW_NOT_YOURS');
      await ctx.act({ action: 'platform.sample', object: review.number, facts: { decision: body.decision } }, (tx) =>
        tx
          .update(platformReview)
          .set({ sampleDecision: body.decision, sampledBy: ctx.person.id })
          .where(
            and(
              eq(platformReview.tenant, ctx.tenant),
              eq(platformReview.id, review.id),
              isNull(platformReview.sampleDecision),
            ),
          ),
      );
      return quality(ctx.db, ctx.tenant);
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/quality',
    summary: { zh: '审核一致性', en: 'How reviewers agree' },
    tag: 'platform',
    may: 'platform.read',
    answer: QualityShape,
    handle: ({ ctx }) => quality(ctx.db, ctx.tenant),
  }),
];

async function quality(db: Parameters<typeof reviewOf>[0], tenant: string) {
  const rows = await db
    .select({ first: platformReview.decision, second: platformReview.sampleDecision })
    .from(platformReview)
    .where(and(eq(platformReview.tenant, tenant), eq(platformReview.sampled, 1)))
    .orderBy(desc(platformReview.id))
    .limit(10_000);
  return agreementOf(
    rows.flatMap(({ first, second }) => (first === null || second === null ? [] : [[first, second] as const])),
  );
}
