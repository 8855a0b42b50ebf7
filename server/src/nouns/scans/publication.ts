import { judge } from '@pingzhang/engine/judge';
import type { Profile } from '@pingzhang/engine/model';
import { chinaDay } from '../../china-day.ts';
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
  /** What a person answered to the questions the verdict left, by path of the fact. */
  readonly answers?: Readonly<Record<string, boolean>>;
}

/** What the law says of publishing what was found. Null when nothing personal was found, open or masked. */
export function publicationVerdict(
  { open, masked, people }: Found,
  { publisher, periodOver, answers = {} }: PublicationFacts,
  { packs }: TenantLaw,
  profile: Profile,
  now: Date,
): VerdictView | null {
  if (open.length + masked.length === 0) return null;
  const deidentified = open.length === 0;
  // What was found is not open to an answer.
  const facts = {
    ...factsOf(answers),
    publisher,
    records: people,
    fields: deidentified ? masked : open,
    deidentified,
    periodOver,
  };
  const view = verdictView(
    judge({ kind: 'publish', date: chinaDay(now), facts }, { packs, profile, explain: true }),
    facts,
  );
  // With nothing left in clear the questions that remain are about the handler, not about this text.
  return deidentified ? { ...view, outcome: 'not_seen' } : view;
}

/** `{ 'consent.separate': true }` as `{ consent: { separate: true } }`. */
function factsOf(answers: Readonly<Record<string, boolean>>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(answers)) {
    const steps = path.split('.');
    const last = steps.pop()!;
    let inner = facts;
    for (const step of steps) inner = (inner[step] ??= {}) as Record<string, unknown>;
    inner[last] = value;
  }
  return facts;
}
