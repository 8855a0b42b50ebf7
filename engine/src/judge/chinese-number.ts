const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** 1 to 9999 as statutes number their articles: 十, 二十三, 一百零五, 二百五十三. */
export function chineseNumber(value: number): string {
  const digits = Array.from(String(value), Number);
  let text = '';
  for (const [index, digit] of digits.entries()) {
    if (digit !== 0) text += DIGITS[digit]! + UNITS[digits.length - 1 - index]!;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  return text.replace(/零$/, '').replace(/^一十/, '十');
}
