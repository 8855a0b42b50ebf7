import type { Policy } from './policy.ts';

/** What checks found. `own`: found in what this person uploaded. */
export const findingPolicy = {
  'finding.read': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'finding.suppress': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
} as const satisfies Policy;
