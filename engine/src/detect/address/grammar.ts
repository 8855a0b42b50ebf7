import { DIVISION_TRIE } from '../lexicon/division-trie.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import type { View } from '../view/view.ts';

/** How fine an address is: a division only, a street or village, a building or door. */
export type Grain = 'division' | 'street' | 'door';

export interface Parsed {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  /** Divisions named, coarsest first. */
  readonly divisions: number;
}

const LONGEST = 90;

/** Where the divisions that start at `start` end, and how many there are. */
export function readDivisions(view: View, start: number): { readonly end: number; readonly count: number } {
  let end = start;
  let count = 0;
  for (let level = 0; count < 4;) {
    let at = end;
    if (count > 0 && view.codes[at] === 0x20) at++;
    const hit = DIVISION_TRIE.longest(view.codes, view.length, at);
    if (hit === null || hit.payload < level) break;
    level = hit.payload;
    end = hit.end;
    count++;
  }
  return { end, count };
}

const ROAD = '(?:大道|大街|路|街|巷|弄|胡同|道|里|公路|国道|省道|环路|环|段|支路|横街|条|坊|渠|堤|桥)';
const VILLAGE = '(?:街道|镇|乡|苏木|村|社区|屯|庄|寨|嘎查|自然村|行政村|组|社|队|居委会|村委会|农场|林场|团场|连)';
const COMPOUND =
  '(?:小区|花园|家园|嘉园|佳园|苑|公寓|大厦|广场|名都|新村|公馆|山庄|庭院|华庭|名邸|名城|华府|府邸|豪庭|雅居|城|府|园|湾|中心|国际|学府|时代|轩|阁|宿舍|校区|工业园|科技园|产业园|家属院|大院|大楼|商厦|楼|座|里|庭|都|郡|墅|邸|寓|居|舍|港|岸|岛|谷|台|坊|市场|商城|院)';
const DOOR = '(?:号楼|号院|号线|号|弄|幢|栋|座|楼|单元|梯|层|室|户|房|铺|门(?!口)|院|片|组|社|队|期|区|排|#)';
const NUMBER =
  '(?:[A-Za-z]?\\d{1,5}(?:[-—–]\\d{1,4}){0,3}[A-Za-z]?|[A-Za-z]|[一二三四五六七八九十百东西南北中甲乙丙丁]{1,4})';

/** What may follow the divisions: names ending in a road, village or compound word, and numbered parts. */
const PART = new RegExp(
  `^(?:[ ,、]?(?:${NUMBER} ?${DOOR}|(?:与|和|近|靠近)?[\\u4e00-\\u9fff]{1,10}?(?:${ROAD}|${VILLAGE}|${COMPOUND})+|[\\u4e00-\\u9fff]{2,10}(?=${NUMBER} ?(?:号楼|栋|幢|座|单元|期|片|号院)|\\d{1,3}[A-Za-z]?[-—–]\\d{1,4}(?:[-—–]\\d{1,4})?(?![\\d-]))|${NUMBER}(?![\\d:.年月日元])|[东西南北中][户侧面门段区]|(?:交叉口|交汇处|路口|对面|旁边|附近|附属楼|斜对面|隔壁|地下室|阁楼|底商|商铺|门面|车库)(?:[东西南北]侧?)?|\\((?!同|微|必|电)[\\u4e00-\\u9fffA-Za-z0-9]{1,12}\\)))`,
);
const ROAD_END = new RegExp(`${ROAD}$|交叉口$|路口$|交汇处$`);
const VILLAGE_END = new RegExp(`${VILLAGE}$`);
/** 本村, 该小区: a place is meant, none is named. */
const UNNAMED = /^[ ,、]?(?:本|该|我|此|某|同|全|各|这个|那个|贵|原|新|老|旧|外|内)[\u4e00-\u9fff]{1,3}$/;
const DOOR_PART = new RegExp(`^[ ,、]?${NUMBER} ?${DOOR}$`);
const BARE_NUMBER = new RegExp(`^[ ,、]?${NUMBER}$`);

/** Characters that end a name inside an address: a sentence has begun. */
const SENTENCE =
  /[的了是在有被把对因我你他她您请]|电话|手机|联系|身份证|收件|姓名|快递|地址|邮编|附近有|附近的|申请|办理|工作|上班|居住|人民法院|派出所|检察院|公安局/;

/** Reads an address from its first character. Null: finer than a division it is not. */
export function parseAddress(view: View, start: number, limit: number): Parsed | null {
  const { end: divided, count } = readDivisions(view, start);
  const stop = Math.min(limit, divided + LONGEST, view.length);
  let end = divided;
  let grain: Grain = 'division';
  let named = count > 0;
  for (let parts = 0; end < stop && parts < 16; parts++) {
    const text = PART.exec(view.slice(end, Math.min(stop, end + 16)))?.[0];
    if (text === undefined || SENTENCE.test(text)) break;
    if (DOOR_PART.test(text)) {
      if (!named) break;
      grain = 'door';
    } else if (BARE_NUMBER.test(text)) {
      // A bare number ends the address after a building (12栋1102); elsewhere it is another field.
      if (
        grain === 'division' ||
        /^[ ,、]/.test(text) ||
        !/\d/.test(text) ||
        isWordCode(view.codes[end + text.length] ?? 0)
      )
        break;
      grain = 'door';
      end += text.length;
      break;
    } else if (ROAD_END.test(text) || VILLAGE_END.test(text)) {
      if (grain === 'division' && !UNNAMED.test(text) && !/^[\u4e00-\u9fff ]*(?:街道|镇|乡|苏木)$/.test(text))
        grain = 'street';
      named = true;
    } else if (/[\u4e00-\u9fff]{2}/.test(text) && !text.startsWith('(')) {
      // A compound by its ending, or any name before a numbered building.
      if (grain === 'division' && !UNNAMED.test(text)) grain = 'street';
      named = true;
    }
    end += text.length;
  }
  if (grain === 'division') return null;
  return { start, end, grain, divisions: count };
}

/** The leftmost place before `anchor` in its run where divisions start; -1 when there is none. */
export function divisionBefore(view: View, runStart: number, anchor: number): number {
  for (let i = runStart; i < anchor; i++) {
    if (!isHan(view.codes[i]!)) continue;
    const { count, end } = readDivisions(view, i);
    if (count > 0 && end <= anchor && (count > 1 || end - i >= 3)) return i;
  }
  return -1;
}
