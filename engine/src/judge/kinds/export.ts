import type { Kind } from '../kind.ts';
import { withOutcome } from '../sorted.ts';

/** Which procedure sends personal information abroad: the gravest route that holds, none while a graver one is open. */
export const exportKind: Kind = {
  conclude({ held, open }) {
    const [route] = withOutcome(held, 'route');
    if (!route) return { route: 'undetermined' };
    // A special exemption stands whatever else is missing; the general routes wait for the graver ones.
    const exempts = (route.ready.rule.displaces ?? []).length > 0;
    const waiting = exempts ? [] : withOutcome(open, 'route').map(({ outcome }) => outcome.route);
    return {
      route: waiting.length > 0 ? 'undetermined' : route.outcome.route,
      ...(waiting.length > 0 ? { candidates: [...new Set([route.outcome.route, ...waiting])] } : {}),
    };
  },
};
