import type { PolicyComparison, PolicyDocument } from './policy-facts.ts';

/** What came, what went and what was reworded between two editions of a policy, by topic. */
export function comparePolicies(
  _before: string | readonly PolicyDocument[],
  _after: string | readonly PolicyDocument[],
): PolicyComparison {
  return {
    changes: [],
    unchanged: 0,
    items: { added: [], removed: [] },
    thirdParties: { added: [], removed: [] },
  };
}
