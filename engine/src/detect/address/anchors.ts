import { isHan } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';
import type { Reading } from './plain.ts';

/** Where an address without a label may be read from: what it counts, or a town it names. */
export interface Anchor {
  readonly from: number;
  readonly kind: 'counted' | 'chained' | 'numeral' | 'town';
}

const set = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (c) => c.charCodeAt(0)));

/** What counts doors, houses and groups of a village. */
export const UNIT_SIGNS = set('号弄幢栋座组社室单楼层队#房排期区片连委院村巷门户號樓層戶組隊門');
/** Behind a numeral of Han characters fewer of them count doors: 五组, 三号楼, 二期. */
export const NUMERAL_UNITS = set('组社队委连号期栋幢組隊號');
export const TOWN_SIGNS = set('镇乡道木鎮鄉');
export const NUMERALS = set('一二三四五六七八九十');
const HOUSE = set('栋幢');
const OF_NUMBER = set('楼院樓');
const isNumber = (code: number): boolean => code === 0x53f7 || code === 0x865f;
const LETTER_UNITS = set('座栋幢区');

const CHAIN = /^\d{1,3}[A-Za-z]?-\d{1,3}-\d{2,5}(?![\d-])/;

/** In order of place. */
export function anchorsOf(view: View, reading: Reading): Anchor[] {
  const anchors: Anchor[] = [];
  const { words } = view.anchors;
  const { codes, length } = reading;
  for (let i = 0; i < words.length; i += 3) {
    const [from, to] = [words[i]!, words[i + 1]!];
    const letters = words[i + 2] === LETTERS;
    if (to - from > 6 || (letters && to - from > 1)) continue;
    // 文三路 478 号; 绿城桂花园2-1-2202 after its district; 公寓A座.
    const next = codes[codes[to] === 0x20 ? to + 1 : to] ?? 0;
    if (letters ? LETTER_UNITS.has(next) : UNIT_SIGNS.has(next)) anchors.push({ from, kind: 'counted' });
    else if (codes[to] === 0x2d && CHAIN.test(reading.slice(from, from + 16))) anchors.push({ from, kind: 'chained' });
  }
  for (let i = 2; i < length; i++) {
    const sign = SIGNS[codes[i]!]!;
    if (sign === 0) continue;
    if ((sign & NUMERAL_UNIT) !== 0 && NUMERALS.has(codes[i - 1]!)) {
      let from = i - 1;
      while (from > 0 && NUMERALS.has(codes[from - 1]!)) from--;
      // 一栋并不起眼的楼, 三号汇报: what is counted, what day it is.
      const one = HOUSE.has(codes[i]!) && codes[i - 1] === 0x4e00 && from === i - 1;
      if (!one && (!isNumber(codes[i]!) || OF_NUMBER.has(codes[i + 1] ?? 0))) anchors.push({ from, kind: 'numeral' });
    } else if ((sign & TOWN) !== 0 && isTown(reading, i)) anchors.push({ from: i + 1, kind: 'town' });
  }
  return anchors.length < 2 ? anchors : anchors.toSorted((a, b) => a.from - b.from);
}

const [NUMERAL_UNIT, TOWN] = [1, 2] as const;
const SIGNS = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const code of NUMERAL_UNITS) table[code]! |= NUMERAL_UNIT;
  for (const code of TOWN_SIGNS) table[code]! |= TOWN;
  return table;
})();

/** 双廊镇, 麓谷街道, 阿拉腾苏木, and something Han behind it. */
function isTown({ codes }: Reading, at: number): boolean {
  const code = codes[at]!;
  if (!isHan(codes[at + 1] ?? 0) || !isHan(codes[at - 2]!)) return false;
  if (code === 0x9053) return codes[at - 1] === 0x8857;
  if (code === 0x6728) return codes[at - 1] === 0x82cf;
  return isHan(codes[at - 1]!);
}
