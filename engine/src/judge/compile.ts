import type { Condition, Operator, Rule, Value } from '../model/index.ts';
import type { Calendar } from './calendar/calendar.ts';
import { judgeError } from './errors.ts';
import { OPERATORS } from './operators/index.ts';
import type { Compiler, Reading, Test } from './test-node.ts';
import { compileValue } from './values/index.ts';

/** Conditions deeper than this are no rule of law but an attack on the stack. */
const DEEPEST = 64;

/** Turns a condition into a test once, so that judging walks closures and looks nothing up. @throws PzError `PZ_JUDGE_RULE` */
export function compileCondition(
  node: Condition,
  id: string,
  rules: ReadonlyMap<string, Rule>,
  calendar: Calendar,
): Test {
  const compiler = (locals: readonly string[], depth: number): Compiler => ({
    locals,
    rules,
    calendar,
    condition(inner: Condition, names = locals): Test {
      if (depth > DEEPEST) throw judgeError('PZ_JUDGE_RULE', { rule: id, path: 'when', detail: 'nested too deep' });
      const [operator] = Object.keys(inner) as Operator[];
      if (operator === undefined || !Object.hasOwn(OPERATORS, operator)) {
        throw judgeError('PZ_JUDGE_RULE', { rule: id, path: 'when', detail: 'unknown operator' });
      }
      const compile = OPERATORS[operator] as (operand: unknown, compiler: Compiler) => Omit<Test, 'operator' | 'node'>;
      const operand = (inner as Readonly<Record<string, unknown>>)[operator];
      return { operator, node: inner, ...compile(operand, compiler(names, depth + 1)) };
    },
    value(value: Value, names = locals): Reading {
      return compileValue(value, names === locals ? compiler(locals, depth) : compiler(names, depth));
    },
  });
  return compiler([], 0).condition(node);
}
