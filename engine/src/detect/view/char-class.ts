/** Classes of a folded unit that start some detector's work. One byte per unit, so one look-up decides. */
export const OTHER = 0;
export const DIGIT = 1;
export const LETTER = 2;
/** A Chinese numeral, as in 一三八 or 幺洞拐. */
export const NUMERAL = 3;
export const AT = 4;
/** The first character of a number plate. */
export const PROVINCE = 5;
export const STAR = 6;

export const PROVINCE_CHARACTERS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新使';

/** Digits spelled in Chinese: plain, capital and radio spelling. */
export const NUMERAL_DIGITS: Readonly<{ [character: string]: number }> = {
  〇: 0, 零: 0, 洞: 0, 一: 1, 壹: 1, 幺: 1, 妖: 1, 二: 2, 贰: 2, 两: 2, 叁: 3, 三: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陆: 6, 七: 7, 柒: 7, 拐: 7, 八: 8, 捌: 8, 九: 9, 玖: 9, 勾: 9, 貳: 2, 參: 3, 陸: 6, "○": 0, 弍: 2, 弎: 3,
}; // prettier-ignore

export const CLASS = build();

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(LETTER, 0x41, 0x5b);
  table.fill(LETTER, 0x61, 0x7b);
  for (const character of PROVINCE_CHARACTERS) table[character.charCodeAt(0)] = PROVINCE;
  for (const character of Object.keys(NUMERAL_DIGITS)) table[character.charCodeAt(0)] = NUMERAL;
  table[0x40] = AT;
  for (const star of '*＊●○◯•✱∗█■') if (table[star.charCodeAt(0)] === OTHER) table[star.charCodeAt(0)] = STAR;
  return table;
}

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
export const isWordCode = (code: number): boolean => CLASS[code] === DIGIT || CLASS[code] === LETTER;
