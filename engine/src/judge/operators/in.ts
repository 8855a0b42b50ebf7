import { subject } from '../subject.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

export const isIn: CompileOperator<'in'> = (operand, compiler) => {
  const left = subject(operand, compiler);
  const list = compiler.value(operand.list);
  return {
    of: [],
    reads: [...left.reads, ...list.reads],
    truth(scope) {
      const value = left.read(scope);
      const members = list.read(scope);
      if (value === undefined || !Array.isArray(members)) return UNKNOWN;
      return members.includes(value) ? YES : NO;
    },
  };
};
