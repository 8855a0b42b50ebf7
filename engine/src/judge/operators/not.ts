import { negate } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

export const not: CompileOperator<'not'> = (condition, compiler) => {
  const inner = compiler.condition(condition);
  return { of: [inner], reads: [], truth: (scope) => negate(inner.truth(scope)) };
};
