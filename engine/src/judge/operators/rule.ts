import { judgeError } from '../errors.ts';
import type { CompileOperator } from '../test-node.ts';

export const rule: CompileOperator<'rule'> = (id, compiler) => {
  if (!compiler.rules.has(id)) throw judgeError('PZ_JUDGE_RULE', { rule: id, path: 'when', detail: 'unknown rule' });
  return { of: [], reads: [], truth: (scope) => scope.session.holds(id) };
};
