import type { Entry } from '@pingzhang/engine/prove';

/** What the platform did in a period, counted from ledger entries and from nothing else. */
export interface Transparency {
  readonly from: string;
  readonly to: string;
  readonly received: number;
  /** By what the judge said at intake: block, review, pass. */
  readonly judged: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<string, number>>;
  /** By decision of reviewers. */
  readonly decided: Readonly<Record<string, number>>;
  readonly appeals: { readonly filed: number; readonly upheld: number; readonly overturned: number };
  readonly complaints: number;
  readonly orders: { readonly registered: number; readonly delivered: number; readonly refused: number };
  readonly holds: number;
  /** First and last entry counted: anybody with the log counts the same. */
  readonly entries: { readonly first: number | null; readonly last: number | null };
}

/** Pure: the same entries and period give the same figures. Times are compared as instants. */
export function transparencyOf(
  entries: Iterable<{ readonly index: number; readonly entry: Entry }>,
  from: Date,
  to: Date,
): Transparency {
  const judged: Record<string, number> = {};
  const byCategory: Record<string, number> = {};
  const decided: Record<string, number> = {};
  const tally = {
    received: 0,
    filed: 0,
    upheld: 0,
    overturned: 0,
    complaints: 0,
    registered: 0,
    delivered: 0,
    refused: 0,
    holds: 0,
  };
  let first: number | null = null;
  let last: number | null = null;
  for (const { index, entry } of entries) {
    const at = Date.parse(entry.time);
    if (at < from.getTime() || at >= to.getTime()) continue;
    first ??= index;
    last = index;
    const { action, decision = '', counts = {} } = entry;
    if (action === 'platform.intake') {
      for (const [what, n] of Object.entries(counts)) {
        if (what === 'received') tally.received += n;
        else if (what.startsWith('category.')) add(byCategory, what.slice('category.'.length), n);
        else if (what !== 'known') add(judged, what, n);
      }
    } else if (action === 'platform.decide') add(decided, decision, 1);
    else if (action === 'platform.appeal') tally.filed++;
    else if (action === 'platform.decide-appeal') tally[decision === 'overturned' ? 'overturned' : 'upheld']++;
    else if (action === 'platform.order') tally.registered++;
    else if (action === 'platform.deliver') tally.delivered++;
    else if (action === 'platform.refuse') tally.refused++;
    else if (action === 'platform.hold') tally.holds++;
    else if (action === 'request.file' && decision === 'complaint') tally.complaints++;
  }
  const { received, filed, upheld, overturned, complaints, registered, delivered, refused, holds } = tally;
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    received,
    judged,
    byCategory,
    decided,
    appeals: { filed, upheld, overturned },
    complaints,
    orders: { registered, delivered, refused },
    holds,
    entries: { first, last },
  };
}

function add(counts: Record<string, number>, what: string, n: number): void {
  counts[what] = (counts[what] ?? 0) + n;
}
