import type { Kind } from '../kind.ts';
import { withOutcome } from '../sorted.ts';

/** Which crime an act belongs to when it is not, or not only, infringing personal information. */
export const routing: Kind = {
  conclude({ held }, { law, date }) {
    const routes = withOutcome(held, 'route');
    const [first] = routes;
    if (!first) return { crime: 'undetermined' };
    const { route, not, text } = first.outcome;
    return {
      crime: route,
      ...(not === undefined ? {} : { not_: not }),
      ...(text === undefined ? {} : { why: text }),
      candidates: routes.map(({ ready, outcome }) => ({
        rule: ready.id,
        crime: outcome.route,
        cites: law.citesOf(ready, date),
      })),
    };
  },
};
