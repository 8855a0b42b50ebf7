import { canonicalJson, fromUtf8, utf8 } from '@pingzhang/engine/prove';
import type { Deed } from '@pingzhang/ledger';
import type { DeedRow } from './act.ts';

/** What an entry commits to without showing it: which deed, on what, why in somebody's own words. */
export interface Committed {
  readonly deed: string;
  readonly object: string;
  readonly note?: string;
}

/** Same row, same deed: so that one recorded late is the one that would have been recorded then. */
export function ledgerDeed(row: DeedRow, note: string | undefined): Deed {
  return {
    actor: row.actor,
    action: row.action,
    ...(row.purpose !== null && { purpose: row.purpose }),
    ...row.facts,
    ...(row.subject !== null && { subject: row.subject }),
    payload: utf8(canonicalJson({ deed: row.id, object: row.object, ...(note !== undefined && { note }) })),
  };
}

/** Null when it is not one of ours. */
export function committedOf(payload: Uint8Array): Committed | null {
  try {
    const value = JSON.parse(fromUtf8(payload) ?? '') as Partial<Committed>;
    return typeof value.deed === 'string' && typeof value.object === 'string' ? (value as Committed) : null;
  } catch {
    return null;
  }
}
