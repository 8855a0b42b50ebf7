import { desc, eq, and, lt } from 'drizzle-orm';
import { decodeEntry } from '@pingzhang/engine/prove';
import type { Ledger } from '@pingzhang/ledger';
import { keyAfter, pageFrom, pageOf, pageQuery } from '../../http/paging.ts';
import { attachment } from '../../http/attachment.ts';
import { route, z } from '../../http/route.ts';
import { platformAppeal, platformOrder } from '../../schema/platform.ts';
import { packageFor } from '../../trace/package.ts';
import { indexesOf } from '../ledger/store.ts';
import { platformError } from './errors.ts';
import { appealOf, decideAppeal, file } from './appeal.ts';
import type { Appeal } from './appeal.ts';
import { contentOf } from './decide.ts';
import { closeOrder, orderOf, register, withinScope } from './orders.ts';
import type { Order } from './orders.ts';
import { authorityDraft } from './report-draft.ts';
import { keepSeller, sellerFacts } from './sellers.ts';
import {
  AppealFace,
  AppealPage,
  OrderFace,
  ReportDraftShape,
  SellerFacts,
  TransparencyShape,
  appealOutcome,
  appealWanted,
  deliverWanted,
  draftQuery,
  orderWanted,
  period,
  sellerWanted,
} from './shapes.ts';
import { transparencyOf } from './transparency.ts';
import type { Transparency } from './transparency.ts';
import { CATEGORY_NAMES } from './category-names.ts';

const one = z.object({ id: z.string().max(64) });

const showAppeal = (appeal: Appeal, words: string | null): z.input<typeof AppealFace> => ({
  id: appeal.id,
  number: appeal.number,
  review: appeal.review,
  state: appeal.state,
  words,
  decidedBy: appeal.decidedBy,
  createdAt: appeal.createdAt.toISOString(),
  version: appeal.version,
});

const showOrder = ({
  id,
  number,
  authority,
  document,
  scope,
  handler,
  state,
  receipt,
  createdAt,
  version,
}: Order): z.input<typeof OrderFace> => ({
  id,
  number,
  authority,
  document,
  handler,
  state,
  receipt,
  version,
  scope: { ...scope, accounts: [...scope.accounts] },
  createdAt: createdAt.toISOString(),
});

/** Figures over everything recorded up to now: a checkpoint is made first, so that others count the same entries. */
async function figures(ledger: Ledger, from: string, to: string): Promise<Transparency> {
  await ledger.checkpoint();
  const tree = ledger.tree();
  function* entries() {
    for (let index = 0; index < tree.size; index++) yield { index, entry: decodeEntry(tree.entry(index)) };
  }
  return transparencyOf(entries(), new Date(from), new Date(to));
}

export const dutyRoutes = [
  route({
    method: 'post',
    path: '/api/platform/appeals',
    summary: { zh: '提交申诉', en: 'An appeal of the user' },
    tag: 'platform',
    may: 'platform.intake',
    body: appealWanted,
    answer: AppealFace,
    async handle({ body, ctx }) {
      const { result } = await ctx.act(
        (appeal: Appeal) => ({ action: 'platform.appeal', object: appeal.number }),
        (tx) => file(tx, ctx.services, ctx.tenant, body.review, body.text, ctx.now),
      );
      return showAppeal(result, null);
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/appeals',
    summary: { zh: '申诉', en: 'Appeals' },
    tag: 'platform',
    may: 'platform.read',
    query: pageQuery.extend({ state: z.enum(['open', 'upheld', 'overturned']).optional() }),
    answer: AppealPage,
    async handle({ query: { after, limit, state }, ctx }) {
      const key = keyAfter(after, 1);
      const rows = await ctx.db
        .select()
        .from(platformAppeal)
        .where(
          and(
            eq(platformAppeal.tenant, ctx.tenant),
            key === null ? undefined : lt(platformAppeal.id, String(key[0])),
            state === undefined ? undefined : eq(platformAppeal.state, state),
          ),
        )
        .orderBy(desc(platformAppeal.id))
        .limit(limit + 1);
      return pageFrom(
        rows,
        limit,
        ({ id }) => [id],
        (row) => showAppeal(row, null),
      );
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/appeals/{id}',
    summary: { zh: '申诉的理由', en: 'What the appeal says' },
    tag: 'platform',
    may: 'platform.decide-appeal',
    params: one,
    answer: AppealFace,
    async handle({ params, ctx }) {
      const appeal = await appealOf(ctx.db, ctx.tenant, params.id);
      await ctx.actBefore({ action: 'platform.look', object: appeal.number, purpose: 'appeal' });
      return showAppeal(appeal, await ctx.services.vault.unseal(ctx.tenant, 'platform_appeal.words', appeal.words));
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/appeals/{id}/decide',
    summary: { zh: '处理申诉：维持，或者改正并恢复', en: 'Decide an appeal: it stands, or it is undone' },
    tag: 'platform',
    may: 'platform.decide-appeal',
    params: one,
    body: appealOutcome,
    answer: AppealFace,
    async handle({ params, body, ctx }) {
      const appeal = await appealOf(ctx.db, ctx.tenant, params.id);
      const { result } = await ctx.act(
        { action: 'platform.decide-appeal', object: appeal.number, facts: { decision: body.outcome } },
        (tx) => decideAppeal(tx, ctx.services, appeal, body.outcome, ctx.person.id, ctx.now),
      );
      return showAppeal(result.appeal, null);
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/orders',
    summary: { zh: '登记调证', en: 'Register an order of an authority' },
    tag: 'platform',
    may: 'platform.order',
    body: orderWanted,
    answer: OrderFace,
    async handle({ body, ctx }) {
      const wanted = { ...body, tenant: ctx.tenant, handler: ctx.person.id };
      const { result } = await ctx.act(
        (order: Order) => ({ action: 'platform.order', object: order.number }),
        (tx) => register(tx, wanted, ctx.now),
      );
      return showOrder(result);
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/orders',
    summary: { zh: '调证登记簿', en: 'Register of orders' },
    tag: 'platform',
    may: 'platform.order',
    query: pageQuery,
    answer: pageOf('Order', OrderFace),
    async handle({ query: { after, limit }, ctx }) {
      const key = keyAfter(after, 1);
      const rows = await ctx.db
        .select()
        .from(platformOrder)
        .where(
          and(eq(platformOrder.tenant, ctx.tenant), key === null ? undefined : lt(platformOrder.id, String(key[0]))),
        )
        .orderBy(desc(platformOrder.id))
        .limit(limit + 1);
      return pageFrom(rows, limit, ({ id }) => [id], showOrder);
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/orders/{id}/deliver',
    summary: { zh: '依文书提供：超出范围的一律拒绝', en: 'Hand over what the document names, and nothing beyond' },
    tag: 'platform',
    may: 'platform.order',
    params: one,
    body: deliverWanted,
    idempotent: false,
    stream: 'application/zip',
    async handle({ params, body, ctx }) {
      const { services, tenant, db } = ctx;
      const order = await orderOf(db, tenant, params.id);
      if (order.state !== 'open') throw platformError('PZ_ORDER_STATE');
      const items = await withinScope(db, order, body.items);
      const material = await Promise.all(
        items.map(async (item) => ({
          path: `${item.id}.json`,
          bytes: Buffer.from(
            JSON.stringify({
              external: item.external,
              account: item.account,
              postedAt: item.postedAt.toISOString(),
              sha256: item.sha256,
              text: await contentOf(services, item),
              around:
                item.around === null
                  ? null
                  : (JSON.parse(await services.vault.unseal(tenant, 'platform_item.around', item.around)) as unknown),
            }),
          ),
        })),
      );
      const indexes = await indexesOf(db, tenant, services.ledgers.node, order.number);
      const zip = await packageFor(ctx, { source: `order ${order.number}`, indexes, material });
      // Last: an order whose package could not be made stays open.
      await ctx.act(
        { action: 'platform.deliver', object: order.number, facts: { counts: { items: items.length } } },
        (tx) => closeOrder(tx, order, 'delivered', body.receipt),
      );
      return new Response(new Uint8Array(zip), {
        headers: attachment(`${order.number}.zip`, zip.length, 'application/zip'),
      });
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/orders/{id}/refuse',
    summary: { zh: '不予提供并写明理由', en: 'Refuse, with the reason' },
    tag: 'platform',
    may: 'platform.order',
    params: one,
    body: z.object({ reason: z.string().trim().min(2).max(120) }).openapi('OrderRefusal'),
    answer: OrderFace,
    async handle({ params, body, ctx }) {
      const order = await orderOf(ctx.db, ctx.tenant, params.id);
      const { result } = await ctx.act({ action: 'platform.refuse', object: order.number, note: body.reason }, (tx) =>
        closeOrder(tx, order, 'refused', body.reason),
      );
      return showOrder(result);
    },
  }),
  route({
    method: 'put',
    path: '/api/platform/sellers',
    summary: { zh: '登记经营者资质核验与身份留存', en: 'What was checked of a seller, and since when' },
    tag: 'platform',
    may: 'platform.intake',
    body: sellerWanted,
    answer: SellerFacts,
    async handle({ body, ctx }) {
      const { account, since, documents, noticedAt } = body;
      const wanted = {
        account,
        documents,
        since: new Date(since),
        ...(noticedAt === undefined ? {} : { noticedAt: new Date(noticedAt) }),
      };
      await ctx.act({ action: 'platform.seller', object: 'seller' }, (tx) => keepSeller(tx, ctx.tenant, wanted));
      return { account, facts: await sellerFacts(ctx.db, ctx.tenant, account) };
    },
  }),
  route({
    method: 'get',
    path: '/api/platform/sellers/{account}/facts',
    summary: { zh: '经营者核验与知情的事实', en: 'Facts of a seller for the judge: verified, known since' },
    tag: 'platform',
    may: 'platform.read',
    params: z.object({ account: z.string().max(128) }),
    answer: SellerFacts,
    handle: async ({ params: { account }, ctx }) => ({
      account,
      facts: await sellerFacts(ctx.db, ctx.tenant, account),
    }),
  }),
  route({
    method: 'get',
    path: '/api/platform/transparency',
    summary: { zh: '透明度报告：只由留痕计数', en: 'Transparency report, counted from the ledger alone' },
    tag: 'platform',
    may: 'platform.report',
    query: period,
    answer: TransparencyShape,
    handle: async ({ query, ctx }) =>
      mutable(await figures(await ctx.services.ledgers.of(ctx.tenant), query.from, query.to)),
  }),
  route({
    method: 'get',
    path: '/api/platform/report-draft',
    summary: {
      zh: '报公安、网信、市场监管部门的稿件',
      en: 'Draft of a report to police, cyberspace or market authority',
    },
    tag: 'platform',
    may: 'platform.report',
    query: draftQuery,
    answer: ReportDraftShape,
    async handle({ query, ctx }) {
      const facts = await figures(await ctx.services.ledgers.of(ctx.tenant), query.from, query.to);
      const { title, sections } = authorityDraft(query.authority, facts, CATEGORY_NAMES);
      return { title, sections: sections.map((section) => ({ ...section })) };
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/rescan',
    summary: { zh: '词表或模型更新后复查已存内容', en: 'Judge stored items again under the present pack' },
    tag: 'platform',
    may: 'platform.rescan',
    answer: z.object({ job: z.string() }).openapi('PlatformRescan'),
    async handle({ ctx }) {
      const { result } = await ctx.act({ action: 'platform.rescan-start', object: 'items' }, (tx) =>
        ctx.services.jobs.enqueue(tx, {
          tenant: ctx.tenant,
          kind: 'platform.rescan',
          input: {},
          person: ctx.person.id,
        }),
      );
      return { job: result };
    },
  }),
];

const mutable = ({ judged, byCategory, decided, ...rest }: Transparency): z.input<typeof TransparencyShape> => ({
  ...rest,
  judged: { ...judged },
  byCategory: { ...byCategory },
  decided: { ...decided },
});
