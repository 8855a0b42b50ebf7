import { NO, UNKNOWN, YES } from '../truth.ts';
import type { Truth } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

/** Three-valued "or": one "yes" settles it whatever else is missing. */
export const any: CompileOperator<'any'> = (conditions, compiler) => {
  const of = conditions.map((condition) => compiler.condition(condition));
  return {
    of,
    reads: [],
    truth(scope) {
      let result: Truth = NO;
      for (const test of of) {
        const truth = test.truth(scope);
        if (truth === YES) return YES;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
  };
};
