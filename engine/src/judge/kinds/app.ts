import type { Kind } from '../kind.ts';
import { withOutcome } from '../sorted.ts';

/** App packages and runs: what the type's basic function needs, beside the behaviours. */
export const app: Kind = {
  conclude({ held }) {
    const [need] = withOutcome(held, 'necessity');
    if (!need) return {};
    const { label, necessary, only = [], basicFunction } = need.outcome;
    return { rule39: label, appType: { rule: need.ready.id, basicFunction, necessary, only } };
  },
};
