import { COUNTY_TRIE, DIVISION_TRIE } from '../lexicon/division-trie.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import type { Reading } from './plain.ts';

/** How fine an address is: a division only, a street or village, a building or door. */
export type Grain = 'division' | 'street' | 'door';

export interface Parsed {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  /** Divisions named, coarsest first. */
  readonly divisions: number;
  /** Kinds of parts named besides: a town, a village, a road, a compound, each numbered door. */
  readonly depth: number;
}

const LONGEST = 90;
/** Four divisions and what follows them. */
export const LONGEST_ADDRESS = LONGEST + 100;

/** Where the divisions that start at `start` end, and how many there are. */
export function readDivisions(view: Reading, start: number): { readonly end: number; readonly count: number } {
  let end = start;
  let count = 0;
  for (let level = 0; count < 4;) {
    let at = end;
    const joined = count > 0 && JOINTS.has(view.codes[at] ?? 0);
    if (joined) at++;
    const hit = DIVISION_TRIE.longest(view.codes, view.length, at) ?? (count > 0 ? shortCounty(view, at) : null);
    // 广东-深圳-南山区, 浙江省，杭州市: only what is finer goes on over a sign.
    if (hit === null || hit.payload < level || (joined && view.codes[at - 1] !== 0x20 && hit.payload === level)) break;
    if (!isItself(view, hit.end)) break;
    level = hit.payload;
    end = hit.end;
    count++;
  }
  return { end, count };
}

const JOINTS = new Set(Array.from(' ,-/', (c) => c.charCodeAt(0)));

/** 江苏昆山花桥镇: behind a province or a city a county may go without its 市 or 县. */
const shortCounty = (view: Reading, at: number): ReturnType<typeof COUNTY_TRIE.longest> => {
  const hit = COUNTY_TRIE.longest(view.codes, view.length, at);
  return hit !== null && isHan(view.codes[hit.end] ?? 0) && !OF_NAME.test(view.slice(hit.end, hit.end + 3))
    ? hit
    : null;
};

/** 南京 in 南京路, 桃园 in 桃园小区 is no division but the name of a road, a compound. */
function isItself(view: Reading, end: number): boolean {
  if (ENDS_DIVISION.has(view.codes[end - 1]!)) return true;
  return !OF_ROAD.test(view.slice(end, end + 4)) || DIVISION_TRIE.longest(view.codes, view.length, end) !== null;
}

/** 新华 in 新华里 is no 新华区. */
const OF_NAME = /^[东西南北中一二三四大小新]?[路街道里巷弄村坊镇乡苑园城区门桥花庄]/;
const ENDS_DIVISION = new Set(Array.from('省市区县旗州盟', (c) => c.charCodeAt(0)));
const OF_ROAD =
  /^(?:[东西南北中一二三四五六七八九十]{0,2}(?:路|街(?!道)|巷|村|镇)|大道|小区|花园|家园|新村|广场|大厦|公寓|国际|商城)/;

const ROAD =
  '(?:大道|大街|路|街(?!道)|巷|弄|胡同|道(?!班)|里|公路|国道|省道|环路|环|段|支路|横街|条|坊|渠|堤|桥|埭|径)';
const VILLAGE =
  '(?:街道|镇|乡|苏木|村|社区|屯|庄|寨|嘎查|自然村|行政村|(?<=[\\u4e00-\\u9fff])组(?![长织员成合建])|社(?!保|会|长|员|交)|队(?![长员伍])|居委会|村委会|农场|林场|牧场|渔场|分场|团场|连(?![长续接锁衣带忙])|管理区|作业区|片区)';
const COMPOUND =
  '(?:小区|花园|家园|嘉园|佳园|苑|公寓|大厦|广场|名都|新村|公馆|山庄|庭院|华庭|名邸|名城|华府|府邸|豪庭|雅居|城|府|园|湾|中心|国际|学府|时代|轩|阁|宿舍|宿舍楼|校区|工业园|科技园|产业园|家属院|家属区|家属楼|教师楼|职工楼|大院|老院|大楼|商厦|平房|安置房|安置区|安置点|周转房|公租房|廉租房|工房|筒子楼|楼|座|里|庭|都|郡|墅|邸|寓|居|舍|港|岸|岛|谷|台|坊|市场|商城|院|驻地|营区|干休所|哨所|道班|养护站|林班|矿区|油田|厂区|生活区|楼盘)';
/** Compounds that go by no name of their own. */
const HOUSES = '(?:平房|家属院|家属楼|家属区|宿舍楼?|老院|大院|安置房|安置点|公租房|廉租房|周转房|教师楼|职工楼|工房)';
const DOOR =
  '(?:号楼|号院|号线|号房(?![产屋子间])|号|支弄|弄|幢|栋|座|楼|单元|梯|层|室|户|房(?![产屋子间])|铺|门(?!口|诊)|院|片|组(?![长织员成合])|社(?!区|会|保|长|员)|队(?![长员伍])|委(?![会员托派])|连(?![长续接锁衣带])|期|区|排|村(?![民长里口干支官上])|巷|#)';
const NUMBER =
  '(?:第?[甲乙丙丁戊附]?[A-Za-z]?\\d{1,5}(?:[-—–]\\d{1,4}){0,3}[A-Za-z]?|[A-Za-z]{1,2}|[一二三四五六七八九十百东西南北中甲乙丙丁前后新老]{1,4})';
const BUILDING = '(?:号楼|栋|幢|座|单元|期|号院)|\\d片';
/** 5-2-602, B-304, D2-2-1402 */
const CHAIN = '(?:\\d{1,3}[A-Za-z]?[-—–]\\d{1,4}(?:[-—–]\\d{1,4})?|[A-Za-z]\\d?(?:[-—–]\\d{1,4}){1,3})(?![\\d-])';

/** What may follow the divisions: names ending in a road, village or compound word, and numbered parts. */
const PART = new RegExp(
  `^(?:[ ,、\\n]?(?:${NUMBER} ?${DOOR}|附\\d{1,4}号?|之[一二三四五六七八九十\\d]{1,2}|(?:与|和|近|靠近)?[\\u4e00-\\u9fff]{1,10}?(?:${ROAD}|${VILLAGE}|${COMPOUND})+|${HOUSES}|[\\u4e00-\\u9fff]{2,10}(?=${NUMBER} ?(?:${BUILDING})|${CHAIN})|${CHAIN}|[东西南北中左右][手户门首边头](?:边)?|[A-Za-z]?\\d{1,5}[A-Za-z]?(?![\\d:.年月日元岁])|[东西南北中][面门段区]|(?:交叉口|交汇处|路口|对面|旁边|附近|附属楼|斜对面|隔壁|地下室|阁楼|底商|商铺|门面|车库)(?:[东西南北]侧?)?|\\((?!同|微|必|电)[\\u4e00-\\u9fffA-Za-z0-9]{1,12}\\)))`,
);
/** 闵家湾, 石板坡: hamlets, named so only behind their village or town. */
const HAMLET =
  /^[\u4e00-\u9fff]{1,4}(?:[湾塆坝沟冲坡坳岗垭坪洼圩埠堡营岭塘坎坑垌垄店峪屋院台坊岛])(?![\u4e00-\u9fff]|\d)/;
const ROAD_END = new RegExp(`${ROAD}$|交叉口$|路口$|交汇处$`);
const VILLAGE_END = new RegExp(`${VILLAGE}$`);
const TOWN_END = /^[\u4e00-\u9fff ,\n]*(?:街道|镇|乡|苏木)$/;
const RURAL_END = /(?:镇|乡|苏木|村|社区|庄|寨|屯|街道|农场|林场|组|队|社)$/;
/** 本村, 该小区: a place is meant, none is named. */
const UNNAMED =
  /^[ ,、]?(?:本|该|我|此|某|同|全|各|这个|那个|贵|原|新|老|旧|外|内|整个|每个|所在)[\u4e00-\u9fff]{1,3}$/;
const DOOR_PART = new RegExp(`^[ ,、\\n]?(?:${NUMBER} ?${DOOR}|附\\d{1,4}号?|之[一二三四五六七八九十\\d]{1,2})$`);
const BARE_NUMBER = new RegExp(`^[ ,、\\n]?(?:${CHAIN}|[A-Za-z]?\\d{1,5}[A-Za-z]?)$`);
const PHASE = /[期区片巷村]$/;
const SIDE = /^[ ,、]?[东西南北中左右][手户门首边头]边?$/;

/** Characters that end a name inside an address: a sentence has begun. */
const SENTENCE =
  /[跟的了是在有被把对因我你他她您请]|自家|人家|电话|手机|联系|身份证|收件|姓名|快递|地址|邮编|附近有|附近的|申请|办理|工作|上班|居住|人民法院|派出所|检察院|公安局/;
/** What goes on in the next line must read as a road or a compound with its number. */
const NEXT_LINE = /^\n[\u4e00-\u9fff]{2,12}(?:路|街|道|巷|弄|小区|花园|苑|村|新村|公寓)[\u4e00-\u9fff]{0,6}\d/;

/** Reads an address from its first character. Null: finer than a division it is not. */
export function parseAddress(view: Reading, start: number, limit: number): Parsed | null {
  const { end: divided, count } = readDivisions(view, start);
  const stop = Math.min(limit, divided + LONGEST, view.length);
  let end = divided;
  let grain: Grain = 'division';
  let named = count > 0;
  let rural = false;
  let depth = 0;
  for (let parts = 0; end < stop && parts < 16; parts++) {
    const rest = view.slice(end, Math.min(stop, end + 24));
    const hamlet = rural ? HAMLET.exec(rest)?.[0] : undefined;
    const text = hamlet ?? PART.exec(rest)?.[0];
    if (text === undefined || SENTENCE.test(text)) break;
    if (text.startsWith('\n') && (grain === 'door' || end === start || !NEXT_LINE.test(rest))) break;
    if (DOOR_PART.test(text)) {
      if (!named) break;
      // 二期, C区, 东巷: a part of something that has doors.
      if (!PHASE.test(text)) grain = 'door';
      else if (grain === 'division') grain = 'street';
      depth++;
    } else if (BARE_NUMBER.test(text)) {
      // A bare number ends the address after a building (12栋1102); elsewhere it is another field.
      if (grain === 'division' || /^[ ,、\n]/.test(text) || isWordCode(view.codes[end + text.length] ?? 0)) break;
      grain = 'door';
      depth++;
      end += text.length;
      break;
    } else if (SIDE.test(text)) {
      if (grain !== 'door' || /^[ ,、]/.test(text)) break;
    } else {
      // Behind a door a sign ends the address: …1205室，五毛一条.
      if (/^[,、]/.test(text) && (grain === 'door' || !/\d/.test(rest))) break;
      const unnamed = UNNAMED.test(text);
      const road = ROAD_END.test(text) || VILLAGE_END.test(text) || hamlet !== undefined;
      if (road || (/[\u4e00-\u9fff]{2}/.test(text) && !text.startsWith('('))) {
        // A compound by its ending, or any name before a numbered building.
        if (grain === 'division' && !unnamed && !(road && TOWN_END.test(text))) grain = 'street';
        if (!unnamed) depth++;
        named = true;
      }
      rural = RURAL_END.test(text);
    }
    end += text.length;
  }
  if (grain === 'division') return null;
  return { start, end, grain, divisions: count, depth };
}

/** The leftmost place before `anchor` in its run where divisions start; -1 when there is none. */
export function divisionBefore(view: Reading, runStart: number, anchor: number): number {
  for (let i = runStart; i < anchor; i++) {
    if (!isHan(view.codes[i]!)) continue;
    const { count, end } = readDivisions(view, i);
    if (count > 0 && end <= anchor && (count > 1 || end - i >= 3)) return i;
  }
  return -1;
}
