import { isDay } from '../calendar/day.ts';
import { clock } from '../calendar/clock.ts';
import { judgeError } from '../errors.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/**
 * Done after the end of a clock rule's period. A provisional end settles only what lies outside its range. Both ends are
 * days; a moment leaves it open, since only whole days are compared.
 */
export const overdue: CompileOperator<'overdue'> = (operand, compiler) => {
  const rule = compiler.rules.get(operand.clock);
  if (rule?.outcome.type !== 'clock') throw judgeError('PZ_JUDGE_CLOCK', { rule: operand.clock });
  const timed = { id: rule.id, outcome: rule.outcome };
  const start = compiler.value(operand.start);
  const done = operand.done === undefined ? undefined : compiler.value(operand.done);
  const promised = operand.promised === undefined ? undefined : compiler.value(operand.promised);
  return {
    of: [],
    reads: [...start.reads, ...(done?.reads ?? []), ...(promised?.reads ?? [])],
    truth(scope) {
      const from = start.read(scope);
      const until = done?.read(scope) ?? scope.session.date;
      const shorter = promised?.read(scope);
      if (!isDay(from) || !isDay(until)) return UNKNOWN;
      const { earliest, latest } = clock(
        timed,
        from,
        compiler.calendar,
        typeof shorter === 'number' ? shorter : undefined,
      );
      if (earliest === null || latest === null) return UNKNOWN;
      if (until > latest.slice(0, 10)) return YES;
      return until <= earliest.slice(0, 10) ? NO : UNKNOWN;
    },
  };
};
