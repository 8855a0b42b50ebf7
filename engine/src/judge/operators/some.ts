import { listOf, scopesOf } from '../items.ts';
import { inside } from '../scope.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { Truth } from '../truth.ts';
import type { CompileOperator } from '../test-node.ts';

export const some: CompileOperator<'some'> = (operand, compiler) => {
  const { list, name } = listOf(operand, compiler);
  const where = compiler.condition(operand.where, [...compiler.locals, name]);
  return {
    of: [where],
    reads: list.reads,
    scopes: (scope) => scopesOf(list, name, scope),
    truth(scope) {
      const items = list.read(scope);
      if (!Array.isArray(items)) return items === null ? NO : UNKNOWN;
      let result: Truth = NO;
      for (const item of items) {
        const truth = where.truth(inside(scope, name, item));
        if (truth === YES) return YES;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
  };
};
