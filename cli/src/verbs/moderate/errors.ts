import { errorCatalogue } from '@pingzhang/engine/model';

export const moderateError = errorCatalogue({
  PZ_MODERATE_LINE: {
    en: ['line {number} is not a post.', 'A post is {"id": …, "text": "…"} on one line of at most {limit} characters.'],
    zh: ['第 {number} 行不是帖子。', '每行应为 {"id": …, "text": "…"}，不超过 {limit} 个字符。'],
  },
  PZ_MODERATE_PACK: {
    en: ['the term pack {file} cannot be read.', 'It needs id, version and terms by category and strength.'],
    zh: ['词表 {file} 无法读取。', '词表须含 id、version，以及按类别与强度排列的 terms。'],
  },
});
