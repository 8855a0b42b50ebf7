import { subject } from '../subject.ts';
import { truthOf, UNKNOWN } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/** A list against the members named. A null list is a known empty one. */
export const has: CompileOperator<'has'> = (operand, compiler) => {
  const list = subject(operand, compiler);
  const [mode, named] =
    'any' in operand
      ? (['any', operand.any] as const)
      : 'all' in operand
        ? (['all', operand.all] as const)
        : (['only', operand.only] as const);
  const members = compiler.value(named);
  return {
    of: [],
    reads: [...list.reads, ...members.reads],
    truth(scope) {
      const raw = list.read(scope);
      const held: unknown = raw === null ? [] : raw;
      const wanted = members.read(scope);
      if (!Array.isArray(held) || !Array.isArray(wanted)) return UNKNOWN;
      if (mode === 'any') return truthOf(wanted.some((member) => held.includes(member)));
      if (mode === 'all') return truthOf(wanted.every((member) => held.includes(member)));
      return truthOf(held.every((member) => wanted.includes(member)));
    },
  };
};
