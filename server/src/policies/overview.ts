import type { Policy } from './policy.ts';

/** The parts of the overview, each for whom it concerns; `own` shows what is theirs. Readers see figures, no items. */
export const overviewPolicy = {
  'overview.read': {
    all: ['protection-officer', 'reader', 'audit-admin', 'investigator', 'tester', 'publisher', 'moderator'],
  },
  'overview.due': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher', 'moderator'] },
  'overview.findings': { all: ['protection-officer', 'reader'], own: ['investigator', 'tester', 'publisher'] },
  'overview.holdings': { all: ['protection-officer', 'reader'] },
  'overview.ledger': { all: ['protection-officer', 'reader', 'audit-admin'] },
  'overview.acts': { all: ['protection-officer', 'audit-admin'] },
} as const satisfies Policy;
