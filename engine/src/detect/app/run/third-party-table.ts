import { groupBy } from '../group-by.ts';
import type { MeantEvent } from './read-events.ts';

/** What one host got in a run. */
export interface HostShare {
  readonly host: string;
  readonly party: { readonly id: string; readonly name: string; readonly company: string | null } | 'self' | null;
  readonly items: readonly string[];
  readonly requests: number;
  readonly beforeConsent: number;
  readonly encryptedOnly: boolean;
}

/** Which host got which kind of information, and how often before consent. */
export function hostShares(events: readonly MeantEvent[]): HostShare[] {
  const network = events.filter(
    ({ event, type }) => event.host !== undefined && (type === 'send' || type === 'contact'),
  );
  return [...groupBy(network, ({ event }) => event.host!)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, list]) => {
      const { receiver } = list[0]!;
      return {
        host,
        party:
          receiver === null || receiver === 'self'
            ? receiver
            : { id: receiver.id, name: receiver.name.zh, company: receiver.company ?? null },
        items: [...new Set(list.flatMap(({ items }) => items))].toSorted(),
        requests: list.length,
        beforeConsent: list.filter(({ state }) => state === 'before' || state === 'refused').length,
        encryptedOnly: list.every(({ type }) => type === 'contact'),
      };
    });
}
