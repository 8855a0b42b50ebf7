import { print } from './cite.ts';
import type { Law, ReadyRule } from './law.ts';

export type Standing = 'in_force' | 'draft' | 'unverified' | 'repealed' | 'future' | 'past';

/** What a rule is on a day: only `in_force` decides. */
export function standing({ rule, from, to }: ReadyRule, day: string): Standing {
  if (rule.status !== 'in_force') return rule.status;
  return day < from ? 'future' : day > to ? 'past' : 'in_force';
}

/** Every word asked for must stand in the rule's texts, its id or what it cites, in any case. */
export function searchRules(rules: readonly ReadyRule[], text: string, law: Law): ReadyRule[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rules.filter(({ id, rule }) => {
    const cites = rule.cites.map((cite) => print(cite, law));
    const { title, description } = rule;
    const hay = [id, title.zh, title.en, description.zh, description.en, ...cites].join('\n').toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}
