import type { Policy } from './policy.ts';

/** Checks of files. `own`: what this person began. */
export const scanPolicy = {
  'scan.create': { all: ['protection-officer', 'investigator', 'tester', 'publisher'] },
  'scan.read': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'scan.answer': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'scan.redact': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'scan.download': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'scan.package': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
} as const satisfies Policy;
