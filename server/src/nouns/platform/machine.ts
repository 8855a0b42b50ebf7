/** What readers of the platform see of an item. `hidden` awaits a person; `removed` is a decision. */
export type ItemState = 'visible' | 'hidden' | 'removed';
export type ReviewState = 'waiting' | 'claimed' | 'second' | 'decided' | 'overturned';

/** What a reviewer may decide, what becomes of the item, and what of the account. */
export const DECISIONS = {
  pass: { item: 'visible', strikes: 0, second: false },
  hide: { item: 'hidden', strikes: 0, second: false },
  'take-down': { item: 'removed', strikes: 1, second: false },
  'freeze-listing': { item: 'removed', strikes: 1, second: false },
  'mute-group': { item: 'removed', strikes: 1, second: false },
  /** An account is closed by two people. */
  'close-account': { item: 'removed', strikes: 3, second: true },
} as const satisfies Readonly<Record<string, { item: ItemState; strikes: number; second: boolean }>>;
export type ReviewDecision = keyof typeof DECISIONS;
export const DECISION_IDS = Object.keys(DECISIONS) as [ReviewDecision, ...ReviewDecision[]];

/** A strike counts for half a year; three that count lead to a proposal to close the account. */
export const STRIKE_DAYS = 180;
export const STRIKES_TO_CLOSE = 3;
/** A claimed item goes back to the queue after this. */
export const CLAIM_MINUTES = 15;
/** Reviewers see the worst of it: after so many in an hour the queue asks for a rest, after so many in a day it closes. */
export const CLAIMS_AN_HOUR = 120;
export const CLAIMS_A_DAY = 600;
/** One decision in so many is looked at again by somebody who does not see the first. */
export const SAMPLE_ONE_IN = 20;

/** The state of a new item, by what the judge said. Publication waits for a person only where it must. */
export function stateFor(action: 'block' | 'review' | 'pass'): ItemState {
  return action === 'block' ? 'hidden' : 'visible';
}

/** Whether a decision is picked for the second look: by the review's own id, so that nobody can choose. */
export function isSampled(id: string): boolean {
  return Number.parseInt(id.slice(-6), 16) % SAMPLE_ONE_IN === 0;
}
