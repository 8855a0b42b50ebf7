// Every example in the rules is a test: whether the rule holds, and the keys of the whole result that it names.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '@pingzhang/engine/judge';
import type { Rule, RuleExample } from '@pingzhang/engine/model';
import { pack, ruleFiles } from './pack.ts';

const packs = [pack];

for (const [file, rules] of ruleFiles) {
  describe(file, () => {
    for (const rule of rules)
      for (const example of rule.examples) it(`${rule.id}: ${example.name.en}`, () => run(rule, example));
  });
}

function run(rule: Rule, example: RuleExample): void {
  const { kind = rule.kinds[0] ?? '', date, facts, expected = {} } = example;
  const verdict = judge({ kind, date, facts }, { packs, profile: rule.profiles?.[0] ?? 'pipl', explain: true });
  const explained = verdict.rules?.find((one) => one.rule === rule.id);
  assert.equal(wasLaw(rule, date) ? explained?.holds : 'no', example.holds, 'holds');
  for (const [key, value] of Object.entries(expected)) agree(verdict[key], value, key);
}

/** A rule that was not law on the day, and a draft on any day, holds for nobody. */
function wasLaw({ status, effective: { from, to } }: Rule, date: string): boolean {
  return status === 'in_force' && from !== null && from <= date && date <= (to ?? '9999-12-31');
}

/** Lists of strings as sets, objects by subset. */
function agree(actual: unknown, expected: unknown, key: string): void {
  if (Array.isArray(expected) && Array.isArray(actual)) assert.deepEqual(new Set(actual), new Set(expected), key);
  else if (typeof expected === 'object' && expected !== null)
    for (const [inner, value] of Object.entries(expected))
      agree((actual as Record<string, unknown>)?.[inner], value, `${key}.${inner}`);
  else assert.deepEqual(actual, expected, key);
}
