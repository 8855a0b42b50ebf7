import { sameAs } from '../compare.ts';
import { subject } from '../subject.ts';
import type { CompileOperator } from '../test-node.ts';

export const eq: CompileOperator<'eq'> = (operand, compiler) => {
  const left = subject(operand, compiler);
  const right = compiler.value(operand.to);
  return {
    of: [],
    reads: [...left.reads, ...right.reads],
    truth: (scope) => sameAs(left.read(scope), right.read(scope)),
  };
};
