import type { Policy } from './policy.ts';

/** Evidence of an investigation: one investigator never sees another's, and nobody else does but the protection officer. */
export const casePolicy = {
  'case.create': { all: ['protection-officer', 'investigator'] },
  'case.read': { all: ['protection-officer'], own: ['investigator'] },
  'case.change': { all: ['protection-officer'], own: ['investigator'] },
  'case.count': { all: ['protection-officer'], own: ['investigator'] },
  'case.download': { all: ['protection-officer'], own: ['investigator'] },
} as const satisfies Policy;
