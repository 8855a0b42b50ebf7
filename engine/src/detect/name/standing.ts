import type { Candidate } from '../candidate.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { SURNAME_START } from '../lexicon/surnames.ts';
import { fieldAt } from '../view/context.ts';
import { isHan } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';
import { reason } from '../weigh.ts';
import { neighbours } from './beside.ts';
import type { Beside } from './beside.ts';
import { called } from './called.ts';
import { cutName, isLabel, name } from './labelled.ts';
import { latinNameAt } from './latin.ts';
import { PAUSE, peopleLists } from './lists.ts';
import { owning } from './owning.ts';
import { fitOf, hanEnd, isDotted, isPlausible, isRare, isSure, mayEndName, opensClauses } from './shape.ts';

/**
 * Names without a label: a stretch of its own that fits a name, with a title after it, or beside another
 * piece of somebody's data (`邹伟，3302…`, `孟林国|男|汉`).
 */
export function standingNames(view: View, settled: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const ends = new Set(settled.filter((c) => c.type === 'NAME' && c.confidence >= 0.6).map((c) => c.end));
  const beside = neighbours(view, settled);
  const { codes, length } = view;
  let listed = false;
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
    listed ||= codes[run] === PAUSE || codes[run] === 0x20;
    i = run;
  }
  if (listed) peopleLists(view, found);
  latinNames(view, beside, found);
  return found;
}

/** Nothing else on its line. */
const isLine = (view: View, start: number, end: number): boolean =>
  (start === 0 || view.codes[start - 1] === 0x0a) && view.codes[end] === 0x0a;

/** The stretch is a name from end to end, or from its beginning to what people are called. */
function standing(view: View, start: number, run: number, beside: Beside): Candidate | null {
  if (hasDot(view, start, run) && isDotted(view.slice(start, Math.min(run, start + 30)))) {
    const why = beside(start, run);
    return why === null ? null : name(view, start, run, 0.85, [why]);
  }
  return (run - start <= 4 ? whole(view, start, run, beside) : null) ?? called(view, start, run);
}

function hasDot({ codes }: View, start: number, run: number): boolean {
  for (let i = start + 1; i < run; i++) if (codes[i] === 0xb7) return true;
  return false;
}

function whole(view: View, start: number, run: number, beside: Beside): Candidate | null {
  const text = view.slice(start, run);
  const fit = fitOf(text);
  if (fit === 'no' || isLabel(view, start, run)) return null;
  const why = beside(start, run) ?? (fit === 'likely' && isLine(view, start, run) ? beside(start, run, true) : null);
  if (why === null) return null;
  const plausible = (isPlausible(text) && !opensClauses(text)) || isPersonal(text, why);
  return name(view, start, run, fit === 'likely' ? 0.88 : plausible ? 0.6 : 0.4, [reason('dictionary'), why]);
}

/** Three characters before a sex or an ID number: whatever the given name. */
const isPersonal = (text: string, { detail }: Candidate['reasons'][number]): boolean =>
  text.length === 3 && !isRare(text) && (detail === '性别' || detail === 'ID_CARD');

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
  if (lead > LONGEST_LEAD || !mayEndName(codes[run - 1]!)) return null;
  for (const size of lead > 4 && DOUBLED.has(view.slice(run - 4, run - 2)) ? [4] : SIZES) {
    const from = run - size;
    if (from <= start || isLabel(view, from, run)) continue;
    const role = ROLE_END.has(codes[from - 1]!) || (LEADING.has(codes[from - 1]!) && from - 1 === start);
    if (size === 2 && !role) continue;
    const why = beside(from, run);
    if (why === null) continue;
    const text = view.slice(from, run);
    if (isSure(text) || (role && fitOf(text) === 'likely'))
      return name(view, from, run, role ? 0.85 : 0.7, [reason('dictionary'), why]);
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

/** A cell of a column that holds something other than people: 农商行 under 开户银行. */
function isOtherCell(view: View, at: number): boolean {
  const field = fieldAt(view, at);
  if (field === null || field.via !== 'column' || REMARKS.test(field.heading)) return false;
  const { meanings } = field.label;
  return !meanings.has('NAME') && !meanings.has('person_cue');
}

const REMARKS = /备注|说明|remark|note|内容|信息/i;

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
