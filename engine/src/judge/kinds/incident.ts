import type { Kind } from '../kind.ts';
import type { Judgment } from '../judgment.ts';
import { shanghai, momentOf } from '../calendar/day.ts';
import type { Facts } from '../scope.ts';
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
  asks: { operatorKind: 'operator', incidentLevel: 'leakedPeople' },
  prepare(facts) {
    const { operator } = facts;
    return {
      operatorKind: typeof operator === 'string' ? OPERATORS[operator.toLowerCase()] : undefined,
    };
  },
  conclude(sorted, judgment) {
    const level = levelOf(sorted, judgment);
    const starts = level === null ? undefined : LEVELS.indexOf(level) > 0;
    return { level: level ?? 'undetermined', startsClock: starts ?? null, ...reports(sorted, judgment) };
  },
};

/** The gravest level that holds. A criterion not mentioned stays a question; without any criterion there is no level. */
function levelOf({ held, open, failed }: Sorted, { facts }: Judgment): Level | null {
  const held_ = new Set(withOutcome(held, 'incident').map(({ outcome }) => outcome.level));
  const gravest = LEVELS.findLast((level) => held_.has(level));
  if (gravest) return gravest;
  const decided = withOutcome(failed, 'incident').length > 0;
  const leakOpen = withOutcome(open, 'incident').some(({ ready }) => ready.id.startsWith('S-INC') && !given(facts));
  return decided && !leakOpen ? '一般' : null;
}

const given = (facts: Facts): boolean =>
  Object.keys(facts).some((name) => !['operator', 'operatorKind', 'discovered'].includes(name));

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
