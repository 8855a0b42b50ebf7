import type { Candidate } from '../candidate.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { COMMON_SURNAMES, SURNAME_START } from '../lexicon/surnames.ts';
import { connects, fieldAt, lastAtOrBefore } from '../view/context.ts';
import { isHan } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';
import { reason } from '../weigh.ts';
import { cutName, isLabel, name } from './labelled.ts';
import { latinNameAt } from './latin.ts';
import { peopleLists } from './lists.ts';
import { fitOf, hanEnd, HOMONYMS, isDotted, isPlausible, isRare, isSure, opensClauses } from './shape.ts';

const FOLLOWING =
  /^(?:先生|女士|小姐|同志|老师|同学|医生|大夫|护士|主任|经理|律师|教授|博士|师傅|警官|法官|书记|队长|总监|董事长|总经理|[您你]好|(?:亲?收|启)(?![\u4e00-\u9fff]))/;

const PERSONAL_TITLE = /^(?:先生|女士|小姐|同学|同志|老师|[您你]好)/;

export const FOLLOWING_STARTS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const character of '先女小同老医大护主经律教博师警法书队总董亲收启您你') table[character.charCodeAt(0)] = 1;
  return table;
})();

/**
 * Names without a label: a stretch of its own that fits a name, with a title after it, or beside another
 * piece of somebody's data (`邹伟，3302…`, `孟林国|男|汉`).
 */
export function standingNames(view: View, settled: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const ends = new Set(settled.filter((c) => c.type === 'NAME' && c.confidence >= 0.6).map((c) => c.end));
  const beside = neighbours(
    view,
    settled.filter((c) => c.type !== 'NAME'),
  );
  const { codes, length } = view;
  let i = 0;
  while (i < length) {
    if (!isHan(codes[i]!)) {
      i++;
      continue;
    }
    const run = hanEnd(view, i, length);
    if ((SURNAME_START[codes[i]!] === 1 || run - i >= 3) && !isOtherCell(view, i)) {
      const candidate =
        standing(view, i, run, beside) ??
        owning(view, i, run) ??
        enumerated(view, i, run, ends) ??
        atEnd(view, i, run, beside);
      if (candidate !== null) {
        found.push(candidate);
        ends.add(candidate.end);
      }
    }
    i = Math.max(run, i + 1);
  }
  peopleLists(view, found);
  latinNames(view, beside, found);
  return found;
}

/** @param lines whether the neighbour may stand on the next line */
type Beside = (start: number, end: number, lines?: boolean) => Candidate['reasons'][number] | null;

/** Nothing else on its line. */
const isLine = (view: View, start: number, end: number): boolean =>
  (start === 0 || view.codes[start - 1] === 0x0a) && view.codes[end] === 0x0a;

function standing(view: View, start: number, run: number, beside: Beside): Candidate | null {
  const size = run - start;
  const text = view.slice(start, Math.min(run, start + 30));
  if (isDotted(text)) {
    const why = beside(start, run);
    return why === null ? null : name(view, start, run, 0.85, [why]);
  }
  if (size <= 4) {
    const fit = fitOf(text);
    if (fit !== 'no' && !isLabel(view, start, run)) {
      const why =
        beside(start, run) ?? (fit === 'likely' && isLine(view, start, run) ? beside(start, run, true) : null);
      if (why !== null)
        return name(
          view,
          start,
          run,
          fit === 'likely' ? 0.88 : (isPlausible(text) && !opensClauses(text)) || isPersonal(text, why) ? 0.6 : 0.4,
          [reason('dictionary'), why],
        );
    }
  }
  const called = addressed(view, start, run) ?? sameSurname(view, start, run);
  if (called !== null) return called;
  for (const length of [3, 2, 4]) {
    const end = start + length;
    if (end >= run || FOLLOWING_STARTS[view.codes[end]!] === 0) continue;
    const full = view.slice(start, end);
    if (fitOf(full) !== 'likely' || /[学务目部业任]$/.test(full)) continue;
    const title = FOLLOWING.exec(view.slice(end, end + 4))?.[0];
    // 任财务经理, 管理学博士: a post or a degree also follows other words.
    if (title !== undefined && (PERSONAL_TITLE.test(title) || isSure(full)))
      return name(view, start, end, 0.85, [reason('dictionary'), reason('salutation', title)]);
  }
  return null;
}

/** Three characters before a sex or an ID number: whatever the given name. */
const isPersonal = (text: string, { detail }: Candidate['reasons'][number]): boolean =>
  text.length === 3 && !isRare(text) && (detail === '性别' || detail === 'ID_CARD');

/** `晏殊然女士，`, `致冒大伟先生：`, `万里同学`: only people are called so, whatever their names. */
function addressed(view: View, run: number, runEnd: number): Candidate | null {
  const start = view.codes[run] === 0x81f4 ? run + 1 : run;
  for (const size of [3, 2]) {
    const end = start + size;
    if (end >= runEnd || FOLLOWING_STARTS[view.codes[end]!] === 0) continue;
    const text = view.slice(start, end);
    const title = end < runEnd ? CALLED.exec(view.slice(end, end + 4))?.[0] : undefined;
    if (title === undefined || GROUP.test(text) || COMMON_SURNAMES.has(text[size - 1]!) || isLabel(view, start, end))
      continue;
    if (size === 3 ? fitOf(text) !== 'possible' && !(start > run && fitOf(text) === 'likely') : !HOMONYMS.has(text))
      continue;
    return name(view, start, end, 0.66, [reason('salutation', title)]);
  }
  return null;
}

const CALLED = /^(?:先生|女士|同学(?![会们录])|同志(?!们))/;
/** 高年级同学 */
const GROUP = /[级班届年校院系组界位体内国群男女新老外]/;

/** 姓 */
const SURNAME_SIGN = 0x59d3;

/** `免贵姓乐，乐明珠`: the surname has just been told. */
function sameSurname(view: View, start: number, run: number): Candidate | null {
  if (run - start > 3 || (view.codes[start - 3] !== SURNAME_SIGN && view.codes[start - 4] !== SURNAME_SIGN))
    return null;
  const told = /姓(.)[,，、。 ]{1,2}$/.exec(view.slice(Math.max(0, start - 4), start))?.[1];
  const size = run - start;
  const text = view.slice(start, run);
  return told !== undefined && size >= 2 && size <= 3 && text[0] === told && fitOf(text) !== 'no'
    ? name(view, start, run, 0.85, [reason('context', 'NAME')])
    : null;
}

/** `车厘68票`, `戴宗仁伍仟`, `鄢然的爸爸`: votes, gifts and kin belong to people. */
function owning(view: View, start: number, run: number): Candidate | null {
  for (const size of [3, 2, 4]) {
    const end = start + size;
    if (end > run || !OWNED_STARTS.has(view.codes[end] ?? 0)) continue;
    const full = view.slice(start, end);
    const fit = fitOf(full);
    if (fit === 'no' || isLabel(view, start, end)) continue;
    const behind = OWNED.exec(view.slice(end, end + 12))?.[0];
    if (behind === undefined) continue;
    if (fit !== 'likely' && !isPlausible(full) && !/^\d/.test(behind)) continue;
    return name(view, start, end, fit === 'likely' ? 0.85 : 0.62, [
      reason('dictionary'),
      reason('context', behind.slice(0, 4)),
    ]);
  }
  return null;
}

const OWNED_STARTS = new Set(Array.from('的0123456789零壹贰叁肆伍陆柒捌玖拾', (c) => c.charCodeAt(0)));
/** What the words for kin in `OWNED` start with. */
export const KIN_STARTS: ReadonlySet<number> = new Set(
  Array.from('爸妈爷奶外父母家妻丈儿女老', (c) => c.charCodeAt(0)),
);
const OWNED =
  /^(?:\d{1,4}票|[零壹贰叁肆伍陆柒捌玖拾]{1,3}[佰仟万拾][零壹贰叁肆伍陆柒捌玖拾佰仟万]{0,8}[元圆整]{0,2}(?![\u4e00-\u9fff])|的(?:爸爸?|妈妈?|爷爷|奶奶|外公|外婆|父亲|母亲|父母|家长|妻子|丈夫|儿子|女儿|老公|老婆)(?:[，,。\n]|[\u4e00-\u9fff]))/;

/** What people are called by their part in something: 立据人, 候选对象, 同胞. */
const ROLE_END = new Set(Array.from('人者员主户方师长属胞友客象', (c) => c.charCodeAt(0)));
/** 因张伟(公民身份号码…)未报到 */
const LEADING = new Set(Array.from('因与由对经将请为向被', (c) => c.charCodeAt(0)));
const LONGEST_LEAD = 16;
const SIZES = [3, 4, 2];
/** 范姜妤婷 is no 姜妤婷. */
const DOUBLED = new Set([
  '范姜',
  '张简',
  '叶赫',
  '那拉',
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '尉迟',
  '慕容',
  '令狐',
  '皇甫',
  '东方',
  '夏侯',
  '司徒',
  '公孙',
  '宇文',
  '长孙',
  '闻人',
  '申屠',
  '第五',
]);

/** `立据人：张伟`, `曝光张晓伟，电话…`, `少数民族同胞阿依古丽·买买提来电`: a name that ends a longer run, or follows a role. */
function atEnd(view: View, start: number, run: number, beside: Beside): Candidate | null {
  const { codes } = view;
  const lead = run - start;
  if (codes[start - 1] === 0x3a && ROLE_END.has(codes[start - 2] ?? 0) && isHan(codes[start - 3] ?? 0) && lead <= 4) {
    const fit = fitOf(view.slice(start, run));
    return fit === 'no' || isLabel(view, start, run)
      ? null
      : name(view, start, run, fit === 'likely' ? 0.9 : 0.6, [reason('context', view.slice(start - 3, start - 1))]);
  }
  if (lead > LONGEST_LEAD) return null;
  for (const size of lead > 4 && DOUBLED.has(view.slice(run - 4, run - 2)) ? [4] : SIZES) {
    const from = run - size;
    if (from <= start || isLabel(view, from, run)) continue;
    const role = ROLE_END.has(codes[from - 1]!) || (LEADING.has(codes[from - 1]!) && from - 1 === start);
    const text = view.slice(from, run);
    if (!isSure(text) && !(role && fitOf(text) === 'likely')) continue;
    if (size === 2 && !role) continue;
    const why = beside(from, run);
    if (why !== null) return name(view, from, run, role ? 0.85 : 0.7, [reason('dictionary'), why]);
  }
  return null;
}

/** `张伟、李娜、王芳`: after a name and a pause, another. */
function enumerated(view: View, start: number, run: number, ends: ReadonlySet<number>): Candidate | null {
  const pause = view.codes[start - 1];
  if (pause !== 0x3001 && pause !== 0x2c && pause !== 0x2f && pause !== 0x20) return null;
  if (!ends.has(start - 1) && !(pause === 0x20 && ends.has(start - 2))) return null;
  const cut = cutName(view, start, run);
  if (cut === null || cut.fit !== 'likely' || isLabel(view, start, cut.end)) return null;
  return name(view, start, cut.end, 0.8, [reason('dictionary'), reason('context', 'NAME')]);
}

/** Tells whether personal data or a word announcing it stands right after or right before a stretch. */
function neighbours(view: View, settled: readonly Candidate[]): Beside {
  const sure = settled.filter(
    (c) => c.confidence >= 0.6 && c.type !== 'IPV4' && c.type !== 'IPV6' && c.type !== 'CREDENTIAL',
  );
  const byStart = sure.toSorted((a, b) => a.start - b.start);
  const starts = byStart.map((c) => c.start);
  const byEnd = sure.toSorted((a, b) => a.end - b.end);
  const ends = byEnd.map((c) => c.end);
  const { labels } = view;
  return (start, end, lines = false) => {
    const next = byStart[lastAtOrBefore(starts, end - 1) + 1];
    if (next !== undefined && next.start - end <= REACH && separates(view, end, next.start, lines))
      return reason('context', next.type);
    const previous = byEnd[lastAtOrBefore(ends, start)];
    if (previous !== undefined && start - previous.end <= REACH && separates(view, previous.end, start, lines))
      return reason('context', previous.type);
    const label = lastAtOrBefore(labels.start, end - 1) + 1;
    const at = labels.start[label];
    if (
      at !== undefined &&
      at > end &&
      at - end <= 4 &&
      PERSONAL.some((m) => labels.label[label]!.meanings.has(m)) &&
      separates(view, end, at)
    ) {
      return reason('context', labels.label[label]!.word);
    }
    const sex = /^[\s,，、|/;(]{1,3}(?:男|女)(?:性)?(?=[\s,，、|/;)]|$)/.test(view.slice(end, end + 6));
    if (sex) return reason('context', '性别');
    return LIFE.test(view.slice(end, end + 8)) ? reason('context', 'NAME') : null;
  };
}

/** What only a person can do or be, right after a comma. */
const LIFE = /^[,，、(]?(?:不慎|享年)|^\((?:工号|学号|身份证|公民身份|手机|电话|证件|(?:台湾|香港|澳门)居民)/;

const REACH = 24;
/** A cell of a column that holds something other than people: 农商行 under 开户银行. */
function isOtherCell(view: View, at: number): boolean {
  const field = fieldAt(view, at);
  if (field === null || field.via !== 'column' || REMARKS.test(field.heading)) return false;
  const { meanings } = field.label;
  return !meanings.has('NAME') && !meanings.has('person_cue');
}

const REMARKS = /备注|说明|remark|note|内容|信息/i;

const PERSONAL = [
  'ID_CARD',
  'PHONE',
  'DOCUMENT',
  'MILITARY_ID',
  'PASSPORT',
  'BIRTH_DATE',
  'BANK_CARD',
  'WECHAT',
  'EMAIL',
  'ACCOUNT',
  'QQ',
  'SOCIAL_SECURITY',
  'MEDICAL_RECORD_NO',
  'HKMO_PERMIT',
  'TW_PERMIT',
  'LANDLINE',
] as const;

const PUNCTUATION = new Set(Array.from(',;、|/\t -_()[]"\':', (c) => c.charCodeAt(0)));

/** Only punctuation and tags between: the next field of the same list. */
function separates(view: View, from: number, to: number, lines = false): boolean {
  if (from === to) return false;
  let plain = true;
  for (let i = from; i < to && plain; i++) plain = PUNCTUATION.has(view.codes[i]!) || (lines && view.codes[i] === 0x0a);
  return plain || connects(view, from, to);
}

function latinNames(view: View, beside: Beside, out: Candidate[]): void {
  const { words } = view.anchors;
  let after = 0;
  for (let i = 0; i < words.length; i += 3) {
    const start = words[i]!;
    if (
      start < after ||
      words[i + 2] !== LETTERS ||
      view.codes[start]! > 0x5a ||
      words[i + 1]! - start < 3 ||
      words[i + 1]! - start > 12
    )
      continue;
    if (!FIRST_NAMES.has(view.slice(start, words[i + 1]!))) continue;
    const latin = latinNameAt(view, start, view.length);
    if (latin === null) continue;
    after = latin.end;
    const why = beside(start, latin.end);
    out.push(
      name(view, start, latin.end, why === null ? 0.6 : 0.85, [reason('dictionary'), ...(why === null ? [] : [why])]),
    );
  }
}
