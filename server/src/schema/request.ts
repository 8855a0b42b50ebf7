import { pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { RequestKindId } from '../nouns/requests/kinds.ts';
import type { RequestState } from '../nouns/requests/machine.ts';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** What a person asked for. Everything they wrote is sealed; lists show kind, state and clock alone. */
export const request = pgTable(
  'request',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `QL-1042`: how the desk names it. */
    number: text('number').notNull(),
    /** Eight digits, the person's half of the key; shows nothing alone. */
    receipt: text('receipt').notNull(),
    /** scrypt of the other half. */
    codeHash: text('code_hash').notNull(),
    kind: text('kind').$type<RequestKindId>().notNull(),
    state: text('state').$type<RequestState>().notNull(),
    onBehalf: text('on_behalf').$type<'self' | 'guardian' | 'relative' | 'agent'>().notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    /** JSON of name, contact, account, text. */
    filing: bytes('filing').notNull(),
    /** The desk member who decided; an appeal goes to another. */
    decidedBy: id('decided_by'),
    handler: id('handler'),
    identity: text('identity').$type<'open' | 'matched' | 'not-matched'>().notNull(),
    clock: id('clock').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant, t.id] }),
    uniqueIndex('request_receipt').on(t.tenant, t.receipt),
    uniqueIndex('request_number').on(t.tenant, t.number),
  ],
);

/** Every act in a request, in order; what was said is sealed. The person sees them all, without names of staff. */
export const requestAct = pgTable(
  'request_act',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    request: id('request').notNull(),
    at: instant('at').notNull(),
    /** Person id of staff; `person` for the one who asked; `system`. */
    actor: text('actor').notNull(),
    act: text('act').notNull(),
    /** Ground or rule of the act, in codes. */
    ground: text('ground'),
    text: bytes('text'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
