import { pageOf } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { benchOf } from './judge.ts';
import { activatePack, deactivatePack, listPacks, packOf, proposePack, showPack } from './packs.ts';
import { listChanges, listRescans } from './rescans.ts';
import {
  RescanChange,
  Rescans,
  TermPackDetail,
  TermPackFace,
  TermPacks,
  changesQuery,
  packWanted,
} from './shapes-packs.ts';

const one = z.object({ id: z.string().max(64) });

export const packRoutes = [
  route({
    method: 'get',
    path: '/api/platform/packs',
    summary: { zh: '本公司的词表', en: 'The company’s own term packs' },
    tag: 'platform',
    may: 'platform.read',
    answer: TermPacks,
    handle: async ({ ctx }) => ({
      judging: (await benchOf(ctx.db, ctx.services, ctx.tenant)).pack,
      items: (await listPacks(ctx)).map(showPack),
    }),
  }),
  route({
    method: 'get',
    path: '/api/platform/packs/{id}',
    summary: { zh: '词表原文与签名，供第二人核对', en: 'The pack with its signatures, for the second person to read' },
    tag: 'platform',
    may: 'platform.read',
    params: one,
    answer: TermPackDetail,
    async handle({ params, ctx }) {
      const row = await packOf(ctx, params.id);
      return { ...showPack(row), text: row.note };
    },
  }),
  route({
    method: 'post',
    path: '/api/platform/packs',
    summary: { zh: '提出启用签名的词表', en: 'Propose a signed term pack' },
    tag: 'platform',
    may: 'platform.propose-pack',
    limit: 4 * 1024 * 1024,
    status: 201,
    body: packWanted,
    answer: TermPackFace,
    handle: async ({ body, ctx }) => showPack(await proposePack(ctx, body.text)),
  }),
  route({
    method: 'post',
    path: '/api/platform/packs/{id}/activate',
    summary: { zh: '第二人确认，词表启用', en: 'The second person puts it in use' },
    tag: 'platform',
    may: 'platform.activate-pack',
    status: 200,
    edits: true,
    params: one,
    answer: TermPackFace,
    handle: async ({ params, ctx }) => showPack(await activatePack(ctx, await packOf(ctx, params.id))),
  }),
  route({
    method: 'post',
    path: '/api/platform/packs/{id}/deactivate',
    summary: { zh: '停用词表，或者不同意启用', en: 'Take it out of use, or decline it' },
    tag: 'platform',
    may: 'platform.activate-pack',
    status: 200,
    edits: true,
    params: one,
    answer: TermPackFace,
    handle: async ({ params, ctx }) => showPack(await deactivatePack(ctx, await packOf(ctx, params.id))),
  }),
  route({
    method: 'get',
    path: '/api/platform/rescans',
    summary: {
      zh: '最近二十次复查：新查出与不再查出的件数',
      en: 'The latest twenty rescans: how many items each newly caught, and how many would now pass',
    },
    tag: 'platform',
    may: 'platform.read',
    answer: Rescans,
    handle: async ({ ctx }) => ({ items: await listRescans(ctx) }),
  }),
  route({
    method: 'get',
    path: '/api/platform/rescans/{id}/changes',
    summary: { zh: '一次复查新查出或不再查出的内容', en: 'What a rescan newly caught, or would now let pass' },
    tag: 'platform',
    may: 'platform.read',
    params: one,
    query: changesQuery,
    answer: pageOf('PlatformRescanChange', RescanChange),
    handle: ({ params, query, ctx }) => listChanges(ctx, params.id, query),
  }),
];
