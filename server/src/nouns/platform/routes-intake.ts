import { and, desc, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';
import { newSlang } from '@pingzhang/engine/trade';
import { route, z } from '../../http/route.ts';
import { platformHandle, platformItem, platformReview } from '../../schema/platform.ts';
import { contentOf, itemOf, saveItem } from './decide.ts';
import { platformError } from './errors.ts';
import { countsOf, takeIn } from './intake.ts';
import type { Taken } from './intake.ts';
import { benchOf } from './judge.ts';
import { Drift, IntakeAnswer, ItemFace, WarningCard, intake, period } from './shapes.ts';
import { showItem } from './show.ts';
import { warningFor } from './warning.ts';
import { provisionsOn } from './provisions.ts';
import { lawOf } from '../law/shelf.ts';

const one = z.object({ id: z.string().max(64) });
/** Most posts a drift report reads. */
const DRIFT_POSTS = 5000;

export const intakeRoutes = [
  route({
    method: 'post',
    path: '/api/platform/items',
    summary: {
      zh: '送审：帖子、商品、评论、昵称、群名、图片文字（单条或成批，可重复提交）',
      en: 'Posts, listings, comments, nicknames, group names, texts of pictures: one or many, safe to repeat',
    },
    tag: 'platform',
    may: 'platform.intake',
    limit: 16 * 1024 * 1024,
    idempotent: false,
    status: 200,
    body: intake,
    answer: IntakeAnswer,
    async handle({ body, ctx }) {
      const posts = body.items.map(({ id, at, ...post }) => ({
        ...post,
        external: id,
        postedAt: at === undefined ? ctx.now : new Date(at),
      }));
      const { result, entry } = await ctx.act(
        (taken: readonly Taken[]) => ({
          action: 'platform.intake',
          object: 'items',
          facts: { counts: countsOf(taken) },
        }),
        (tx) => takeIn(tx, ctx.services, ctx.tenant, posts, ctx.now),
      );
      const { law } = await lawOf(ctx.services, ctx.tenant);
      return {
        entry: entry.index,
        items: result.map(({ item, judged, known, review }) => ({
          id: item.external,
          item: item.id,
          label: item.label,
          category: item.category,
          score: item.score,
          action: item.action as 'block' | 'review' | 'pass',
          state: item.state,
          known,
          review,
          reasons: judged.reasons.map(({ path, ...reason }) => ({ ...reason, path: [...path] })),
          provisions: provisionsOn(judged.provisions, law, ctx.now),
          pack: item.pack,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/items/{id}',
    summary: { zh: '一件内容的状态', en: 'How one item stands' },
    tag: 'platform',
    may: 'platform.read',
    params: one,
    answer: ItemFace,
    handle: async ({ params, ctx }) => showItem(await itemOf(ctx.db, ctx.tenant, params.id)),
  }),
  route({
    method: 'get',
    path: '/api/platform/items/{id}/content',
    summary: { zh: '原文，逐字节一致，供平台恢复', en: 'The text byte for byte, for the platform to restore' },
    tag: 'platform',
    may: 'platform.intake',
    params: one,
    stream: 'text/plain',
    async handle({ params, ctx }) {
      const item = await itemOf(ctx.db, ctx.tenant, params.id);
      await ctx.actBefore({ action: 'platform.content', object: item.id, purpose: 'restore' });
      return new Response(await contentOf(ctx.services, item), {
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
          'x-pz-sha256': item.sha256,
        },
      });
    },
  }),
  route({
    method: 'put',
    path: '/api/platform/items/{id}/hold',
    summary: { zh: '依法律文书保全（空为解除）', en: 'Legal hold under a document; empty lifts it' },
    tag: 'platform',
    may: 'platform.hold',
    params: one,
    body: z.object({ document: z.string().max(120) }).openapi('LegalHold'),
    answer: ItemFace,
    async handle({ params, body, ctx }) {
      const item = await itemOf(ctx.db, ctx.tenant, params.id);
      const hold = body.document.trim() === '' ? null : body.document.trim();
      await ctx.act({ action: hold === null ? 'platform.unhold' : 'platform.hold', object: item.id }, (tx) =>
        saveItem(tx, item, { hold }),
      );
      return showItem({ ...item, hold, version: item.version + 1 });
    },
  }),
  route({
    method: 'delete',
    path: '/api/platform/items/{id}',
    summary: {
      zh: '应本人请求删除内容；保全中的不能删除',
      en: 'Delete the content at its author’s request; not under hold',
    },
    tag: 'platform',
    may: 'platform.hold',
    params: one,
    async handle({ params, ctx }) {
      const { services, tenant } = ctx;
      const item = await itemOf(ctx.db, tenant, params.id);
      if (item.hold !== null) {
        await ctx.actBefore({ action: 'platform.erase-refused', object: item.id, purpose: 'legal hold' });
        throw platformError('PZ_HOLD');
      }
      const content = await services.vault.seal(tenant, 'platform_item.content', '');
      const snapshot = item.snapshot;
      await ctx.act({ action: 'platform.erase', object: item.id }, async (tx) => {
        if (snapshot !== null) await services.vault.remove(tenant, snapshot, tx);
        await tx.delete(platformHandle).where(and(eq(platformHandle.tenant, tenant), eq(platformHandle.item, item.id)));
        await saveItem(tx, item, {
          content,
          around: null,
          state: 'removed',
          fingerprint: null,
          snapshot: null,
        });
      });
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/warning',
    summary: { zh: '搜索词的风险提示卡', en: 'The card to show beside a risky search' },
    tag: 'platform',
    may: 'platform.intake',
    query: z.object({ q: z.string().max(200) }),
    answer: WarningCard,
    handle: async ({ query, ctx }) => warningFor(query.q, await benchOf(ctx.db, ctx.services, ctx.tenant)),
  }),
  route({
    method: 'get',
    path: '/api/platform/drift',
    summary: {
      zh: '新黑话：审核确认违规的内容里词表没有的词',
      en: 'New slang: words of confirmed posts that the pack lacks',
    },
    tag: 'platform',
    may: 'platform.read',
    query: period,
    answer: Drift,
    async handle({ query, ctx }) {
      const { services, tenant, db } = ctx;
      const rows = await db
        .select({ item: platformItem, decision: platformReview.decision })
        .from(platformReview)
        .innerJoin(
          platformItem,
          and(eq(platformItem.tenant, platformReview.tenant), eq(platformItem.id, platformReview.item)),
        )
        .where(
          and(
            eq(platformReview.tenant, tenant),
            inArray(platformReview.state, ['decided', 'overturned']),
            isNotNull(platformReview.decision),
            gte(platformReview.decidedAt, new Date(query.from)),
            lt(platformReview.decidedAt, new Date(query.to)),
          ),
        )
        .orderBy(desc(platformReview.id))
        .limit(DRIFT_POSTS);
      const posts = await Promise.all(
        rows.map(async ({ item, decision }) => ({
          text: await services.vault.unseal(tenant, 'platform_item.content', item.content),
          violating: decision !== 'pass',
        })),
      );
      const { terms } = await benchOf(db, services, tenant);
      return {
        posts: posts.length,
        items: newSlang(posts, terms).map((found) => ({ ...found })),
      };
    },
  }),
];
