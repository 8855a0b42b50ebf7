import { judge, shanghai } from '@pingzhang/engine/judge';
import type { Profile } from '@pingzhang/engine/model';
import type { TenantLaw } from '../law/shelf.ts';
import { verdictView } from '../judge/shapes.ts';
import type { VerdictView } from '../judge/shapes.ts';

/** What was found, as the rules on publishing ask for it. */
export interface Found {
  /** Types that stand in clear. */
  readonly open: readonly string[];
  /** Types that stand masked. */
  readonly masked: readonly string[];
  readonly people: number;
}

export interface PublicationFacts {
  readonly publisher: string;
  readonly periodOver: boolean;
}

/** What the law says of publishing what was found. Null when nothing personal was found, open or masked. */
export function publicationVerdict(
  { open, masked, people }: Found,
  { publisher, periodOver }: PublicationFacts,
  { packs }: TenantLaw,
  profile: Profile,
  now: Date,
): VerdictView | null {
  if (open.length + masked.length === 0) return null;
  const deidentified = open.length === 0;
  const facts = { publisher, records: people, fields: deidentified ? masked : open, deidentified, periodOver };
  const view = verdictView(
    judge({ kind: 'publish', date: chinaDay(now), facts }, { packs, profile, explain: true }),
    facts,
  );
  // With nothing left in clear the questions that remain are about the handler, not about this text.
  return deidentified ? { ...view, outcome: 'not_seen' } : view;
}

/** The day in China, where the law's days run. */
export const chinaDay = (at: Date): string => shanghai(at.getTime()).slice(0, 10);
