import { OPERATORS } from '../operators/index.ts';
import { isPlain, onlyKeys } from './problem.ts';
import type { Path, Plain, Problems } from './problem.ts';
import { checkValue } from './value.ts';

/** What a condition may refer to, and where the references go for the check of circles. */
export interface References {
  readonly rules: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  note(rule: string): void;
}

const DEEPEST = 40;

export function checkCondition(node: unknown, path: Path, refs: References, problems: Problems, depth = 0): void {
  if (depth > DEEPEST) return problems.add(path, '嵌套过深', 'nested too deep');
  const keys = isPlain(node) ? Object.keys(node) : [];
  const [operator] = keys;
  if (!isPlain(node) || keys.length !== 1 || operator === undefined) {
    return problems.add(path, '条件须是恰有一个算子的对象', 'a condition is an object with exactly one operator');
  }
  const at = [...path, operator];
  if (!Object.hasOwn(OPERATORS, operator)) {
    const known = Object.keys(OPERATORS).join(', ');
    return problems.add(at, `没有这个算子，可用：${known}`, `no such operator; known: ${known}`);
  }
  const operand = node[operator];
  const condition = (inner: unknown, key: string | number) =>
    checkCondition(inner, [...at, key], refs, problems, depth + 1);
  const value = (inner: unknown, where: Path) =>
    checkValue(inner, where, problems, (nested, deeper) => checkCondition(nested, deeper, refs, problems, depth + 1));

  switch (operator) {
    case 'all':
    case 'any':
      if (!Array.isArray(operand) || operand.length === 0)
        return problems.add(at, '须是条件的列表', 'a list of conditions');
      return operand.forEach(condition);
    case 'not':
      return checkCondition(operand, at, refs, problems, depth + 1);
    case 'is':
    case 'given':
      if (typeof operand !== 'string' || operand === '') problems.add(at, '须是事实的名称', 'the name of a fact');
      return;
    case 'rule':
      if (typeof operand !== 'string' || !refs.rules.has(operand))
        return problems.add(at, '没有这条规则', 'no such rule');
      return refs.note(operand);
    default:
      if (!isPlain(operand)) return problems.add(at, '须是对象', 'an object');
      return checkOperand(operator, operand, at, { condition, value, refs, problems });
  }
}

interface Checks {
  readonly condition: (inner: unknown, key: string | number) => void;
  readonly value: (inner: unknown, where: Path) => void;
  readonly refs: References;
  readonly problems: Problems;
}

/** Keys of each operator's operand: those holding values, and those holding conditions. */
const SHAPES: Readonly<
  Record<string, { readonly values: readonly string[]; readonly conditions?: readonly string[] }>
> = {
  eq: { values: ['to'] },
  gte: { values: ['to'] },
  gt: { values: ['to'] },
  lte: { values: ['to'] },
  lt: { values: ['to'] },
  in: { values: ['list'] },
  has: { values: [] },
  some: { values: ['of'], conditions: ['where'] },
  every: { values: ['of'], conditions: ['where'] },
  before: { values: ['of'], conditions: ['event', 'marker'] },
  overdue: { values: ['start'] },
};
const SUBJECTS = new Set(['eq', 'gte', 'gt', 'lte', 'lt', 'in', 'has']);
const MODES = ['any', 'all', 'only'];

function checkOperand(operator: string, operand: Plain, at: Path, { condition, value, refs, problems }: Checks): void {
  const { values, conditions = [] } = SHAPES[operator]!;
  const subject = SUBJECTS.has(operator);
  const extra: Readonly<Record<string, readonly string[]>> = {
    has: MODES,
    some: ['as'],
    every: ['as'],
    before: ['as', 'by'],
    overdue: ['clock', 'done', 'promised'],
  };
  const known = [...(subject ? ['fact', 'value'] : []), ...values, ...conditions, ...(extra[operator] ?? [])];
  onlyKeys(operand, known, at, problems);
  if (subject && 'fact' in operand === 'value' in operand) {
    problems.add(at, '须有 fact 或 value 之一', 'needs fact or value, one of them');
  }
  if ('fact' in operand && typeof operand['fact'] !== 'string')
    problems.add([...at, 'fact'], '须是事实的名称', 'the name of a fact');
  for (const key of conditions) {
    if (key in operand) condition(operand[key], key);
    else problems.add(at, `缺少 ${key}`, `lacks ${key}`);
  }
  for (const key of values) if (!(key in operand)) problems.add(at, `缺少 ${key}`, `lacks ${key}`);
  for (const key of [...values, 'value', 'done', 'promised', ...(operator === 'has' ? MODES : [])]) {
    if (key in operand) value(operand[key], [...at, key]);
  }
  if (operator === 'has' && MODES.filter((mode) => mode in operand).length !== 1) {
    problems.add(at, '须有 any、all、only 之一', 'needs any, all or only, one of them');
  }
  if (operator === 'before' && typeof operand['by'] !== 'string') problems.add(at, '缺少 by', 'lacks by');
  if (operator === 'overdue' && !refs.clocks.has(String(operand['clock']))) {
    problems.add([...at, 'clock'], '没有这条期限规则', 'no such clock rule');
  }
}
