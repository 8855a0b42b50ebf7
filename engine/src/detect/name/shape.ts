import { GIVEN } from '../lexicon/given-names.ts';
import { NEVER_GIVEN, NOT_NAMES, SELDOM_GIVEN } from '../lexicon/not-names.ts';
import { COMMON_SURNAMES, RISKY_SURNAMES, SURNAMES } from '../lexicon/surnames.ts';
import { isHan } from '../view/char-class.ts';
import type { View } from '../view/view.ts';

/** How well a stretch of Han characters fits a personal name. */
export type Fit = 'no' | 'possible' | 'likely';

/** How sure a whole cell under 姓名 is. */
export const NAME_CONFIDENCE = { likely: 0.97, possible: 0.93 } as const;

/** Surnames so rare, or so often another word, that only what stands around makes a name of them. */
const RARE = new Set([
  ...Array.from('刀綦豆但门来火冒和操佴扎种员库雪亢闪奉招化木松寸斯都由'),
  '范姜',
  '张简',
  '叶赫',
  '那拉',
  '纳兰',
  '完颜',
  '拓跋',
]);
/** Of these, the ones that sentences are full of. */
export const opensClauses = (text: string): boolean => /^[但和来由都招员种化木]/.test(text);
/** A surname that speaks for nothing by itself. */
export const isRare = (text: string): boolean => RARE.has(text[0]!) || RARE.has(text.slice(0, 2));
const EVERY_SURNAME: ReadonlySet<string> = new Set([...SURNAMES, ...RARE]);
const isSurname = (text: string): boolean => EVERY_SURNAME.has(text);

/** What a single unit may be in a name: most stretches are refused by a look at these. */
const [SINGLE, DOUBLE, GIVES, SELDOM, NEVER] = [1, 2, 4, 8, 16] as const;
const UNITS = ((): Uint8Array => {
  const table = Uint8Array.from(GIVEN, (gives) => (gives === 1 ? GIVES : 0));
  for (const surname of EVERY_SURNAME) table[surname.charCodeAt(0)]! |= surname.length === 1 ? SINGLE : DOUBLE;
  for (const character of SELDOM_GIVEN) table[character.charCodeAt(0)]! |= SELDOM;
  for (const character of NEVER_GIVEN) table[character.charCodeAt(0)]! |= NEVER;
  return table;
})();

/** Judges a whole stretch: surname, then one or two characters people are named with. */
export function fitOf(text: string): Fit {
  const { length } = text;
  if (length < 2 || length > 4) return 'no';
  const first = UNITS[text.charCodeAt(0)]!;
  const double = length > 2 && (first & DOUBLE) !== 0 && isSurname(text.slice(0, 2));
  const size = double ? 2 : 1;
  if (!double && (first & SINGLE) === 0) return 'no';
  let units = 0;
  for (let i = size; i < length; i++) units |= UNITS[text.charCodeAt(i)]!;
  if (length - size > 2) {
    // Married names of Hong Kong and doubled surnames: 陈方安生, 张王美玲.
    return SURNAMES.has(text[0]!) && SURNAMES.has(text[1]!) && given(text, 2) === 2 && !isWord(text)
      ? 'possible'
      : 'no';
  }
  if ((units & NEVER) !== 0 || isWord(text)) return 'no';
  if (!double && length === 3 && NOT_NAMES.has(text.slice(0, 2)) && given(text, 1) < 2) return 'no';
  if (TITLE.test(text.slice(size))) return 'no';
  if ((units & SELDOM) !== 0) return 'possible';
  if (!double && !SURNAMES.has(text[0]!)) return 'possible';
  return given(text, size) === length - size && (double || length > 2 || COMMON_SURNAMES.has(text[0]!))
    ? 'likely'
    : 'possible';
}

const isWord = (text: string): boolean => NOT_NAMES.has(text) || ENDS_IN_TITLE.test(text);

/**
 * What a list or a column of people may hold although it is a word: 高兴, 万里, 时间. A surname comes first, and nothing
 * in it that no name holds.
 */
export const mayBeName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= (isSurname(text.slice(0, 2)) ? 4 : 3) &&
  isSurname(text[0]!) &&
  !ORGANISATION.test(text) &&
  !ENDS_IN_TITLE.test(text) &&
  !Array.from(text.slice(1)).some((character) => NEVER_GIVEN.has(character)) &&
  !TITLE.test(text.slice(1));

/** Words that are given to children. */
export const HOMONYMS: ReadonlySet<string> = new Set(
  '高兴 万里 安康 周全 平安 高山 江山 江海 马达 华夏 黎明 田野 雷雨 丛林 海洋 常青 凌云 冷静 关键 阳光 水平 谢谢 白云 金山 黄河 时光 时间 温暖 明亮 方圆 方向 成功 成长 安静 安全 安心 康乐 庄严 文章 文明 荣誉 商量 向往 祝福 祝愿 连续 包容 苏打 丁香 白杨 白雪 钱包 石头'.split(
    ' ',
  ),
);

/** Titles after a surname alone: 王先生 names nobody in full. */
export const TITLE =
  /^(?:先生|女士|小姐|太太|夫人|同志|老师|同学|医生|大夫|护士|主任|经理|律师|教授|博士|师傅|警官|法官|书记|队长|总监|董事长|总经理|阿姨|大姐|大哥|大爷|大妈|叔叔|姐|哥|叔|姨|嫂|伯|爷|婶|老板|科长|处长|局长|校长|院长|所长|工|总|某|某某|氏)$/;

const ENDS_IN_TITLE = /(?:先生|女士|小姐|老师|同志|医生)$/;

/** A name sure enough to be cut out of a sentence: a common surname that seldom opens another word. */
export const isSure = (text: string): boolean =>
  mayEndName(text.charCodeAt(text.length - 1)) &&
  fitOf(text) === 'likely' &&
  (text.length > 3 ||
    (COMMON_SURNAMES.has(text[0]!) && !RISKY_SURNAMES.has(text[0]!)) ||
    SURNAMES.has(text.slice(0, 2)));

/** Whether a likely name can end with this unit. */
export const mayEndName = (code: number): boolean => (UNITS[code]! & GIVES) !== 0;

/** A common surname, or a rare one with characters people are named with: 蓝牙 and 宿舍 are neither. */
export const isPlausible = (text: string): boolean =>
  COMMON_SURNAMES.has(text[0]!) || given(text, 1) === text.length - 1;

/** How many of the characters from one on are in the list of given names. */
function given(text: string, from: number): number {
  let count = 0;
  for (let i = from; i < text.length; i++) count += GIVEN[text.charCodeAt(i)]!;
  return count;
}

/** End of the Han run that starts at `start`; the dot of 阿依古丽·买买提 belongs to it. */
export function hanEnd(view: View, start: number, limit: number): number {
  const { codes } = view;
  let i = start;
  while (i < limit && (isHan(codes[i]!) || (codes[i] === 0xb7 && i > start && isHan(codes[i + 1] ?? 0)))) i++;
  return i;
}

/** `迪丽努尔·艾合买提`: two to five parts joined by a dot. */
export const isDotted = (text: string): boolean =>
  /^[\u4e00-\u9fff]{1,7}(?:·[\u4e00-\u9fff]{1,7}){1,4}$/.test(text) && text.length >= 4;

/** Endings that make a run an organisation, an office or a place. */
export const ORGANISATION =
  /(?:公司|集团|银行|医院|学校|大学|学院|中学|小学|幼儿园|委员会|居委会|村委会|管委会|法院|检察院|派出所|公安局|[^\s]局|政府|办公室|办事处|中心|协会|学会|商会|基金会|研究院|研究所|事务所|商行|商店|超市|饭店|酒店|宾馆|餐厅|药店|药房|门诊|诊所|工厂|厂|店|部|处|科|站|社|队|所|院|馆|会|网|报|台|厅)$/;
