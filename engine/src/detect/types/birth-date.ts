import type { Candidate, Detector } from '../candidate.ts';
import { BIRTH_DATE } from '../screen/group.ts';
import { isDay } from '../validate/calendar.ts';
import { idCard } from '../validate/id-card.ts';
import { isValid } from '../validate/validity.ts';
import { means, reason } from '../weigh.ts';
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
  find(view) {
    const found: Candidate[] = [];
    const days = readDays(view);
    if (days.length === 0 && view.labels.start.length === 0) return found;
    const births = birthsInIds(view);
    for (const day of days) {
      const naming = namingOf(view, day.start);
      const labelled = means(naming, 'BIRTH_DATE');
      const why = labelled
        ? reason(naming!.via, naming!.word)
        : BORN.test(view.slice(day.end, day.end + 6))
          ? reason('context', '出生')
          : births.has(day.value) && naming === null
            ? reason('context', 'ID_CARD')
            : isBesideSex(view, day)
              ? reason('context', '性别')
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

const BORN = /^\s?[)】]?\s?[,，]?(?:日?出生|生于|诞生|生(?![产效成活日意命态物存长鲜动]))/;
const isBesideSex = (view: View, day: Day): boolean =>
  /(?:男|女)(?:性)?[\s,，、|/;]{1,3}(?:[\u4e00-\u9fff]{1,5}[\s,，、|/;]{1,3})?$/.test(
    view.slice(Math.max(0, day.start - 14), day.start),
  );

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

const SPELLED =
  /^(?:[〇零一二三四五六七八九]{4}年(?:[正一二三四五六七八九十冬腊]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3}日?)?)?|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d)/i;

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
