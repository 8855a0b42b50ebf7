import type { Candidate, Detector } from '../candidate.ts';
import { BIRTH_DATE } from '../screen/group.ts';
import { isDay } from '../validate/calendar.ts';
import { idCard } from '../validate/id-card.ts';
import { isValid } from '../validate/validity.ts';
import { means, reason } from '../weigh.ts';
import { answersTo } from '../view/answers.ts';
import { namingOf } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { DIGITS } from '../view/words.ts';

interface Day {
  readonly start: number;
  readonly end: number;
  /** `YYYYMMDD`, or `YYYYMM` when no day is given. */
  readonly value: string;
}

/** Dates that are somebody's birth: by label, by 出生 or 生 after it, beside sex and people, or as the ID number says. */
export const birthDateDetector: Detector = {
  id: 'birth-date',
  group: BIRTH_DATE,
  types: ['BIRTH_DATE'],
  find(view, settled) {
    const found: Candidate[] = [];
    const days = readDays(view);
    bornSpelled(view, found);
    if (days.length === 0 && view.labels.start.length === 0) return found;
    const answers = days.length === 0 ? [] : answersTo(view, 'BIRTH_DATE');
    const papers = settled.filter(({ type, confidence }) => PAPERS.has(type) && confidence >= 0.5);
    let births: ReadonlySet<string> | undefined;
    for (const day of days) {
      const naming = namingOf(view, day.start);
      const labelled = means(naming, 'BIRTH_DATE');
      const why = labelled
        ? reason(naming!.via, naming!.word)
        : isBorn(view, day)
          ? reason('context', '出生')
          : naming === null && (births ??= birthsInIds(view)).has(day.value)
            ? reason('context', 'ID_CARD')
            : isBesideSex(view, day)
              ? reason('context', '性别')
              : answers.some(({ start, end }) => start <= day.start && day.end <= end)
                ? reason('context', answers[0]!.naming.word)
                : naming === null
                  ? besidePaper(view, day, papers)
                  : null;
      if (why !== null)
        found.push({
          type: 'BIRTH_DATE',
          ...day,
          confidence: labelled ? 0.96 : 0.9,
          reasons: [reason('pattern', 'date'), why],
        });
    }
    spelledDays(view, found);
    return found;
  },
};

const PAPERS: ReadonlySet<string> = new Set(['PASSPORT', 'ID_CARD', 'HKMO_PERMIT', 'TW_PERMIT', 'HK_ID', 'TW_ID']);
/** A passport is valid for ten years at most: what lies further back is no day of issue. */
const LONG_AGO = 2012;

/** `米婷 / EJ6617937 / 1990-02-17`: a day long ago beside the number of somebody's papers. */
function besidePaper(view: View, day: Day, papers: readonly Candidate[]): Candidate['reasons'][number] | null {
  if (day.value.length !== 8 || Number(day.value.slice(0, 4)) > LONG_AGO) return null;
  for (const { start, end, type } of papers) {
    const [from, to] = end <= day.start ? [end, day.start] : [day.end, start];
    if (
      to > from &&
      to - from <= 4 &&
      /^[\s/|,;、]+$/.test(view.slice(from, to)) &&
      !view.slice(from, to).includes('\n')
    )
      return reason('context', type);
  }
  return null;
}

const BORN =
  /^\s?[)】]?\s?[,，]?(?:日?出生|生于|诞生|生(?![产效成活日意命态物存长鲜动猪肉病前怕气硬肖理熟煎抽火灵根词]))/;
const BESIDE_SEX = /(?:男|女)(?:性)?[\s,，、|/;]{1,3}(?:[\u4e00-\u9fff]{1,5}[\s,，、|/;]{1,3})?$/;

/** Most days have no 生 behind them and no 男 or 女 before. */
const isBorn = (view: View, { end }: Day): boolean =>
  holds(view, end, end + 6, BIRTH_SIGN) && BORN.test(view.slice(end, end + 6));
const isBesideSex = (view: View, { start }: Day): boolean =>
  (holds(view, start - 14, start, MALE) || holds(view, start - 14, start, FEMALE)) &&
  BESIDE_SEX.test(view.slice(Math.max(0, start - 14), start));

function holds({ codes }: View, from: number, to: number, sign: number): boolean {
  for (let i = from; i < to; i++) if (codes[i] === sign) return true;
  return false;
}

const [BIRTH_SIGN, MALE, FEMALE] = [0x751f, 0x7537, 0x5973] as const;

const DATE =
  /^((?:18|19|20)\d\d)(?:\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号]?)?|\s?([-/.])\s?(\d{1,2})\s?\4\s?(\d{1,2})(?!\d)|(\d\d)(\d\d)(?!\d))/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/;

const DAY_SIGNS: ReadonlySet<number> = new Set([0x2d, 0x2f, 0x2e]);
const YEARS: ReadonlySet<number> = new Set([0x3138, 0x3139, 0x3230]);

function readDays(view: View): Day[] {
  const { words } = view.anchors;
  const days: Day[] = [];
  for (let i = 0; i < words.length; i += 3) {
    const [start, end] = [words[i]!, words[i + 1]!];
    const size = end - start;
    if (words[i + 2] !== DIGITS || (size !== 4 && size !== 8 && size > 2)) continue;
    // Most numbers are no part of a date: a sign after the day, 18, 19 or 20 before the year.
    if (
      size <= 2 ? !DAY_SIGNS.has(view.codes[end] ?? 0) : !YEARS.has((view.codes[start]! << 8) | view.codes[start + 1]!)
    )
      continue;
    const window = view.slice(start, start + 20);
    if (size <= 2) {
      if (words[i + 3] !== end + 1 || words[i + 4]! - end > 3) continue;
      const match = DAY_FIRST.exec(window);
      if (match !== null) push(days, start, match[0].length, match[3]!, match[2]!, match[1]);
      continue;
    }
    const match = DATE.exec(window);
    if (match === null) continue;
    const [text, year, month, day, , month2, day2, month3, day3] = match;
    push(days, start, text.length, year!, (month ?? month2 ?? month3)!, day ?? day2 ?? day3);
  }
  return days;
}

function push(days: Day[], start: number, size: number, year: string, month: string, day: string | undefined): void {
  if (!isDay(Number(year), Number(month), Number(day ?? 1)) || Number(year) > 2049) return;
  days.push({ start, end: start + size, value: year + month.padStart(2, '0') + (day?.padStart(2, '0') ?? '') });
}

/** Days of birth, as `YYYYMMDD`, that ID numbers in the text tell. */
export function birthsInIds(view: View): ReadonlySet<string> {
  const births = new Set<string>();
  for (const { digits } of view.numbers) {
    if (digits.length !== 18) continue;
    const validity = idCard(digits);
    if (isValid(validity)) births.add(validity.value.slice(6, 14));
  }
  return births;
}

const NUMERAL = '[〇零○一二三四五六七八九]';
/** 一九四三年二月九日, 八五年三月, 1943年农历二月初九, 民国三十二年冬月十二. */
const LUNAR = new RegExp(
  `(?:${NUMERAL}{4}|${NUMERAL}{2}|(?:18|19|20)\\d\\d|(?<!\\d)\\d\\d|民国[一二三四五六七八九十]{1,4})年\\s?(?:农历|阴历|阳历|公历|旧历)?(?:\\d{1,2}|[正一二三四五六七八九十冬腊]{1,3})月(?:(?:\\d{1,2}|初?[一二三四五六七八九十廿卅]{1,3})[日号]?)?(?=\\s?[,，]?(?:日?出生|生$|诞生))`,
);

/** Dates spelled out that somebody was born on: …生 or …出生 stands behind them. */
function bornSpelled(view: View, out: Candidate[]): void {
  const { codes, length } = view;
  if (!view.source.includes('生')) return;
  for (let at = 4; at < length; at++) {
    if (codes[at] !== BIRTH_SIGN || !BORN_HERE.test(view.slice(at, at + 2))) continue;
    const from = Math.max(0, at - 24);
    const match = LUNAR.exec(view.slice(from, at + 1));
    if (match === null) continue;
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    out.push({
      type: 'BIRTH_DATE',
      start,
      end,
      value: null,
      confidence: 0.88,
      reasons: [reason('pattern', 'date'), reason('context', '出生')],
    });
  }
}

const BORN_HERE = /^生(?![产效成活日意命态物存长鲜动猪肉病前怕气硬肖理熟煎抽火灵根词])/;

const SPELLED =
  /^(?:(?:[〇零○一二三四五六七八九]{4}|[〇零一二三四五六七八九]{2}|民国[一二三四五六七八九十]{1,4})年(?:农历|阴历|阳历|公历)?(?:(?:[正一二三四五六七八九十冬腊]{1,3}|\d{1,2})月(?:(?:初?[一二三四五六七八九十廿卅]{1,3}|\d{1,2})[日号]?)?)?|(?:(?:19|20)\d\d|\d\d)年(?:(?:农历|阴历|旧历)(?:[正一二三四五六七八九十冬腊]{1,3}|\d{1,2})月(?:(?:初?[一二三四五六七八九十廿卅]{1,3}|\d{1,2})[日号]?)?|[正一二三四五六七八九十冬腊]{1,3}月(?:初?[一二三四五六七八九十廿卅]{1,3}[日号]?)?)|(?<!\d)\d\d[年./-]\d{1,2}[月./-]\d{1,2}[日号]?(?!\d)|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d)/i;

/** Spelled-out dates, only under a label. */
function spelledDays(view: View, out: Candidate[]): void {
  for (const slot of view.slots('BIRTH_DATE')) {
    const text = SPELLED.exec(view.slice(slot.start, Math.min(slot.limit, slot.start + 32)))?.[0];
    if (text === undefined) continue;
    out.push({
      type: 'BIRTH_DATE',
      start: slot.start,
      end: slot.start + text.length,
      value: null,
      confidence: 0.93,
      reasons: [reason(slot.naming.via, slot.naming.word)],
    });
  }
}
