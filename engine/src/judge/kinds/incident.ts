import { momentOf, shanghai } from '../calendar/day.ts';
import type { Judgment } from '../judgment.ts';
import type { Kind } from '../kind.ts';
import { withOutcome } from '../sorted.ts';
import type { Sorted } from '../sorted.ts';
import { readClock } from './deadline.ts';

/** Lightest first; 较大 is the first that starts a report's clock. */
const LEVELS = ['一般', '较大', '重大', '特别重大'] as const;
type Level = (typeof LEVELS)[number];

/** How an operator is written in facts. */
const OPERATORS: Readonly<Record<string, 'CII' | 'central' | 'other'>> = {
  cii: 'CII',
  关基: 'CII',
  central: 'central',
  central_organ: 'central',
  centralorgan: 'central',
  central_state_organ: 'central',
  'central organ': 'central',
  other: 'other',
  general: 'other',
  enterprise: 'other',
};

/** Levels of 国家网络安全事件报告管理办法, to whom and by when it is reported; PIPL 57 applies without any number. */
export const incident: Kind = {
  day: (facts) =>
    typeof facts['discovered'] === 'string' ? shanghai(momentOf(facts['discovered'])).slice(0, 10) : undefined,
  asks: { operatorKind: 'operator' },
  prepare(facts) {
    const { operator } = facts;
    return {
      operatorKind: typeof operator === 'string' ? OPERATORS[operator.toLowerCase()] : undefined,
    };
  },
  conclude(sorted, judgment) {
    const level = levelOf(sorted);
    const starts = level === null ? undefined : LEVELS.indexOf(level) > 0;
    return { level: level ?? 'undetermined', startsClock: starts ?? null, ...reports(sorted, judgment) };
  },
};

/** The gravest level that holds. Criteria not mentioned stay questions; where none was mentioned there is no level. */
function levelOf({ held, failed }: Sorted): Level | null {
  const reached = new Set(withOutcome(held, 'incident').map(({ outcome }) => outcome.level));
  return LEVELS.findLast((level) => reached.has(level)) ?? (withOutcome(failed, 'incident').length > 0 ? '一般' : null);
}

function reports({ held }: Sorted, { law, facts, date }: Judgment): Readonly<Record<string, unknown>> {
  const found = withOutcome(held, 'report');
  const first = found.find(({ ready }) => ready.id.startsWith('S-REP'));
  const { discovered } = facts;
  const start = typeof discovered === 'string' ? discovered : undefined;
  if (!first) return { reportTo: [], dueBy: null, onward: [] };
  const { to, clock } = first.outcome;
  const due = start === undefined ? null : readClock(law, clock, start, date).due;
  return {
    reportTo: to.length === 1 ? to[0] : to,
    dueBy: due,
    clock,
    onward: found
      .filter((row) => row !== first)
      .map(({ ready, outcome }) => ({ rule: ready.id, to: outcome.to, clock: outcome.clock })),
  };
}
