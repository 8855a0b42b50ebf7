import { messages } from '../../terminal/messages.ts';

export const moderateMessages = messages({
  en: {
    description: 'Judge posts for trade in personal information: {"id","channel","text"} lines in, decisions out',
    ndjson: 'read and write one post a line (the only form)',
    pack: 'a pack of your own terms beside ours (YAML, as law/trade/terms.yaml); repeatable',
    done: (posts: number, block: number, review: number) =>
      `${posts} posts: ${block} to block, ${review} to review, ${posts - block - review} pass\n`,
  },
  zh: {
    description: '判断帖子是否买卖个人信息：逐行读入 {"id","channel","text"}，逐行给出结论',
    ndjson: '逐行读写（唯一形式）',
    pack: '与内置词表一并使用的自有词表（YAML，同 law/trade/terms.yaml），可重复',
    done: (posts: number, block: number, review: number) =>
      `共 ${posts} 条：拦截 ${block}，送审 ${review}，放行 ${posts - block - review}\n`,
  },
});
