import type { Candidate } from '../candidate.ts';
import { NOT_NAMES } from '../lexicon/not-names.ts';
import { RISKY_SURNAMES, SURNAMES } from '../lexicon/surnames.ts';
import { reason } from '../weigh.ts';
import { lastAtOrBefore } from '../view/context.ts';
import type { Slot } from '../view/slots.ts';
import type { View } from '../view/view.ts';
import { FOLLOWER_TRIE } from './followers.ts';
import { latinNameAt } from './latin.ts';
import {
  NAME_CONFIDENCE,
  fitOf,
  hanEnd,
  isDotted,
  isPlausible,
  isRare,
  isSure,
  mayBeName,
  opensClauses,
  ORGANISATION,
  TITLE,
} from './shape.ts';
import type { Fit } from './shape.ts';

/** Names where a column, a label or a word for a person announces one. */
export function labelledNames(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (const slot of [...view.slots('NAME'), ...view.slots('person_cue')]) {
    const candidate = slot.naming.via === 'column' ? wholeCell(view, slot) : afterLabel(view, slot);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** A cell under 姓名 is a name unless it plainly is not: rare surnames and undotted minority names are let in. */
function wholeCell(view: View, slot: Slot): Candidate | null {
  const { start, limit, naming } = slot;
  const end = hanEnd(view, start, limit);
  const text = view.slice(start, end);
  const reasons = [reason('column', naming.word)];
  if (end === limit && end > start) {
    if (isLabel(view, start, end)) return null; // the heading again
    if (isDotted(text)) return name(view, start, end, 0.97, reasons);
    const fit = fitOf(text);
    if (fit !== 'no') return name(view, start, end, NAME_CONFIDENCE[fit], reasons);
    if (text.length < 2 || text.length > 6 || text.includes('某') || ORGANISATION.test(text)) return null;
    // 苏打 and 高兴 under 姓名 are people; under 客户 or 用户 they may be anything.
    if (NOT_NAMES.has(text))
      return STRICT.test(naming.word) && mayBeName(text) && !/^[张李王赵钱孙]/.test(text)
        ? name(view, start, end, 0.6, reasons)
        : null;
    return name(view, start, end, text.length === 4 && !SURNAMES.has(text[0]!) ? 0.55 : 0.65, reasons);
  }
  // 张伟(组长), 李娜 女
  if (end - start >= 2 && /^[ (/,、;]/.test(view.slice(end, end + 1)) && fitOf(text) !== 'no')
    return name(view, start, end, 0.9, reasons);
  const latin = latinNameAt(view, start, limit);
  return latin !== null && latin.end === limit ? name(view, start, latin.end, 0.9, reasons) : null;
}

function afterLabel(view: View, slot: Slot): Candidate | null {
  const { start, limit, naming, signed } = slot;
  const cue = !naming.label.meanings.has('NAME');
  const ascii = /^[ -~]+$/.test(naming.word);
  const run = hanEnd(view, start, Math.min(limit, start + 40));
  if (run === start) {
    const latin = latinNameAt(view, start, limit);
    if (
      latin === null ||
      (!latin.known && cue && !ADDRESSING.has(naming.word) && !REACHED.test(view.slice(latin.end, latin.end + 12)))
    )
      return null;
    // 申报人Nguyen Thi Lan: two words with a capital each, right behind a word for people.
    if (!latin.known && !signed && !ascii && start !== slotEnd(view, slot)) return null;
    return name(view, start, latin.end, latin.known ? 0.93 : 0.8, [reason('label', naming.word)]);
  }
  const text = view.slice(start, run);
  const dotted = dottedEnd(view, start, run);
  if (dotted > 0) return name(view, start, dotted, 0.95, [reason('label', naming.word)]);
  if (ORGANISATION.test(text) && text.length > 3) return null;
  const best = cutName(view, start, run);
  if (best === null || isLabel(view, start, best.end)) return null;
  const { end, fit } = best;
  const certain =
    signed && !cue
      ? fit === 'likely'
        ? 0.94
        : 0.85
      : unsigned(view.slice(start, end), best, cue || PROSE_WORDS.has(naming.word));
  return name(view, start, end, certain, [
    reason(cue ? 'context' : 'label', naming.word),
    ...(fit === 'likely' ? [reason('dictionary')] : []),
  ]);
}

/** Headings whose cells are people and nothing else. */
const STRICT =
  /姓名|名字|户主|申请人|学生|家长|患者|员工|联系人|^(?:xm|nm|cust_nm|real_?name|full_?name|stu_?name|emp_?name)$/i;

/** Words that only people are addressed with. */
const ADDRESSING = new Set([
  'dear',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr.',
  'miss',
  'sincerely',
  'regards',
  'my name is',
]);
/** Behind a name somebody is written or sent to. */
const REACHED = /^, ?(?:Room|Rm|Unit|Flat|No\b|Building|Apt|tel|phone|mobile|email|\d)/i;

/** Where the label itself ends. */
function slotEnd(view: View, { start, naming }: Slot): number {
  const index = lastAtOrBefore(view.labels.end, start);
  return index >= 0 && view.labels.label[index] === naming.label ? view.labels.end[index]! : -1;
}

/** End of a dotted name at `start`: where a label begins, or at the run's end. -1: there is none. */
function dottedEnd(view: View, start: number, run: number): number {
  if (!view.slice(start, run).includes('·')) return -1;
  for (let end = start + 4; end <= run; end++) {
    if ((end === run || labelStarts(view, end) || isVerb(view, end)) && isDotted(view.slice(start, end))) return end;
  }
  return -1;
}

/** 叶赫那拉·璟系我校2020级学生: what parts of such names never hold. */
const isVerb = (view: View, at: number): boolean =>
  /^(?:系[我本该]|是|在|称|说|诉|于|与|的)/.test(view.slice(at, at + 2));

interface Cut {
  readonly end: number;
  readonly fit: Fit;
  /** The run of Han characters ends with the name. */
  readonly closed: boolean;
  /** A title follows. */
  readonly titled: boolean;
}

/** Without a sign the label may be a word of the sentence: 客户要求, 会计师事务所. Then the name itself must convince. */
function unsigned(text: string, { fit, closed, titled }: Cut, prose: boolean): number {
  if (isRare(text) && fit !== 'likely')
    return closed && text.length === 3 && isPlausible(text) && !opensClauses(text) ? 0.6 : 0.3;
  if (fit === 'likely' && (closed || titled)) return 0.9;
  if (isSure(text)) return 0.8;
  if (closed || titled) return 0.65;
  if (text.length > 2 && SURNAMES.has(text.slice(0, 2)) && fit !== 'no') return 0.7;
  if (RISKY_SURNAMES.has(text[0]!)) return 0.3;
  return prose ? (fit === 'likely' && text.length === 3 ? 0.6 : 0.3) : fit === 'likely' ? 0.75 : 0.55;
}

/** Words for people that sentences use far more often than forms do. */
const PROSE_WORDS = new Set(
  '法人 教师 学生 家长 会计 出纳 客户 用户 会员 成员 员工 职工 雇员 顾客 党员 居民 村民 住户 农户 社员 儿子 女儿 子女 父亲 母亲 丈夫 妻子 配偶 兄弟 亲友 亲属 家属 老板 中介 审核 复核 记录 验收 作者 名字 证人 代理人 当事人 第三人 负责人 业主 房东 病人 司机 店主 主播 讲师 评委 法人代表 买方 卖方 储户 访客 嘉宾 志愿者 死者 伤者 受害人 被害人 使用权人 所有人 护理员 管理员 安全员 值班员 name contact owner user'.split(
    ' ',
  ),
);

/** Where the name ends: at the run's end, before a label, or before a word that follows names. */
export function cutName(
  view: View,
  start: number,
  run: number,
): { readonly end: number; readonly fit: Fit; readonly closed: boolean; readonly titled: boolean } | null {
  let best: Cut | null = null;
  let most = -1;
  for (const size of [3, 2, 4]) {
    const end = start + size;
    if (end > run) continue;
    const fit = fitOf(view.slice(start, end));
    if (fit === 'no') continue;
    const closed = end === run;
    const follower = closed ? null : FOLLOWER_TRIE.longest(view.codes, run, end);
    if (!closed && !labelStarts(view, end) && follower === null) continue;
    // 商鹤年, 王小来: what may follow a name also ends one.
    const whole =
      closed && size === 3 && ENDS_NAMES.test(view.slice(end - 1, end)) && !/\d/.test(view.slice(end, end + 1));
    const worth = (fit === 'likely' || whole ? 2 : 0) + (closed ? 1 : 0);
    if (worth > most) {
      most = worth;
      best = {
        end,
        fit,
        closed,
        titled: follower !== null && (TITLE.test(follower.payload) || KIN.test(follower.payload)),
      };
    }
  }
  return best;
}

const ENDS_NAMES = /[年来家和为向应可同]/;
/** 张伟的爸爸 */
const KIN = /^的./;

export function labelStarts(view: View, at: number): boolean {
  const { start, end } = view.labels;
  const index = lastAtOrBefore(start, at);
  return start[index] === at && end[index]! - at > 1;
}

/** The stretch is itself a label word: 经度 is no 经 family's child. */
export function isLabel(view: View, start: number, end: number): boolean {
  const index = lastAtOrBefore(view.labels.start, start);
  return view.labels.start[index] === start && view.labels.end[index]! >= end;
}

export function name(
  view: View,
  start: number,
  end: number,
  confidence: number,
  reasons: Candidate['reasons'],
): Candidate {
  return { type: 'NAME', start, end, value: view.written(start, end).replace(/\s+/g, ' '), confidence, reasons };
}
