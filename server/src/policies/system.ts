import { ROLES } from './roles.ts';
import type { Policy } from './policy.ts';

/** Tokens, settings, webhooks, jobs, backups, the tenant itself. */
export const systemPolicy = {
  'tenant.read': { all: ROLES },
  'tenant.change': { all: ['system-admin'] },
  'setting.read': { all: ['system-admin', 'security-admin', 'audit-admin', 'protection-officer'] },
  'setting.change': { all: ['system-admin'] },
  'token.read': { all: ['security-admin'], own: ROLES },
  'token.create': { all: [], own: ROLES },
  'token.revoke': { all: ['security-admin'], own: ROLES },
  'webhook.read': { all: ['system-admin'] },
  'webhook.change': { all: ['system-admin'] },
  'job.read': {
    all: ['system-admin', 'protection-officer'],
    own: ['investigator', 'tester', 'publisher', 'moderator'],
  },
  'job.cancel': {
    all: ['system-admin', 'protection-officer'],
    own: ['investigator', 'tester', 'publisher', 'moderator'],
  },
  'backup.read': { all: ['system-admin'] },
  'backup.create': { all: ['system-admin'] },
} as const satisfies Policy;
