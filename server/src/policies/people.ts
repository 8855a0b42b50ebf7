import type { Policy } from './policy.ts';

export const peoplePolicy = {
  'person.read': { all: ['security-admin', 'audit-admin'] },
  /** Names of colleagues to give a task to: no roles, no state. */
  'person.list-names': { all: ['security-admin', 'protection-officer', 'investigator', 'tester', 'moderator'] },
  'person.create': { all: ['security-admin'] },
  'person.change': { all: ['security-admin'] },
  'person.grant': { all: ['security-admin'] },
  'person.unlock': { all: ['security-admin'] },
  'person.reset': { all: ['security-admin'] },
} as const satisfies Policy;
