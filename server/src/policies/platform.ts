import type { Policy } from './policy.ts';

/** Review of what is posted, sanctions, evidence, orders of authorities. */
export const platformPolicy = {
  /** For the platform's own program, by token. */
  'platform.intake': { all: ['moderator', 'protection-officer'] },
  'platform.read': { all: ['moderator', 'protection-officer', 'audit-admin'] },
  'platform.review': { all: ['moderator'] },
  'platform.decide-appeal': { all: ['moderator', 'protection-officer'] },
  'platform.hold': { all: ['protection-officer'] },
  'platform.order': { all: ['protection-officer'] },
  'platform.report': { all: ['protection-officer', 'audit-admin', 'reader'] },
  /** A pack of own words is proposed by one person and activated by another. */
  'platform.propose-pack': { all: ['moderator', 'protection-officer'] },
  'platform.activate-pack': { all: ['protection-officer'] },
  'platform.rescan': { all: ['protection-officer'] },
} as const satisfies Policy;
