import type { Kind } from '../kind.ts';
import { withOutcome } from '../sorted.ts';

/** Which procedure sends personal information abroad: the gravest route that holds, none while a graver one is open. */
export const exportKind: Kind = {
  conclude({ held, open }) {
    const [route] = withOutcome(held, 'route');
    if (!route) return { route: 'undetermined' };
    // Exemptions are for the exporter to claim: unclaimed they do not hold up the route. What the law itself asks does.
    const waiting = withOutcome(open, 'route')
      .filter(({ ready }) => ready.rule.auto !== 'human')
      .map(({ outcome }) => outcome.route);
    if (waiting.length === 0 || route.ready.rule.auto === 'human') return { route: route.outcome.route };
    return { route: 'undetermined', candidates: [...new Set([route.outcome.route, ...waiting])] };
  },
};
