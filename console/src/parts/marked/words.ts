import { words } from '../../i18n/words.ts';

export const MARKED = words({
  zh: {
    mark: (type: string, sensitivity: string, number: string, total: string) =>
      `${type}，${sensitivity}，第${number}处，共${total}处`,
    check: '需核对',
    legend: '图例',
    general: '一般',
    sensitive: '敏感',
    masked: '原文已遮蔽',
  },
  en: {
    mark: (type: string, sensitivity: string, number: string, total: string) =>
      `${type}, ${sensitivity}, ${number} of ${total}`,
    check: 'to be checked',
    legend: 'Key',
    general: 'general',
    sensitive: 'sensitive',
    masked: 'masked in the original',
  },
});
