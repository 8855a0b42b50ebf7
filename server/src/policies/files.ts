import type { Policy } from './policy.ts';

export const filePolicy = {
  'file.create': { all: ['protection-officer', 'investigator', 'tester', 'publisher', 'moderator'] },
  'file.read': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher', 'moderator'] },
  /** The original in clear, for a purpose that is recorded first. */
  'file.reveal': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher', 'moderator'] },
  'file.remove': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher', 'moderator'] },
} as const satisfies Policy;
