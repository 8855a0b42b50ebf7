import { ROLES } from './roles.ts';
import type { Policy } from './policy.ts';

/** Requests and complaints, incidents, clocks, the ledger. `own` of a request: its handler. */
export const deskPolicy = {
  'request.read': { all: ['protection-officer', 'audit-admin', 'reader'] },
  /** What the person wrote, in clear. */
  'request.reveal': { all: ['protection-officer'] },
  'request.handle': { all: ['protection-officer'] },
  'request.decide-appeal': { all: ['protection-officer'] },
  'incident.read': { all: ['protection-officer', 'audit-admin', 'investigator'] },
  'incident.create': { all: ['protection-officer', 'investigator'] },
  'incident.change': { all: ['protection-officer'] },
  'clock.read': { all: ROLES },
  'notification.read': { all: ROLES },
  'ledger.read': { all: ['audit-admin', 'protection-officer'] },
  /** State of the log and proof of one entry; says nothing about anybody. */
  'ledger.prove': { all: ROLES },
  'ledger.export': { all: ['audit-admin', 'protection-officer'] },
  'ledger.witness': { all: ['audit-admin'] },
} as const satisfies Policy;
