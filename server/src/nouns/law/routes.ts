import { lawDiff } from '@pingzhang/engine/judge';
import { route, z } from '../../http/route.ts';
import type { RequestContext } from '../../http/context.ts';
import { Day } from '../judge/shapes.ts';
import { plain } from '../judge/plain.ts';
import { chinaDay } from '../../china-day.ts';
import { confirmPack, declinePack, listPacks, packOf, proposePack, showPack } from './packs.ts';
import { changedRules, found, lawOfDay, rulePage } from './pages.ts';
import { LawDiff, LawOfDay, Pack, PackAsked, RuleLine, RulePage, Signer, SignerAsked } from './shapes.ts';
import { lawOf } from './shelf.ts';
import { addSigner, listSigners, removeSigner } from './signers.ts';
import { touchedBy } from './touched.ts';

const tag = 'law';
const one = z.object({ id: z.string().max(40) });
const onDay = z.object({ at: Day.optional() });

const law = async (ctx: RequestContext) => (await lawOf(ctx.services, ctx.tenant)).law;
const dayOf = (ctx: RequestContext, at: string | undefined): string => at ?? chinaDay(ctx.now);

export const routes = [
  route({
    method: 'get',
    path: '/api/law',
    summary: { zh: '某一天的法', en: 'The law of a day' },
    tag,
    may: 'law.read',
    query: onDay.extend({ kind: z.string().max(40).optional() }),
    answer: LawOfDay,
    handle: async ({ query, ctx }) => lawOfDay(await law(ctx), dayOf(ctx, query.at), query.kind),
  }),
  route({
    method: 'get',
    path: '/api/law/pack',
    summary: {
      zh: '现用的规则包全文，供本机试算',
      en: 'The packs in use, whole, for trying an answer before it is saved',
    },
    tag,
    may: 'law.read',
    answer: z.object({ packs: z.array(z.record(z.string(), z.unknown())) }).openapi('LawInUse'),
    async handle({ ctx }) {
      const { packs } = await lawOf(ctx.services, ctx.tenant);
      return { packs: packs.map((pack) => ({ ...pack })) };
    },
  }),
  route({
    method: 'get',
    path: '/api/law/search',
    summary: { zh: '搜索条文、编号、词语', en: 'Find rules by words, ids, articles' },
    tag,
    may: 'law.read',
    query: onDay.extend({ q: z.string().trim().min(1).max(100) }),
    answer: z.object({ items: z.array(RuleLine), coming: z.number() }).openapi('LawFound'),
    async handle({ query, ctx }) {
      const [ready, at] = [await law(ctx), dayOf(ctx, query.at)];
      return { items: found(ready, query.q, at), coming: lawOfDay(ready, at).coming };
    },
  }),
  route({
    method: 'get',
    path: '/api/law/diff',
    summary: { zh: '两日之间的变化，及涉及的事项', en: 'What changed between two days, and the work it reaches' },
    tag,
    may: 'law.read',
    query: z.object({ from: Day, to: Day }),
    answer: LawDiff,
    async handle({ query, ctx }) {
      const diff = lawDiff(await law(ctx), query.from, query.to);
      return { ...plain<z.input<typeof LawDiff>>(diff), touched: await touchedBy(ctx, changedRules(diff)) };
    },
  }),
  route({
    method: 'get',
    path: '/api/law/rules/{id}',
    summary: { zh: '规则页', en: 'One rule' },
    tag,
    may: 'law.read',
    params: z.object({ id: z.string().max(100) }),
    query: onDay,
    answer: RulePage,
    async handle({ params, query, ctx }) {
      const page = rulePage(await law(ctx), params.id, dayOf(ctx, query.at));
      const { findings, tasks, clocks } = await touchedBy(ctx, [page.id]);
      return { ...page, touches: { findings: findings.length, tasks: tasks.length, clocks: clocks.length } };
    },
  }),
  route({
    method: 'get',
    path: '/api/law/packs',
    summary: { zh: '规则包', en: 'Rule packs' },
    tag,
    may: 'law.read',
    answer: z.object({ items: z.array(Pack) }).openapi('LawPacks'),
    handle: async ({ ctx }) => ({ items: await listPacks(ctx) }),
  }),
  route({
    method: 'post',
    path: '/api/law/packs',
    summary: { zh: '提出装载规则包', en: 'Propose a rule pack' },
    tag,
    may: 'law.propose',
    status: 201,
    body: PackAsked,
    answer: Pack,
    handle: async ({ body, ctx }) => showPack(await packOf(ctx, await proposePack(ctx, body))),
  }),
  route({
    method: 'post',
    path: '/api/law/packs/{id}/confirm',
    summary: { zh: '第二人确认，规则包生效', en: 'The second person puts it in use' },
    tag,
    may: 'law.confirm',
    status: 200,
    edits: true,
    params: one,
    answer: Pack,
    async handle({ params, ctx }) {
      await confirmPack(ctx, await packOf(ctx, params.id));
      return showPack(await packOf(ctx, params.id));
    },
  }),
  route({
    method: 'post',
    path: '/api/law/packs/{id}/decline',
    summary: { zh: '不同意装载', en: 'Decline it' },
    tag,
    may: 'law.confirm',
    status: 200,
    edits: true,
    params: one,
    answer: Pack,
    async handle({ params, ctx }) {
      await declinePack(ctx, await packOf(ctx, params.id));
      return showPack(await packOf(ctx, params.id));
    },
  }),
  route({
    method: 'get',
    path: '/api/law/signers',
    summary: { zh: '受信任的签名人', en: 'Trusted signers' },
    tag,
    may: 'law.read',
    answer: z.object({ items: z.array(Signer) }).openapi('PackSigners'),
    handle: async ({ ctx }) => ({ items: await listSigners(ctx) }),
  }),
  route({
    method: 'post',
    path: '/api/law/signers',
    summary: { zh: '信任一个签名人', en: 'Trust a signer' },
    tag,
    may: 'law.sign',
    status: 201,
    body: SignerAsked,
    answer: Signer,
    async handle({ body, ctx }) {
      const id = await addSigner(ctx, body);
      return (await listSigners(ctx)).find((signer) => signer.id === id)!;
    },
  }),
  route({
    method: 'delete',
    path: '/api/law/signers/{id}',
    summary: { zh: '不再信任', en: 'Trust it no longer' },
    tag,
    may: 'law.sign',
    edits: true,
    params: one,
    handle: ({ params, ctx }) => removeSigner(ctx, params.id),
  }),
];
