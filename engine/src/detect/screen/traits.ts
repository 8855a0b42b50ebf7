import { CLASS, DIGIT as DIGIT_CLASS, LETTER as LETTER_CLASS, NUMERAL as NUMERAL_CLASS } from '../view/char-class.ts';
import { AT as AT_CLASS, PROVINCE as PROVINCE_CLASS, STAR as STAR_CLASS, isHan } from '../view/char-class.ts';
import { DROP, FOLD } from '../view/fold-table.ts';
import { FOLLOWING_STARTS } from '../name/called.ts';
import { NUMERALS, NUMERAL_UNITS, TOWN_SIGNS, UNIT_SIGNS } from '../address/anchors.ts';
import { LABEL_STARTS } from '../view/labels.ts';

/** What a single unit tells of the text it stands in, after folding. */
export const DIGIT = 1 << 0;
export const LETTER = 1 << 1;
export const NUMERAL = 1 << 2;
export const AT = 1 << 3;
export const PROVINCE = 1 << 4;
export const STAR = 1 << 5;
export const HAN = 1 << 6;
/** Some label word starts with it. */
export const LABEL = 1 << 7;
/** Of 男 and 女, and of what else stands beside a person's name: 不慎 遗失, 享年, 姓, votes, sums in words. */
export const SEX = 1 << 8;
/** Of 出生, 诞生 and what is written for them. */
export const BORN = 1 << 9;
/** What counts doors and houses stands before it. */
export const UNIT = 1 << 10;
/** Of titles that follow names. */
export const TITLE = 1 << 11;
export const DEGREE = 1 << 12;
export const BRACKET = 1 << 13;
export const CAPITAL = 1 << 14;
/** What only the folded text can tell: dropped marks, digits outside ASCII, digits in two units. */
export const STRANGE = 1 << 15;
export const COLON = 1 << 16;
export const DOT = 1 << 17;
/** The middle dot inside a name. */
export const MIDDLE = 1 << 18;
/** 字, as in 北字第. */
export const CARD = 1 << 19;
export const CROSS = 1 << 20;
export const SLASH = 1 << 21;
export const UNDERSCORE = 1 << 22;
export const LINE = 1 << 23;
export const DASH = 1 << 24;
export const SPACE = 1 << 25;
/** Of 五组 and 三号楼, and of what towns end with. */
export const GROUP = 1 << 26;
export const TOWN = 1 << 27;
/** 道 and 木 end a town's name only behind 街 and 苏. */
export const SECOND = 1 << 28;
export const STREET = 1 << 29;
/** Numerals of Han characters that count. */
export const COUNTING = 1 << 30;
/** Between the names of a list. */
export const PAUSE = 1 << 31;

const CLASSES: Readonly<{ [each: number]: number }> = {
  [DIGIT_CLASS]: DIGIT,
  [LETTER_CLASS]: LETTER,
  [NUMERAL_CLASS]: NUMERAL,
  [AT_CLASS]: AT,
  [PROVINCE_CLASS]: PROVINCE,
  [STAR_CLASS]: STAR,
};

const SIGNS: readonly (readonly [characters: string, trait: number])[] = [
  ['男女慎享票姓零壹贰叁肆伍陆柒捌玖拾', SEX],
  ['出生诞日', BORN],
  ['°度', DEGREE],
  ['[({<', BRACKET],
  [':', COLON],
  ['.', DOT],
  ['·', MIDDLE],
  ['字', CARD],
  ['xX', CROSS],
  ['/', SLASH],
  ['_', UNDERSCORE],
  ['\n', LINE],
  ['道木', SECOND],
  ['街苏', STREET],
  ['-', DASH],
  [' ', SPACE | PAUSE],
  ['、', PAUSE],
];

export const TRAITS: Int32Array = build();

function build(): Int32Array {
  const ofCode = new Int32Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    ofCode[code] =
      (CLASSES[CLASS[code]!] ?? 0) |
      (isHan(code) ? HAN : 0) |
      (LABEL_STARTS[code] === 1 ? LABEL : 0) |
      (FOLLOWING_STARTS[code] === 1 ? TITLE : 0) |
      (code >= 0x41 && code <= 0x5a ? CAPITAL : 0);
  }
  for (const code of UNIT_SIGNS) ofCode[code]! |= UNIT;
  for (const code of NUMERAL_UNITS) ofCode[code]! |= GROUP;
  for (const code of TOWN_SIGNS) ofCode[code]! |= TOWN;
  for (const code of NUMERALS) ofCode[code]! |= COUNTING;

  for (const [characters, trait] of SIGNS) for (const each of characters) ofCode[each.charCodeAt(0)]! |= trait;
  return Int32Array.from(FOLD, (code, unit) => {
    // Digits of other scripts may count items in a list: few texts hold them, and the full reading tells.
    const foreign = code !== unit && code >= 0x30 && code <= 0x39;
    return code === DROP || foreign || unit === 0xd835 || unit === 0xd83e ? STRANGE : ofCode[code]!;
  });
}
