import { NO, UNKNOWN, YES } from '../truth.ts';
import type { Truth } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/** Three-valued "and": one "no" settles it whatever else is missing. */
export const all: CompileOperator<'all'> = (conditions, compiler) => {
  const of = conditions.map((condition) => compiler.condition(condition));
  return {
    of,
    reads: [],
    truth(scope) {
      let result: Truth = YES;
      for (const test of of) {
        const truth = test.truth(scope);
        if (truth === NO) return NO;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
  };
};
