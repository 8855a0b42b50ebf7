import type { LawPack } from '../pack.ts';
import { Problems, isPlain } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkRule } from './rule.ts';

export type { Problem } from './problem.ts';

/**
 * Checks rules written by a user before they are judged with: `document` is a list of rules as parsed from YAML.
 *
 * @param beside the packs they will stand beside, whose rules and clocks they may refer to.
 * @returns every problem with its path in the document; none means the list can be judged with.
 */
export function validateRules(document: unknown, beside: readonly LawPack[]): readonly Problem[] {
  const problems = new Problems();
  if (!Array.isArray(document)) {
    problems.add([], '规则包须是规则的列表', 'a pack is a list of rules');
    return problems.found;
  }
  const known = beside.flatMap(({ rules = {} }) => Object.values(rules).flat());
  const own = (document as readonly unknown[]).filter(isPlain);
  const ids = new Set([...known.map(({ id }) => id), ...own.map(({ id }) => String(id))]);
  const clocks = new Set([
    ...known.filter(({ outcome }) => outcome.type === 'clock').map(({ id }) => id),
    ...own.filter(({ outcome }) => isPlain(outcome) && outcome['type'] === 'clock').map(({ id }) => String(id)),
  ]);
  const asked = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const [index, rule] of (document as readonly unknown[]).entries()) {
    const id = isPlain(rule) ? String(rule['id']) : '';
    if (seen.has(id)) problems.add([index, 'id'], '编号重复', 'this id is used twice');
    seen.add(id);
    const note = (other: string): void => void asked.set(id, [...(asked.get(id) ?? []), other]);
    checkRule(rule, [index], { rules: ids, clocks, note }, problems);
  }
  for (const [index, rule] of (document as readonly unknown[]).entries()) {
    if (isPlain(rule) && asksItself(String(rule['id']), asked)) {
      problems.add([index, 'when'], '规则互相引用成环', 'the rules ask for each other in a circle');
    }
  }
  return problems.found;
}

function asksItself(id: string, asked: ReadonlyMap<string, readonly string[]>): boolean {
  const open = [...(asked.get(id) ?? [])];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(asked.get(next) ?? []));
  }
  return false;
}
