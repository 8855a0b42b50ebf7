import { words } from '../../i18n/words.ts';

export const SUBTRACTION = words({
  zh: {
    caption: '逐项扣减',
    step: '步骤',
    count: '数量',
    reason: '依据',
    rows: '看行',
    partial: '中间数，不得引用',
    checked: (sum: string) => `${sum}校核一致`,
    unequal: (sum: string, said: string) => `${sum}与所列结果${said}不一致，不得引用`,
    without: '若不剔除本项',
  },
  en: {
    caption: 'Step by step',
    step: 'Step',
    count: 'Count',
    reason: 'Ground',
    rows: 'See rows',
    partial: 'interim figure, not to be cited',
    checked: (sum: string) => `${sum}, checked`,
    unequal: (sum: string, said: string) => `${sum} does not equal the result ${said}; not to be cited`,
    without: 'without this removal',
  },
});
