import type { PolicyTerm } from '../policy-facts.ts';
import { partOf } from './reading.ts';
import type { Reading } from './reading.ts';

const TERM =
  /([0-9０-９]{1,4}|[一二三四五六七八九十百两半]{1,5})\s?[（(]?[0-9一二三四五六七八九十]{0,3}[)）]?\s?(个?工作日|个?自然日|个?日历日|个?小时|个月|年|周年|天|日|周|个星期)/g;

const UNITS: Readonly<Record<string, readonly [PolicyTerm['unit'], number]>> = {
  工作日: ['workingDay', 1],
  自然日: ['day', 1],
  日历日: ['day', 1],
  小时: ['hour', 1],
  月: ['month', 1],
  年: ['year', 1],
  周年: ['year', 1],
  天: ['day', 1],
  日: ['day', 1],
  周: ['day', 7],
  星期: ['day', 7],
};

/** Lengths of time named in a sentence; dates are not lengths. */
export function termsOf(reading: Reading): PolicyTerm[] {
  const terms: PolicyTerm[] = [];
  for (const found of reading.text.matchAll(TERM)) {
    const [whole, figure = '', name = ''] = found;
    const after = reading.text.slice(found.index + whole.length, found.index + whole.length + 3);
    const before = reading.text.slice(Math.max(0, found.index - 1), found.index);
    const unit = UNITS[name.replace(/^个/, '')];
    const amount = readFigure(figure);
    // 2022年4月13日, 第3日, 14周岁, 每日
    if (unit === undefined || amount === null || /[月年第每.\-/0-9]/.test(before) || /^\s?(?:[0-9]|岁)/.test(after))
      continue;
    if (unit[0] === 'year' && amount > 100) continue;
    terms.push({
      ...partOf(reading, found.index, found.index + whole.length),
      amount: amount * unit[1],
      unit: unit[0],
    });
  }
  return terms;
}

const DIGITS = '零一二三四五六七八九';

/** 15, １５, 十五, 三十, 一百八十, 两; null when it is no number. */
export function readFigure(figure: string): number | null {
  const plain = figure.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  let total = 0;
  let digit = 0;
  for (const character of plain.replace('两', '二')) {
    const at = DIGITS.indexOf(character);
    if (at >= 0) digit = at;
    else if (character === '十') {
      total += (digit === 0 ? 1 : digit) * 10;
      digit = 0;
    } else if (character === '百') {
      total += (digit === 0 ? 1 : digit) * 100;
      digit = 0;
    } else return null;
  }
  return total + digit === 0 ? null : total + digit;
}

/** Long terms first: 1 working day counts 1.4 days, a month 30. For comparing only. */
export function roughDays(term: PolicyTerm): number {
  const size = { workingDay: 1.4, day: 1, hour: 1 / 24, month: 30, year: 365 } as const;
  return term.amount * size[term.unit];
}
