import type { Policy } from './policy.ts';

export const appPolicy = {
  'app.create': { all: ['protection-officer', 'tester'] },
  'app.read': { all: ['protection-officer'], own: ['tester'] },
  'app.answer': { all: ['protection-officer'], own: ['tester'] },
  'app.download': { all: ['protection-officer'], own: ['tester'] },
  'app.rectify': { all: ['protection-officer'], own: ['tester'] },
} as const satisfies Policy;
