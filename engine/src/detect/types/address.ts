import { anchorsOf } from '../address/anchors.ts';
import type { Anchor } from '../address/anchors.ts';
import { englishAddresses } from '../address/english.ts';
import { divisionBefore, LONGEST_ADDRESS, parseAddress, readDivisions } from '../address/grammar.ts';
import type { Parsed } from '../address/grammar.ts';
import { plainReading } from '../address/plain.ts';
import type { Reading } from '../address/plain.ts';
import type { Candidate, Detector } from '../candidate.ts';
import { ADDRESS } from '../screen/group.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import { lastAtOrBefore, namingOf } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { means, reason } from '../weigh.ts';

/** Chinese addresses at street, compound or village granularity and finer; what names an organisation's seat is left out. */
export const addressDetector: Detector = {
  id: 'address',
  group: ADDRESS,
  types: ['ADDRESS'],
  leaf: true,
  find(view) {
    const reading = plainReading(view);
    const parse = parserOf(reading);
    const found = labelled(view, reading, parse);
    // A cell that is an address from end to end holds no second one that could stand against it.
    if (found.some((c) => c.start === 0 && c.end === view.length && c.confidence >= SURE)) return found;
    return [...found, ...standing(view, reading, parse), ...englishAddresses(view)];
  },
};

const SURE = 0.95;

/** 住在, 坐落于, 坐落仍为 */
const AT_OR_IN = /^(?:仍|还|均|都|就|现|改|暂)?[在于到至为是]/;

/** 住院, 住宿 */
const IN_PASSING = /[院宿房户宅店]/;

type Parse = (start: number, limit: number) => Parsed | null;

/** What an address under a label is read as is asked for again from its number. */
function parserOf(reading: Reading): Parse {
  let at = -1;
  let to = -1;
  let parsed: Parsed | null = null;
  return (start, limit) => {
    const stop = Math.min(limit, start + LONGEST_ADDRESS);
    if (start !== at || stop !== to) [at, to, parsed] = [start, stop, parseAddress(reading, start, stop)];
    return parsed;
  };
}

function labelled(view: View, reading: Reading, parse: Parse): Candidate[] {
  const found: Candidate[] = [];
  for (const slot of view.slots('ADDRESS')) {
    const { limit, naming } = slot;
    if (naming.word === '住' && IN_PASSING.test(view.slice(slot.start, slot.start + 1))) continue;
    const start = slot.start + (AT_OR_IN.exec(view.slice(slot.start, slot.start + 2))?.[0].length ?? 0);
    if (!isHan(view.codes[start] ?? 0) && !isWordCode(view.codes[start] ?? 0)) continue;
    const parsed = parse(start, limit) ?? unread(reading, start, limit, naming.via === 'column');
    if (
      parsed === null ||
      isOffice(view, parsed) ||
      (naming.via !== 'column' && speaksOfSeat(view, start - naming.word.length))
    )
      continue;
    // A cell under 地址 is the address to its end; what the grammar did not know is part of it.
    const end = naming.via === 'column' && view.slice(parsed.end, limit).length <= 20 ? limit : parsed.end;
    found.push(
      addressOf(
        view,
        { ...parsed, end },
        parsed.divisions > 0 || parsed.grain === 'door'
          ? SURE
          : slot.signed
            ? 0.7
            : parsed.depth > 2 && !LOCATING.test(naming.word)
              ? 0.8
              : 0.4,
        [reason(naming.via, naming.word)],
      ),
    );
  }
  return found;
}

/** A value the grammar does not know the parts of: divisions and then a number are enough where an address is announced. */
function unread(view: Reading, start: number, limit: number, cell: boolean): Parsed | null {
  const { end, count } = readDivisions(view, start);
  if (count === 0) return null;
  const rest = view.slice(end, Math.min(limit, end + 40));
  const text = cell ? rest : /^[\u4e00-\u9fffA-Za-z0-9#-]*/.exec(rest)![0];
  if (text.length < 4 || !/[\u4e00-\u9fff]{2}.*\d/.test(text) || (cell && rest.length === 40)) return null;
  return { start, end: end + text.length, grain: 'street', divisions: count, depth: 1 };
}

/** `甲方：某某有限公司  地址：…`, `地址阳光城驿站`: where an organisation or a counter sits. */
function isOffice(view: View, { start, end, divisions }: Parsed): boolean {
  if (divisions === 0 && !/\d/.test(view.slice(start, end)) && COUNTER.test(view.slice(end, end + 8))) return true;
  if (!FIRM.test(view.slice(Math.max(0, start - LONGEST_FIRM), start))) return false;
  const lead = view.slice(Math.max(0, start - 60), start);
  return !RECIPIENT.test(lead.slice(lead.lastIndexOf('\n') + 1));
}

const COUNTER = /^[\u4e00-\u9fff]{0,4}(?:驿站|快递柜|代收点|营业厅|派出所|法院|医院|学校|公司|超市|便利店|门店)/;
const FIRM =
  /(?:公司|集团|厂|商行|合作社|事务所|经营部|医院|学校|银行|支行|委员会)\)?(?:[^\S\n]|[,;、|]){0,4}[(]?(?:地址|住所|住所地)[:是为]?[^\S\n]?$/;
/** What it matches at most. */
const LONGEST_FIRM = 14;
const RECIPIENT = /姓名|收[货件]人|联系人|业主|患者|客户|员工|乘客|投保人/;

const REACH = 60;

/** Addresses without a label: read from what they count (12号, 五组) or a town they name, back to where they begin. */
function standing(view: View, reading: Reading, parse: Parse): Candidate[] {
  const found: Candidate[] = [];
  let after = 0;
  for (const { from, kind } of anchorsOf(view, reading)) {
    if (from < after) continue;
    const run = runStart(reading, from, after);
    const division = divisionBefore(reading, run, from);
    const start = division >= 0 ? division : kind === 'chained' ? -1 : startWithout(view, reading, run, from);
    const parsed = start < 0 ? doorsOnly(reading, run, from) : parse(start, view.length);
    if (parsed === null || parsed.end <= from) continue;
    const confidence = start < 0 ? 0.62 : confidenceOf(reading, parsed, kind);
    if (confidence === 0) continue;
    after = parsed.end;
    if (belongsToOrganisation(view, parsed)) continue;
    found.push(addressOf(view, parsed, confidence, []));
  }
  return found;
}

/** How sure an address is that nothing announces. A village or a road by name alone is a place like any other. */
function confidenceOf(reading: Reading, { start, end, divisions, grain, depth }: Parsed, kind: Anchor['kind']): number {
  if (grain === 'door') {
    if (divisions > 0) return 0.9;
    // 社区三队 may be a team; 石牌村五组 is where somebody lives.
    return kind !== 'numeral' || depth > 2 || RURAL.test(reading.slice(start, end)) ? 0.72 : 0.4;
  }
  if (INSTITUTION.test(reading.slice(end, end + 4))) return 0;
  if (kind === 'counted' || kind === 'chained') return divisions > 0 ? 0.9 : 0.5;
  if (divisions === 0 || depth < 2) return 0;
  return depth > 2 ? 0.75 : HOME.test(reading.slice(Math.max(0, start - 6), start)) ? 0.7 : 0.4;
}

/** What stands there is no home. */
const INSTITUTION =
  /^.?(?:中学|小学|学校|大学|医院|卫生|派出|村委|政府|法院|公司|车站|站|收费|服务区|高速|景区|市场|项目|工程|工地|销售|楼盘|业主|广场)/;
const RURAL = /[村屯庄寨湾镇乡场]/;
/** Before a place that is somebody's home, or where something is sent. */
const HOME = /(?:住|家在|老家|老家在|家是|娘家|婆家|家住|搬到|搬至|寄到?|送到?|回到?)$/;

function runStart({ codes }: Reading, at: number, floor: number): number {
  let i = at;
  while (i > floor && at - i < REACH) {
    const code = codes[i - 1]!;
    const spaced = code === 0x20 && (isHan(codes[i - 2] ?? 0) || isWordCode(codes[i - 2] ?? 0));
    if (!isHan(code) && !isWordCode(code) && code !== 0x2d && !spaced) break;
    i--;
  }
  return i;
}

/** `新华路206号3栋`: no division, but the run from its beginning, its label or its last verb is short and reads as an address. */
function startWithout(view: View, reading: Reading, run: number, anchor: number): number {
  const lead = reading.slice(run, anchor);
  const named = BUILDING.test(reading.slice(anchor, anchor + 14));
  const reads = (text: string): boolean =>
    text.length >= 3 &&
    text.length <= 18 &&
    /^[\u4e00-\u9fff]{2,}/.test(text) &&
    (ENDING.test(text) || (named && /^[\u4e00-\u9fff]{3,8}$/.test(text) && !NO_NAME.test(text)));
  // 快递放科技二路: the name begins after the last verb that leaves a name (解放路 keeps its 放).
  let start = reads(lead) ? run : -1;
  for (const cue of lead.matchAll(CUES)) {
    const from = run + cue.index + cue[0].length;
    if (reads(reading.slice(from, anchor))) start = from;
  }
  const label = lastAtOrBefore(view.labels.end, anchor);
  const behind = label < 0 ? -1 : view.labels.end[label]!;
  return behind > Math.max(run, start) && reads(reading.slice(behind, anchor)) ? behind : start;
}

const CUES =
  / |[放到在去至给往于住从寄敲]|通知|位于|回到|来自|当年|现在|目前|当时|以前|邻居|搬进|租了?|买了?|地址|告知|前往|途经|路过|到达|抵达|装在|停在|说是|就是|反映|投诉|举报|我家|他家|她家|你家/g;
const ENDING =
  /(?:路|街|道|巷|弄|胡同|村|镇|乡|小区|花园|家园|苑|公寓|大厦|城|府|园|湾|庄|屯|寨|公馆|山庄|院|里|都|景|轩|阁|邸|墅|庭|社区|新村|国际|广场|中心|宿舍|家属楼|家属院|大院|平房|安置房|道班|农场|林场|牧场|坊|段|条|塘)(?:[甲乙丙丁附第]|[一二三四五六七八九十东西南北]{1,2}[区期院里段条])?\d*$/;
/** Two steps of a building: 9幢2单元, 12栋1102, 二期3栋. */
const BUILDING =
  /^(?:[一二三四五六七八九十\dA-Z]{1,3}[期区])?\d{1,3}[A-Z]?(?:幢|栋|号楼|座)\s?(?:[\d东西一二三四五六甲乙]{1,2}\s?(?:单元|门)|\d{3,4}(?![\d元人年米个]))/;
const NO_NAME =
  /[我你他她这那的了是在有被把对因哪本该各全某问说和跟与就都也]|(?:建设|建成|新建|共有?|完成|竣工|开工|交付|检查|走访|涉及|包括|改造|计划|规划|拆除)$/;

/** `一期9幢2单元402`, `三号楼1402`: two steps of a building and no name; in a chat everybody knows which. */
function doorsOnly(reading: Reading, run: number, anchor: number): Parsed | null {
  const text = DOORS.exec(reading.slice(anchor, anchor + 24))?.[0];
  if (text === undefined) return null;
  const end = anchor + text.length;
  if (!/\d{3}/.test(text) && !AT_HOME.test(reading.slice(Math.max(run, anchor - 3), anchor))) return null;
  if (
    PUBLIC.test(reading.slice(end, end + 5)) ||
    /\d号?[至到~-]$/.test(reading.slice(Math.max(run, anchor - 3), anchor))
  )
    return null;
  return { start: anchor, end, grain: 'door', divisions: 0, depth: 2 };
}

const DOORS =
  /^(?:[一二三四五六七八九十\dA-Z]{1,3}[期区])?(?:\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,3})(?:幢|栋|号楼)(?:(?:[\d一二三四五六七八九东西甲乙]{1,2})(?:单元|门)(?:[\d一二三四五六七八九十]{1,3}[层楼])?)?(?:-?\d{3,4}(?:室|号|房|户)?(?![\d元人年米个、-])|(?<=单元)(?!门禁))/;
const AT_HOME = /(?:住在?|家在|我家|他家|她家|搬到|送到?|放在?|来)$/;
/** A room of a school or a hospital is nobody's home. */
const PUBLIC = /^.?(?:会议|教室|办公|实验|机房|诊室|病房|病区|报告厅|培训|活动室|阅览|窗口|考场|展厅)/;

const SEAT =
  /(?:公司|单位|集团|企业|医院|法院|学校|大学|酒店|饭店|宾馆|银行|门店|店铺|总部|机构|中心|局|我司|我院|本院|本店|分店|旗舰店|办公|注册|经营|营业|会议|活动|面试|报名|办理|领取|地点|展馆|场馆|食堂|工厂|厂房|仓库|售后|维修点|服务点|网点)[\u4e00-\u9fff]{0,4}[:是为在于]?(?:地址|地点|位于|设在|迁至|坐落于|在)?[:是为]?\s?$/;

export function belongsToOrganisation(view: View, parsed: Parsed): boolean {
  if (isOffice(view, parsed)) return true;
  const naming = namingOf(view, parsed.start);
  if (means(naming, 'organisation_address', 'organisation')) return true;
  return (!means(naming, 'ADDRESS') || LOCATING.test(naming!.word)) && speaksOfSeat(view, parsed.start);
}

/** Words that place anything, a person's home or a shop. */
const LOCATING = /^(?:位于|坐落|座落|地址)$/;

const speaksOfSeat = (view: View, at: number): boolean => SEAT.test(view.slice(Math.max(0, at - 16), at));

export function addressOf(
  view: View,
  { start, end, divisions, grain }: Parsed,
  confidence: number,
  more: Candidate['reasons'],
): Candidate {
  const reasons = [
    ...more,
    ...(divisions > 0 ? [reason('division', String(divisions))] : []),
    reason('grammar', grain),
  ];
  return { type: 'ADDRESS', start, end, value: view.written(start, end).replace(/\s+/g, ''), confidence, reasons };
}
