import { isPlain, onlyKeys } from './problem.ts';
import type { Path, Problems } from './problem.ts';

const WALKS = ['count', 'sum', 'min', 'max'];
const FORMS = ['fact', ...WALKS, 'ratios', 'outcome'];

/** A literal, a list, or an object with one of the computing forms. */
export function checkValue(
  node: unknown,
  path: Path,
  problems: Problems,
  condition: (inner: unknown, path: Path) => void,
  depth = 0,
): void {
  const again = (inner: unknown, where: Path) => checkValue(inner, where, problems, condition, depth + 1);
  if (depth > 20) return problems.add(path, '嵌套过深', 'nested too deep');
  if (Array.isArray(node)) return node.forEach((member, index) => again(member, [...path, index]));
  if (!isPlain(node)) return;
  const [form, ...rest] = Object.keys(node);
  if (form === undefined || rest.length > 0 || !FORMS.includes(form)) {
    return problems.add(path, `须恰有一项：${FORMS.join('、')}`, `needs exactly one of ${FORMS.join(', ')}`);
  }
  const at = [...path, form];
  const operand = node[form];
  if (form === 'fact') {
    if (typeof operand !== 'string') problems.add(at, '须是事实的名称', 'the name of a fact');
  } else if (form === 'ratios') {
    if (!Array.isArray(operand)) return problems.add(at, '须是列表', 'a list');
    operand.forEach((term: unknown, index) => {
      if (!isPlain(term) || !Number.isSafeInteger(term['per']) || (term['per'] as number) <= 0) {
        problems.add([...at, index], '须有 of 和正整数 per', 'needs of, and per as a positive integer');
      } else again(term['of'], [...at, index, 'of']);
    });
  } else if (!isPlain(operand)) problems.add(at, '须是对象', 'an object');
  else if (form === 'outcome') {
    onlyKeys(operand, ['rule', 'field'], at, problems);
    again(operand['rule'], [...at, 'rule']);
  } else {
    onlyKeys(operand, ['of', 'as', 'where', ...(form === 'count' ? [] : ['each'])], at, problems);
    again(operand['of'], [...at, 'of']);
    if ('each' in operand) again(operand['each'], [...at, 'each']);
    if ('where' in operand) condition(operand['where'], [...at, 'where']);
  }
}
