import type { Outcome } from '../model/index.ts';
import type { Judgment } from './judgment.ts';
import type { ReadyRule } from './law.ts';
import { NO, YES } from './truth.ts';

/** The rules of a kind that were law on the day, by how they came out. */
export interface Sorted {
  readonly held: readonly ReadyRule[];
  readonly open: readonly ReadyRule[];
  readonly failed: readonly ReadyRule[];
  /** Rules that hold but give way to a more special one that holds too. */
  readonly displaced: readonly (readonly [by: ReadyRule, rule: ReadyRule])[];
  /** Drafts and the like that would hold. */
  readonly notDeciding: readonly ReadyRule[];
}

export function sortRules(judgment: Judgment): Sorted {
  const held: ReadyRule[] = [];
  const open: ReadyRule[] = [];
  const failed: ReadyRule[] = [];
  for (const ready of judgment.rules.law) {
    const truth = judgment.truthOf(ready);
    (truth === YES ? held : truth === NO ? failed : open).push(ready);
  }
  const notDeciding = judgment.rules.notLaw.filter((ready) => ready.test && judgment.truthOf(ready) === YES);
  const displaced = held.flatMap((by) =>
    (by.rule.displaces ?? []).flatMap((id) => held.filter((rule) => rule.id === id).map((rule) => [by, rule] as const)),
  );
  const gone = new Set(displaced.map(([, rule]) => rule));
  return { held: gone.size > 0 ? held.filter((rule) => !gone.has(rule)) : held, open, failed, displaced, notDeciding };
}

/** The rules whose outcome is of one type, with that outcome. */
export function withOutcome<T extends Outcome['type']>(
  rules: readonly ReadyRule[],
  type: T,
): { readonly ready: ReadyRule; readonly outcome: Extract<Outcome, { readonly type: T }> }[] {
  const found: { ready: ReadyRule; outcome: Extract<Outcome, { readonly type: T }> }[] = [];
  for (const ready of rules) {
    const { outcome } = ready.rule;
    if (outcome.type === type) found.push({ ready, outcome: outcome as Extract<Outcome, { readonly type: T }> });
  }
  return found;
}
