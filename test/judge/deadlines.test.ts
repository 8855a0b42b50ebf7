// Deadlines against a day-by-day count that shares no code with the engine, and our year tables against two others'.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { buildCalendar, clock } from '@pingzhang/engine/judge';
import type { CalendarYear, StatutoryYears } from '@pingzhang/engine/judge';
import type { ClockOutcome } from '@pingzhang/engine/model';
import { pack, rules } from '../law/pack.ts';

const files = Object.values(pack.calendars ?? {});
const years = files.filter((file): file is CalendarYear => 'year' in file);
const statutory = files.find((file): file is StatutoryYears => 'years' in file)!;
const calendar = buildCalendar(years, statutory);
const first = Math.min(...years.map(({ year }) => year));
const last = Math.max(...years.map(({ year }) => year));

const next = (day: string, by = 1): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

const resting = new Set<string>();
const working = new Set<string>(years.flatMap(({ worked }) => worked));
for (const { rest } of years)
  for (const { from, to } of rest) for (let day = from; day <= to; day = next(day)) resting.add(day);

function works(day: string): boolean {
  if (working.has(day)) return true;
  return !resting.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

const outcome = (limit: number, unit: ClockOutcome['unit'], shape: ClockOutcome['shape'] = 'deadline') => ({
  id: 'T',
  outcome: { type: 'clock', shape, limit, unit, starts: { zh: '', en: '' } } as const,
});

const startDay = fc
  .integer({ min: Date.UTC(first, 0, 1) / 86_400_000, max: Date.UTC(last, 5, 30) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('against counting the days one by one', () => {
  it('500 periods of working days', () => {
    fc.assert(
      fc.property(startDay, fc.integer({ min: 1, max: 60 }), (start, limit) => {
        let day = start;
        for (let counted = 0; counted < limit;) {
          day = next(day);
          if (works(day)) counted += 1;
        }
        const found = clock(outcome(limit, 'working_day'), start, calendar);
        assert.deepEqual([found.due, found.status, found.earliest, found.latest], [day, 'final', day, day]);
      }),
      { numRuns: 500, seed: 15 },
    );
  });

  it('500 periods of days, months and years, moving on from a day of rest', () => {
    fc.assert(
      fc.property(
        startDay,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('calendar_day', 'month'),
        (start, limit, unit) => {
          let end = start;
          if (unit === 'calendar_day') end = next(start, limit);
          else {
            const [year, month, day] = start.split('-').map(Number) as [number, number, number];
            const lastOfMonth = new Date(Date.UTC(year, month + (limit % 6), 0)).getUTCDate();
            const target = new Date(Date.UTC(year, month - 1 + (limit % 6), Math.min(day, lastOfMonth)));
            end = target.toISOString().slice(0, 10);
          }
          const kept = clock(outcome(unit === 'month' ? limit % 6 : limit, unit, 'retention_min'), start, calendar);
          assert.equal(kept.due, end);
          while (!works(end)) end = next(end);
          const found = clock(outcome(unit === 'month' ? limit % 6 : limit, unit), start, calendar);
          assert.equal(found.due, end);
        },
      ),
      { numRuns: 500, seed: 30 },
    );
  });

  it('hours run through holidays and keep Shanghai time', () => {
    assert.equal(clock(outcome(4, 'hour'), '2026-10-01T14:30:00Z', calendar).due, '2026-10-02T02:30:00+08:00');
    assert.equal(clock(outcome(0.5, 'hour'), '2026-12-31T23:45:00', calendar).due, '2027-01-01T00:15:00+08:00');
  });

  it('the day of the event is not counted, and the shorter promise counts', () => {
    assert.equal(clock(outcome(1, 'working_day'), '2026-09-21', calendar).due, '2026-09-22');
    assert.equal(clock(outcome(15, 'working_day'), '2026-09-18', calendar, 3).due, '2026-09-22');
    assert.equal(clock(outcome(15, 'working_day'), '2026-09-18', calendar, 90).due, '2026-10-15');
  });
});

describe('a year without a notice', () => {
  it('is provisional, with the true day inside the range: every year re-judged as if not announced', () => {
    // The budgets were read off the notices since the statute of 2014; the extensions of 2015 and 2020 were decreed apart.
    for (const { year } of years.filter(({ year: one }) => one > first && ![2015, 2020].includes(one))) {
      const without = buildCalendar(
        years.filter((one) => one.year !== year),
        { years: { ...statutory.years, [year]: statutoryDays(year) } },
      );
      for (let start = `${year - 1}-12-10`; start < `${year}-11-20`; start = next(start, 9)) {
        const truth = clock(outcome(15, 'working_day'), start, calendar);
        const range = clock(outcome(15, 'working_day'), start, without);
        assert.equal(range.due, range.status === 'final' ? truth.due : null);
        assert.ok(
          range.earliest! <= truth.due! && truth.due! <= range.latest!,
          `${start}: ${range.earliest}..${range.latest}, was ${truth.due}`,
        );
      }
    }
  });

  it('15 working days from 2026-12-18 are not said to end on 2027-01-08', () => {
    const found = clock(outcome(15, 'working_day'), '2026-12-18', calendar);
    assert.deepEqual([found.status, found.due, found.unannounced], ['provisional', null, [2027]]);
    assert.ok(found.earliest! > '2027-01-08');
  });

  it('beyond every table nothing is said', () => {
    assert.equal(clock(outcome(15, 'working_day'), '2098-12-18', calendar).status, 'undetermined');
  });
});

/** The statutory days of a past year, by the statute of that day: eve to day three of Spring Festival, one day in May before 2025. */
function statutoryDays(year: number) {
  const named = years.find((one) => one.year === year)!.rest;
  const spring = named.find(({ name }) => name === '春节')!;
  const lunar = (month: number, day: number): string => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    for (let at = `${year}-01-15`; at < `${year}-12-31`; at = next(at)) {
      if (
        format.format(new Date(`${at}T00:00:00Z`)).startsWith(`${month}/${day}`) &&
        format.formatToParts(new Date(`${at}T00:00:00Z`)).find(({ type }) => type === 'day')!.value === String(day)
      )
        return at;
    }
    throw new Error('no such lunar day');
  };
  const newYear = lunar(1, 1);
  assert.ok(spring.from <= newYear && newYear <= spring.to);
  const qingming = Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);
  const day = (name: string, from: string, days = 1) => ({ name, from, to: next(from, days - 1) });
  return [
    day('元旦', `${year}-01-01`),
    day('春节', next(newYear, -1), 4),
    day('清明节', `${year}-04-0${qingming}`),
    day('劳动节', `${year}-05-01`, year >= 2025 ? 2 : 1),
    day('端午节', lunar(5, 5)),
    day('中秋节', lunar(8, 15)),
    day('国庆节', `${year}-10-01`, 3),
  ];
}

describe('our year tables', () => {
  it('say of every day what chinese-days says', () => {
    for (let day = `${first}-01-01`; day <= `${last}-12-31`; day = next(day)) {
      assert.equal(works(day), chineseDays.isWorkday(day), day);
    }
  });

  it('hold the days holiday-calendar holds, but for four where the notices say otherwise', () => {
    // 2015-01-04 was worked; the single Mondays of 2016-04-04, 2018-06-18 and 2018-09-24 moved no weekend.
    const mistaken = new Set(['2015-01-04', '2016-04-02', '2018-06-16', '2018-09-22']);
    const require = createRequire(import.meta.url);
    for (const { year } of years) {
      const theirs = JSON.parse(readFileSync(require.resolve(`holiday-calendar/data/CN/${year}.json`), 'utf8')) as {
        dates: { date: string; type: string }[];
      };
      for (const { date, type } of theirs.dates.filter((row) => !mistaken.has(row.date)))
        assert.equal(works(date), type === 'transfer_workday', date);
    }
  });

  it('name a notice for every year, without a gap', () => {
    assert.deepEqual(
      years.map(({ year }) => year).toSorted((a, b) => a - b),
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    for (const { notices, worked } of years) {
      assert.ok(notices.every(({ number }) => /^国(办)?发明电〔\d{4}〕\d+号$/.test(number)));
      for (const day of worked) assert.ok([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()), day);
    }
  });
});

it('drafts and unverified clocks give no date', () => {
  const clocks = rules.filter(({ outcome: { type } }) => type === 'clock');
  assert.deepEqual(
    clocks
      .filter(({ status }) => status !== 'in_force')
      .map(({ id }) => id)
      .toSorted(),
    ['D-DRAFT-1', 'D-INC-13', 'D-RIGHT-5'],
  );
});
