import { words } from '../../i18n/words.ts';

export const PLOT = words({
  zh: {
    table: '查看数据表',
    chart: '查看图',
    unit: (unit: string) => `单位：${unit}`,
    label: (title: string, count: string) => `${title}，共${count}项，数据见表`,
  },
  en: {
    table: 'See the table',
    chart: 'See the chart',
    unit: (unit: string) => `unit: ${unit}`,
    label: (title: string, count: string) => `${title}; ${count} items, data in the table`,
  },
});
