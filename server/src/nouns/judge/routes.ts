import { judge } from '@pingzhang/engine/judge';
import { route } from '../../http/route.ts';
import { lawOf } from '../law/shelf.ts';
import { JudgeAsked, VerdictView, verdictView } from './shapes.ts';

export const routes = [
  route({
    method: 'post',
    path: '/api/judge',
    summary: { zh: '按事实试算结论，不保存', en: 'The verdict on facts; nothing is kept' },
    tag: 'judge',
    may: 'judge.preview',
    status: 200,
    idempotent: false,
    body: JudgeAsked,
    answer: VerdictView,
    async handle({ body, ctx }) {
      const { packs } = await lawOf(ctx.services, ctx.tenant);
      const { kind, date, facts, at, profile = 'pipl' } = body;
      const options = { packs, profile, explain: true, ...(at === undefined ? {} : { at }) };
      return verdictView(judge({ kind, date, facts }, options), facts);
    },
  }),
];
