import type { Deadline } from '../../model/index.ts';
import { clock, none } from '../calendar/clock.ts';
import { isDay } from '../calendar/day.ts';
import { judgeError } from '../errors.ts';
import type { Kind } from '../kind.ts';
import type { Law } from '../law.ts';

/** `{rule, start, promised?}`: the end of a period, under the law of the day it began. */
export const deadline: Kind = {
  day: (facts) => (typeof facts['start'] === 'string' ? facts['start'].slice(0, 10) : undefined),
  select: ({ id }, facts) => id === facts['rule'],
  conclude(_sorted, { law, facts, date }) {
    const id = facts['rule'];
    if (typeof id !== 'string') throw judgeError('PZ_JUDGE_CLOCK', { rule: '…' });
    const { start, promised } = facts;
    const found = readClock(law, id, typeof start === 'string' ? start : date, date, promised);
    const ready = law.byId.get(id)!;
    return { ...found, cites: law.citesOf(ready, date), questions: [] };
  },
};

/**
 * The deadline of a clock rule under a law, or why the rule gives none: a draft, an unverified row, not law on the day.
 * @throws PzError `PZ_JUDGE_CLOCK` when there is no such rule, `PZ_JUDGE_DATE` when `start` is no date.
 */
export function readClock(law: Law, id: string, start: string, date: string, promised?: unknown): Deadline {
  const ready = law.byId.get(id);
  if (ready?.rule.outcome.type !== 'clock') {
    throw judgeError('PZ_JUDGE_CLOCK', { rule: /^[\w.:-]{1,40}$/.test(id) ? id : '…' });
  }
  const { outcome, status } = ready.rule;
  const timed = { id, outcome };
  const { shape, limit, unit } = outcome;
  if (status !== 'in_force') return { rule: id, start, shape, limit, unit, ...none(status) };
  if (!isDay(date) || date < ready.from || date > ready.to) {
    return { rule: id, start, shape, limit, unit, ...none('not_in_force') };
  }
  return clock(timed, start, law.calendar, typeof promised === 'number' ? promised : undefined);
}
