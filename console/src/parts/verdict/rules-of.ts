import type { Because, Question, RuleVerdict, Verdict } from '@pingzhang/engine/model';
import type { OutcomeKind } from '../outcome/outcome.tsx';

export type RuleOutcome = Exclude<OutcomeKind, 'present' | 'moot'> | 'applies';

/** How one rule came out, as the outline sorts it: what decides first, what was not touched last. */
export function outcomeOfRule(rule: RuleVerdict, verdict: Verdict): RuleOutcome {
  if (verdict.violations.includes(rule.rule)) return 'breach';
  if (verdict.suspected.includes(rule.rule)) return 'suspect';
  if (verdict.human.some(({ rule: id }) => id === rule.rule)) return 'human';
  if (rule.holds === 'unknown') return 'unknown';
  // A finding, a duty, a class of information: it holds, and breaches nothing by itself.
  return rule.holds === 'no' ? 'none' : 'applies';
}

export interface SortedRules {
  /** Breaches, suspicions and what else holds. */
  readonly deciding: readonly RuleVerdict[];
  /** Open for want of facts. */
  readonly open: readonly RuleVerdict[];
  /** None seen, or of no weight here: folded. */
  readonly rest: readonly RuleVerdict[];
  /** No law: below the line. */
  readonly drafts: readonly RuleVerdict[];
}

export function sortRules(verdict: Verdict): SortedRules {
  const rules = verdict.rules ?? [];
  const law = rules.filter(({ status }) => status === 'in_force');
  const of = (...kinds: readonly RuleOutcome[]): RuleVerdict[] =>
    kinds.flatMap((kind) => law.filter((rule) => outcomeOfRule(rule, verdict) === kind));
  return {
    deciding: of('breach', 'suspect', 'human', 'applies'),
    open: of('unknown'),
    rest: of('none'),
    drafts: rules.filter(({ status, holds }) => status !== 'in_force' && holds !== 'no'),
  };
}

/** Leaves of a tree by how they came out. */
export function countLeaves(because: Because | null): { yes: number; no: number; unknown: number } {
  const counts = { yes: 0, no: 0, unknown: 0 };
  const walk = (node: Because): void => {
    if (node.of !== undefined && node.of.length > 0) node.of.forEach(walk);
    else counts[node.holds]++;
  };
  if (because !== null) walk(because);
  return counts;
}

/** Whether a fact is asked by a plain yes or no: every leaf that reads it tests it for being true. */
export function isYesNo({ fact }: Question, verdict: Verdict): boolean {
  let asked = false;
  let plain = true;
  const walk = (node: Because): void => {
    if (node.facts !== undefined && Object.hasOwn(node.facts, fact)) {
      asked = true;
      if (node.operator !== 'is') plain = false;
    }
    node.of?.forEach(walk);
  };
  for (const { because } of verdict.rules ?? []) if (because !== null) walk(because);
  return asked && plain;
}

/** Rules whose conditions read a fact. */
export function rulesAsking(fact: string, verdict: Verdict): string[] {
  const reads = ({ facts, of }: Because): boolean =>
    (facts !== undefined && Object.hasOwn(facts, fact)) || (of ?? []).some(reads);
  return (verdict.rules ?? []).filter(({ because }) => because !== null && reads(because)).map(({ rule }) => rule);
}

/** What an answer would change, against the verdict as it stands. */
export interface Difference {
  readonly becomes: readonly string[];
  readonly clears: readonly string[];
  /** Questions still open that bear on the rules this one would move. */
  readonly left: number;
}

export function differenceOf(before: Verdict, after: Verdict, question: Question): Difference {
  const touched = new Set(question.rules);
  return {
    becomes: after.violations.filter((rule) => !before.violations.includes(rule)),
    clears: [...before.violations, ...before.undetermined].filter(
      (rule) => !after.undetermined.includes(rule) && !after.violations.includes(rule),
    ),
    left: after.questions.filter(({ rules }) => rules.some((rule) => touched.has(rule))).length,
  };
}

/** The facts with one more, `a.b` set inside `a`. */
export function withFact(
  facts: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length === 0) return { ...facts, [first]: value };
  const inner = facts[first];
  const object =
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Record<string, unknown>) : {};
  return { ...facts, [first]: withFact(object, rest.join('.'), value) };
}
