import { ROLES } from './roles.ts';
import type { Policy } from './policy.ts';

/** Everybody may read the law. A rule pack is proposed by one person and confirmed by another. */
export const lawPolicy = {
  'law.read': { all: ROLES },
  'law.propose': { all: ['security-admin', 'protection-officer'] },
  'law.confirm': { all: ['security-admin', 'protection-officer'] },
  'law.sign': { all: ['security-admin'] },
  'judge.preview': { all: ['protection-officer', 'investigator', 'tester', 'publisher'] },
} as const satisfies Policy;
