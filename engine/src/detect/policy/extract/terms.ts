import type { PolicyTerm } from '../policy-facts.ts';

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const FIGURE = `[0-9０-９]{1,4}|[一二三四五六七八九十百两半]{1,5}|(?:${Object.keys(WORDS).join('|')})\\b`;
const UNIT =
  '个?工作日|个?自然日|个?日历日|个?小时|个月|年|周年|天|日|周|个?星期|営業日|日間|(?:working|business)\\s?days?|(?:calendar\\s)?days?|hours?|weeks?|months?|years?';
/** "15个工作日", "十五（15）日", "10至15个工作日", "ten to fifteen": the longer of a range counts. */
const TERM = new RegExp(
  `(?:(?:${FIGURE})\\s?(?:${UNIT})?\\s?(?:[-–—~～至到]|to\\b)\\s?)?(${FIGURE})\\s?(?:[（(][^（）()]{1,8}[)）])?\\s?(${UNIT})`,
  'gi',
);

const UNITS: Readonly<Record<string, readonly [PolicyTerm['unit'], number]>> = {
  工作日: ['workingDay', 1],
  営業日: ['workingDay', 1],
  自然日: ['day', 1],
  日历日: ['day', 1],
  小时: ['hour', 1],
  月: ['month', 1],
  年: ['year', 1],
  周年: ['year', 1],
  天: ['day', 1],
  日: ['day', 1],
  日間: ['day', 1],
  周: ['day', 7],
  星期: ['day', 7],
};
const ENGLISH: readonly (readonly [RegExp, readonly [PolicyTerm['unit'], number]])[] = [
  [/^(?:working|business)/i, ['workingDay', 1]],
  [/day/i, ['day', 1]],
  [/^hour/i, ['hour', 1]],
  [/^week/i, ['day', 7]],
  [/^month/i, ['month', 1]],
  [/^year/i, ['year', 1]],
];

/** A length of time, by offsets inside the text. */
export interface Length extends Pick<PolicyTerm, 'amount' | 'unit'> {
  readonly from: number;
  readonly to: number;
}

/** Lengths of time named in a text; dates and ages are not lengths. */
export function lengthsIn(text: string): Length[] {
  const lengths: Length[] = [];
  for (const found of text.matchAll(TERM)) {
    const [whole, figure = '', name = ''] = found;
    const after = text.slice(found.index + whole.length, found.index + whole.length + 3);
    const before = text.slice(Math.max(0, found.index - 1), found.index);
    const unit = UNITS[name.replace(/^个/, '')] ?? ENGLISH.find(([pattern]) => pattern.test(name))?.[1];
    const amount = readFigure(figure);
    // 2022年4月13日, 第3日, 14周岁, 每日
    if (
      unit === undefined ||
      amount === null ||
      /[月年第每.\-/0-9]/.test(before) ||
      /^\s?(?:[0-9]|岁|個|以上)/.test(after)
    )
      continue;
    if (unit[0] === 'year' && amount > 100) continue;
    const half = amount === 0.5 && unit[0] !== 'hour';
    if (half && unit[0] !== 'month' && unit[0] !== 'year') continue;
    lengths.push({
      from: found.index,
      to: found.index + whole.length,
      amount: half ? (unit[0] === 'year' ? 6 : 15) : amount * unit[1],
      unit: half ? (unit[0] === 'year' ? 'month' : 'day') : unit[0],
    });
  }
  return lengths;
}

const DIGITS = '零一二三四五六七八九';

/** 15, １５, 十五, 三十, 一百八十, 两, 半; null when it is no number. */
export function readFigure(figure: string): number | null {
  const plain = figure.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (plain === '半') return 0.5;
  const word = WORDS[plain.toLowerCase()];
  if (word !== undefined) return word;
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
