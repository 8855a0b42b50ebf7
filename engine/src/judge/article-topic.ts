import type { Citation } from '../model/index.ts';

const LAW = /网络安全法|网安法|\bcsl\b|cybersecurity law/i;
const NEW = /2025|新|修正/;
const DIGITS = '零一二三四五六七八九';

/**
 * A topic that names articles of the Cybersecurity Law outright (`网安法41、64条`, `CSL art. 21`) as citations. Numbers
 * are taken as those of 2016 unless the topic says 2025: they are asked for to learn where they went.
 */
export function articlesNamed(topic: string): readonly Citation[] {
  if (!LAW.test(topic)) return [];
  const instrument = NEW.test(topic) ? 'csl-2025' : 'csl-2016';
  const rest = topic.replace(/20\d\d/g, ' ');
  const numbers = [
    ...Array.from(rest.matchAll(/\d{1,2}/g), ([digits]) => Number(digits)),
    ...Array.from(rest.matchAll(/第([一二三四五六七八九十]{1,3})条/g), ([, chinese]) => fromChinese(chinese!)),
  ];
  return [...new Set(numbers)].map((number) => ({ instrument, article: String(number) }));
}

/** 一 to 九十九. */
function fromChinese(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens!)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!));
}
