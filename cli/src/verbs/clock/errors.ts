import { errorCatalogue } from '@pingzhang/engine/model';

export const clockVerbError = errorCatalogue({
  PZ_CLOCK_USAGE: {
    en: ['A clock needs a rule and the day it starts.', 'Write: pingzhang clock D-APP-1 2026-09-18.'],
    zh: ['需要期限规则和起算日。', '写法：pingzhang clock D-APP-1 2026-09-18。'],
  },
  PZ_CLOCK_PROMISED: {
    en: ['--promised is not a number.', 'Give the number of the rule’s own units, such as 10.'],
    zh: ['--promised 不是数字。', '请给出以该规则单位计的数字，如 10。'],
  },
});
