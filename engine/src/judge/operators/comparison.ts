import type { Comparison } from '../../model/index.ts';
import { subject } from '../subject.ts';
import type { Compiler, Test } from '../test-node.ts';
import type { Truth } from '../truth.ts';

/** What the four orderings share: a left side, a right side and a three-valued test. */
export function comparison(compare: (left: unknown, right: unknown) => Truth) {
  return (operand: Comparison, compiler: Compiler): Omit<Test, 'operator' | 'node'> => {
    const left = subject(operand, compiler);
    const right = compiler.value(operand.to);
    const reads = [...left.reads, ...right.reads];
    if (right.reads.length > 0 || typeof operand.to !== 'number') {
      return { of: [], reads, truth: (scope) => compare(left.read(scope), right.read(scope)) };
    }
    const bound = operand.to;
    return { of: [], reads, truth: (scope) => compare(left.read(scope), bound) };
  };
}
