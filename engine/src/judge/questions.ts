import type { Question } from '../model/index.ts';
import { boundsOf } from './compare.ts';
import type { Judgment } from './judgment.ts';
import type { ReadyRule } from './law.ts';
import type { Scope } from './scope.ts';
import type { Test } from './test-node.ts';
import { UNKNOWN } from './truth.ts';

/** A rule only a person can settle is asked about last. */
const HUMAN = 0.01;

/**
 * The missing facts of the open rules as questions, most decisive first: a fact weighs by the rules it would move, less
 * where a rule lacks others too.
 *
 * @param asks for facts a kind derives (`counted.A`), by their first name, the fact a person can supply (`records`).
 */
export function questionsOf(
  open: readonly ReadyRule[],
  judgment: Judgment,
  asks: Readonly<Record<string, string>> = {},
): Question[] {
  const weights = new Map<string, { weight: number; rules: string[] }>();
  for (const ready of open) {
    const paths = ready.test ? missingFacts(ready.test, judgment.scope, judgment) : [];
    const missing = new Set(paths.map((path) => asks[path.split('.', 1)[0]!] ?? path));
    const weight = (ready.rule.auto === 'human' ? HUMAN : 1) / missing.size;
    for (const fact of missing) {
      const entry = weights.get(fact) ?? { weight: 0, rules: [] };
      entry.weight += weight;
      entry.rules.push(ready.id);
      weights.set(fact, entry);
    }
  }
  return [...weights]
    .toSorted(([a, { weight: left }], [b, { weight: right }]) => right - left || (a < b ? -1 : 1))
    .map(([fact, { rules }]) => ({ fact, ...needOf(fact, rules, judgment), rules }));
}

function needOf(fact: string, rules: readonly string[], { law }: Judgment): Omit<Question, 'fact' | 'rules'> {
  for (const id of rules) {
    const need = law.byId.get(id)?.rule.needs?.[fact];
    if (need) return need;
  }
  return law.needs.get(fact) ?? { question: { zh: `请补充事实：${fact}`, en: `Please supply the fact: ${fact}` } };
}

/** The facts that keep a test open; what other branches have settled is not asked. */
function missingFacts(test: Test, scope: Scope, judgment: Judgment): string[] {
  if (test.truth(scope) !== UNKNOWN) return [];
  if (test.operator === 'rule') {
    const other = judgment.law.byId.get((test.node as { readonly rule: string }).rule);
    return other?.test ? missingFacts(other.test, judgment.scope, judgment) : [];
  }
  const own = test.reads.filter((read) => isMissing(read.at(scope)));
  if (own.length > 0) return own.map(({ path }) => path);
  const scopes = test.scopes?.(scope);
  if (scopes) {
    const list = test.reads[0]?.path ?? 'item';
    return scopes.flatMap((at) =>
      test.of.flatMap((inner) => missingFacts(inner, at, judgment)).map((path) => path.replace(/^item\b/, `${list}[]`)),
    );
  }
  const inside = test.of.flatMap((inner) => missingFacts(inner, scope, judgment));
  return inside.length > 0 || test.of.length > 0 ? inside : test.reads.map(({ path }) => path);
}

function isMissing(value: unknown): boolean {
  if (value === undefined) return true;
  const bounds = typeof value === 'object' ? boundsOf(value) : undefined;
  return bounds !== undefined && bounds.min !== bounds.max;
}
