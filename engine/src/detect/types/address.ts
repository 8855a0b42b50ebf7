import { divisionBefore, parseAddress, readDivisions } from '../address/grammar.ts';
import type { Parsed } from '../address/grammar.ts';
import type { Candidate, Detector } from '../candidate.ts';
import { ADDRESS } from '../screen/group.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import { lastAtOrBefore, namingOf } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';
import { means, reason } from '../weigh.ts';

/** Chinese addresses at street, compound or village granularity and finer; what names an organisation's seat is left out. */
export const addressDetector: Detector = {
  id: 'address',
  group: ADDRESS,
  types: ['ADDRESS'],
  leaf: true,
  find(view) {
    const found = labelled(view);
    // A cell that is an address from end to end holds no second one that could stand against it.
    if (found.some((c) => c.start === 0 && c.end === view.length && c.confidence >= SURE)) return found;
    return [...found, ...standing(view)];
  },
};

const SURE = 0.95;

/** 住在, 坐落于 */
const AT_OR_IN = new Set(Array.from('在于到至', (c) => c.charCodeAt(0)));

function labelled(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (const slot of view.slots('ADDRESS')) {
    const { limit, naming } = slot;
    const start = slot.start + (AT_OR_IN.has(view.codes[slot.start] ?? 0) ? 1 : 0);
    if (!isHan(view.codes[start] ?? 0) && !isWordCode(view.codes[start] ?? 0)) continue;
    const parsed = parseAddress(view, start, limit) ?? unread(view, start, limit, naming.via === 'column');
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
        parsed.divisions > 0 || parsed.grain === 'door' ? SURE : slot.signed ? 0.7 : 0.4,
        [reason(naming.via, naming.word)],
      ),
    );
  }
  return found;
}

/** A value the grammar does not know the parts of: divisions and then a number are enough where an address is announced. */
function unread(view: View, start: number, limit: number, cell: boolean): Parsed | null {
  const { end, count } = readDivisions(view, start);
  if (count === 0) return null;
  const rest = view.slice(end, Math.min(limit, end + 40));
  const text = cell ? rest : /^[\u4e00-\u9fffA-Za-z0-9#-]*/.exec(rest)![0];
  if (text.length < 4 || !/[\u4e00-\u9fff]{2}.*\d/.test(text) || (cell && rest.length === 40)) return null;
  return { start, end: end + text.length, grain: 'street', divisions: count };
}

/** `甲方：某某有限公司  地址：…`, `地址阳光城驿站`: where an organisation or a counter sits. */
function isOffice(view: View, { start, end, divisions }: Parsed): boolean {
  if (divisions === 0 && !/\d/.test(view.slice(start, end)) && COUNTER.test(view.slice(end, end + 8))) return true;
  const lead = view.slice(Math.max(0, start - 60), start);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  return FIRM.test(line) && !RECIPIENT.test(line);
}

const COUNTER = /^[\u4e00-\u9fff]{0,4}(?:驿站|快递柜|代收点|营业厅|派出所|法院|医院|学校|公司|超市|便利店|门店)/;
const FIRM =
  /(?:公司|集团|厂|商行|合作社|事务所|经营部|医院|学校|银行|支行|委员会)\)?[\s,;、|]{0,4}[(]?(?:地址|住所|住所地)[:是为]?\s?$/;
const RECIPIENT = /姓名|收[货件]人|联系人|业主|患者|客户|员工|乘客|投保人/;

export const UNIT_SIGNS = new Set(Array.from('号弄幢栋座组社室单楼层队#房', (c) => c.charCodeAt(0)));
const REACH = 60;

/** Addresses without a label, found from a number with 号, 栋 or the like and read from the first division before it. */
function standing(view: View): Candidate[] {
  const found: Candidate[] = [];
  const { words } = view.anchors;
  const { codes } = view;
  let after = 0;
  for (let i = 0; i < words.length; i += 3) {
    const [from, to] = [words[i]!, words[i + 1]!];
    if (from < after || words[i + 2] === LETTERS || to - from > 6) continue;
    // 文三路 478 号; 绿城桂花园2-1-2202 after its district.
    const counted = UNIT_SIGNS.has(codes[codes[to] === 0x20 ? to + 1 : to] ?? 0);
    const chained = !counted && codes[to] === 0x2d && CHAIN.test(view.slice(from, from + 16));
    if (!counted && !chained) continue;
    const run = runStart(view, from, after);
    const division = divisionBefore(view, run, from);
    const start = division >= 0 ? division : chained ? -1 : startWithout(view, run, from);
    if (start < 0) continue;
    const parsed = parseAddress(view, start, view.length);
    if (parsed === null || parsed.end <= from) continue;
    after = parsed.end;
    if (belongsToOrganisation(view, parsed)) continue;
    const confidence = parsed.divisions > 0 ? 0.9 : parsed.grain === 'door' ? 0.72 : 0.5;
    found.push(addressOf(view, parsed, confidence, []));
  }
  return found;
}

const CHAIN = /^\d{1,3}[A-Za-z]?-\d{1,3}-\d{2,5}(?![\d-])/;

function runStart(view: View, at: number, floor: number): number {
  const { codes } = view;
  let i = at;
  while (i > floor && at - i < REACH) {
    const code = codes[i - 1]!;
    const spaced = code === 0x20 && (isHan(codes[i - 2] ?? 0) || isWordCode(codes[i - 2] ?? 0));
    if (!isHan(code) && !isWordCode(code) && code !== 0x2d && !spaced) break;
    i--;
  }
  return i;
}

/** `新华路206号3栋`: no division, but the run from its beginning or its label is short and reads as an address. */
function startWithout(view: View, run: number, anchor: number): number {
  const label = lastAtOrBefore(view.labels.end, anchor);
  const start = label >= 0 && view.labels.end[label]! > run ? view.labels.end[label]! : run;
  const lead = view.slice(start, anchor);
  // 快递放科技二路: the road's name begins after the last verb that leaves a name (解放路 keeps its 放).
  const verb = Math.max(...Array.from('放到在去至给往于住从', (c) => lead.lastIndexOf(c, lead.length - 4)));
  const from = start + verb + 1;
  const text = view.slice(from, anchor);
  if (text.length < 3 || text.length > 18 || !/^[\u4e00-\u9fff]{2,}/.test(text)) return -1;
  return /(?:路|街|道|巷|弄|胡同|村|镇|乡|小区|花园|家园|苑|公寓|大厦|城|府|园|湾|庄|屯|公馆|山庄|院|里|都|景|轩|阁|邸|墅|庭|社区|新村|国际|广场|中心|宿舍)\d*$/.test(
    text,
  )
    ? from
    : -1;
}

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
