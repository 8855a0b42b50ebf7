import type { Because, RuleVerdict } from '../model/index.ts';
import type { Judgment } from './judgment.ts';
import type { ReadyRule } from './law.ts';
import type { Scope } from './scope.ts';
import type { Test } from './test-node.ts';
import { nameOf, NO, YES } from './truth.ts';

/** Items and list members shown at most; the rest are counted. */
const SHOWN = 20;

export function explainRule(ready: ReadyRule, judgment: Judgment): RuleVerdict {
  return {
    rule: ready.id,
    pack: ready.pack,
    title: ready.rule.title,
    holds: nameOf(judgment.truthOf(ready)),
    status: ready.rule.status,
    cites: judgment.law.citesOf(ready, judgment.date),
    because: ready.test ? because(ready.test, judgment.scope) : null,
  };
}

function because(test: Test, scope: Scope, item?: number): Because {
  const facts = Object.fromEntries(test.reads.map((read) => [read.path, shown(read.at(scope))]));
  const scopes = test.scopes?.(scope);
  // Items that settle nothing are left out: a list of a thousand events has a handful that matter.
  const of = scopes
    ? scopes
        .flatMap((at, index) => test.of.map((inner) => ({ inner, at, index })))
        .filter(({ inner, at }) => inner.truth(at) !== (test.operator === 'every' ? YES : NO))
        .slice(0, SHOWN)
        .map(({ inner, at, index }) => because(inner, at, index))
    : test.of.map((inner) => because(inner, scope));
  return {
    operator: test.operator,
    holds: nameOf(test.truth(scope)),
    condition: test.of.length > 0 ? null : Object.values(test.node)[0],
    ...(test.reads.length > 0 ? { facts } : {}),
    ...(item === undefined ? {} : { item }),
    ...(of.length > 0 ? { of } : {}),
  };
}

function shown(value: unknown): unknown {
  if (value === undefined) return null;
  if (!Array.isArray(value) || value.length <= SHOWN) return value;
  return [...value.slice(0, SHOWN), `… +${value.length - SHOWN}`];
}
