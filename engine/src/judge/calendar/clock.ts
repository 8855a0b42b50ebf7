import type { Bilingual, ClockOutcome, Deadline, DeadlineStatus } from '../../model/index.ts';
import { isKnown } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { addMonths, dayOf, isoOf, momentOf, shanghai, shanghaiDay, yearOf } from './day.ts';
import type { Day } from './day.ts';
import { Walk } from './walk.ts';
import type { Leaning } from './walk.ts';

const MINUTE = 60_000;
/** No statutory period is longer; the bound keeps a hostile number from walking for ever. */
const MOST_WORKING_DAYS = 2000;

const RULES = {
  firstDay: { zh: '民法典第201条：开始的当日不计入', en: 'Civil Code 201: the first day is not counted' },
  hours: {
    zh: '民法典第201条：按小时计算的自规定时间起算，节假日不停',
    en: 'Civil Code 201: hours run from the stated moment, through holidays',
  },
  midnight: {
    zh: '只给了日期，从零时起算，这是最早的可能；请写明时刻',
    en: 'Only a day was given: counted from midnight, the earliest it can be; state the moment',
  },
  sameDay: {
    zh: '民法典第202条：到期月的对应日届满，没有对应日的为月末日',
    en: 'Civil Code 202: ends on the same-numbered day, else on the last of the month',
  },
  restDay: {
    zh: '民法典第203条：末日为法定休假日的顺延至结束的次日',
    en: 'Civil Code 203: an end on a rest day moves to the first day after',
  },
  promised: { zh: '承诺的期限更短，从承诺', en: 'The shorter period promised counts' },
} satisfies Record<string, Bilingual>;

/** Periods within which something is to be done move off a rest day; keeping, validity and look-back do not. */
const MOVES: ReadonlySet<ClockOutcome['shape']> = new Set(['deadline', 'interval']);

/**
 * The end of the period of a clock rule begun at `start`.
 *
 * @param start `YYYY-MM-DD`, or a moment with offset for periods of hours and minutes (no offset: Shanghai).
 * @param promised a shorter limit in the clock's own unit; the shorter counts.
 * @throws PzError `PZ_JUDGE_DATE` when `start` is no date.
 */
export function clock(
  rule: { readonly id: string; readonly outcome: ClockOutcome },
  start: string,
  calendar: Calendar,
  promised?: number | null,
): Deadline {
  const { shape, unit, limit: legal } = rule.outcome;
  const shorter = typeof legal === 'number' && typeof promised === 'number' && promised >= 0 && promised < legal;
  const limit = shorter ? promised : legal;
  const run = { shape, unit, limit, start, calendar };
  const end = compute(run);
  return {
    rule: rule.id,
    start,
    shape,
    limit,
    unit,
    ...end,
    computed: [...end.computed, ...(shorter ? [RULES.promised] : [])],
  };
}

interface Run {
  readonly shape: ClockOutcome['shape'];
  readonly unit: ClockOutcome['unit'];
  readonly limit: number | string | null;
  readonly start: string;
  readonly calendar: Calendar;
}

type End = Omit<Deadline, 'rule' | 'start' | 'shape' | 'limit' | 'unit'>;

function compute(run: Run): End {
  const { unit, limit, start } = run;
  if (unit === 'fixed_date' && typeof limit === 'string') return at(isoOf(dayOf(limit)), []);
  if (typeof limit !== 'number' || !Number.isFinite(limit) || limit < 0) return none('unfixed');
  switch (unit) {
    case 'minute':
      return at(shanghai(momentOf(start) + limit * MINUTE), ofHours(start));
    case 'hour':
      return at(shanghai(momentOf(start) + limit * 60 * MINUTE), ofHours(start));
    case 'calendar_day':
      return endingOn(run, shanghaiDay(start) + limit, [RULES.firstDay]);
    case 'month':
      return endingOn(run, addMonths(shanghaiDay(start), limit), [RULES.sameDay]);
    case 'year':
      return endingOn(run, addMonths(shanghaiDay(start), limit * 12), [RULES.sameDay]);
    case 'working_day':
      return spread(run, [RULES.firstDay], (walk) => countWorkingDays(walk, shanghaiDay(start), limit, run.calendar));
    case 'fixed_date':
    case 'times':
    case 'promptly':
    case 'immediately':
    case 'on_trigger':
      shanghaiDay(start);
      return none('unfixed');
  }
}

/** Of a day alone nobody knows the hour: its first moment gives the earliest end, and that is said. */
function ofHours(start: string): readonly Bilingual[] {
  return start.length > 10 ? [RULES.hours] : [RULES.hours, RULES.midnight];
}

function endingOn(run: Run, end: Day, computed: readonly Bilingual[]): End {
  if (!MOVES.has(run.shape)) return at(isoOf(end), computed);
  const moved = spread(run, computed, (walk) => firstWorking(walk, end, run.calendar));
  const movedFrom = moved.due !== null && moved.due !== isoOf(end) ? isoOf(end) : null;
  return { ...moved, movedFrom, computed: movedFrom ? [...computed, RULES.restDay] : computed };
}

/** Day `limit` of the working days after `start`; undefined beyond every table. */
function countWorkingDays(walk: Walk, start: Day, limit: number, calendar: Calendar): Day | undefined {
  if (limit > MOST_WORKING_DAYS) return undefined;
  let day = start;
  for (let counted = 0; counted < limit;) {
    day += 1;
    if (!isKnown(calendar, yearOf(day))) return undefined;
    if (walk.isWorking(day)) counted += 1;
  }
  return day;
}

function firstWorking(walk: Walk, end: Day, calendar: Calendar): Day | undefined {
  for (let day = end; isKnown(calendar, yearOf(day)); day += 1) if (walk.isWorking(day)) return day;
  return undefined;
}

/** Runs the count as the days look, and again leaning each way; they differ only through unannounced years. */
function spread(run: Run, computed: readonly Bilingual[], count: (walk: Walk) => Day | undefined): End {
  const ends = (['plain', 'early', 'late'] as const).map((leaning: Leaning) => {
    const walk = new Walk(run.calendar, leaning);
    return { walk, day: count(walk) };
  });
  const [plain, early, late] = ends as [(typeof ends)[0], (typeof ends)[0], (typeof ends)[0]];
  if (plain.day === undefined || early.day === undefined || late.day === undefined) return none('undetermined');
  const { walk } = plain;
  const touched = run.unit === 'working_day' ? walk.unannounced.size > 0 : false;
  const provisional = touched || walk.open || early.day !== late.day;
  return {
    due: provisional ? null : isoOf(plain.day),
    status: provisional ? 'provisional' : 'final',
    earliest: isoOf(early.day),
    latest: isoOf(late.day),
    excluded: walk.excluded,
    worked: walk.worked,
    weekends: walk.weekends,
    movedFrom: null,
    unannounced: [...walk.unannounced],
    computed,
  };
}

function at(due: string, computed: readonly Bilingual[]): End {
  return { ...none('final'), due, earliest: due, latest: due, computed };
}

/** No date at all, and why. */
export function none(status: DeadlineStatus): End {
  return {
    due: null,
    status,
    earliest: null,
    latest: null,
    excluded: [],
    worked: [],
    weekends: 0,
    movedFrom: null,
    unannounced: [],
    computed: [],
  };
}
