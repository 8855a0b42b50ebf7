import { errorCatalogue } from '@pingzhang/engine/model';

export const lawVerbError = errorCatalogue({
  PZ_LAW_USAGE: {
    en: [
      'law needs list, show RULE, search TEXT or diff DAY DAY.',
      'For example: pingzhang law diff 2025-12-31 2026-01-01.',
    ],
    zh: [
      'law 需要 list、show 规则、search 文字或 diff 日期 日期。',
      '例如：pingzhang law diff 2025-12-31 2026-01-01。',
    ],
  },
  PZ_LAW_RULE: {
    en: ['There is no rule or instrument "{id}".', 'Find it with: pingzhang law search TEXT.'],
    zh: ['没有编号为“{id}”的规则或文件。', '用 pingzhang law search 文字 查找。'],
  },
  PZ_LAW_DAY: {
    en: ['That is not a day.', 'Write YYYY-MM-DD.'],
    zh: ['日期写法有误。', '请写作 YYYY-MM-DD。'],
  },
});
