import type { Policy } from './policy.ts';

/** What is to be done. `own`: a task this person made or was given. */
export const taskPolicy = {
  'task.create': { all: ['protection-officer', 'investigator', 'tester', 'publisher'] },
  'task.read': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'task.change': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  'task.postpone': { all: ['protection-officer'], own: ['investigator', 'tester', 'publisher'] },
  /** The second person: whoever may, except the one who said it was done. */
  'task.review': { all: ['protection-officer'], own: ['investigator', 'tester'] },
} as const satisfies Policy;
