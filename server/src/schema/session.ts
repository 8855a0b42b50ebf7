import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** The cookie holds 32 random bytes; only their SHA-256 is here, so that a stolen table opens nothing. */
export const session = pgTable('session', {
  hash: text('hash').primaryKey(),
  tenant: tenantId().notNull(),
  person: id('person').notNull(),
  /** Second factor still to come, or a password to change first. */
  state: text('state').$type<'open' | 'must-change'>().notNull(),
  csrf: text('csrf').notNull(),
  address: text('address').notNull(),
  createdAt: instant('created_at').notNull(),
  usedAt: instant('used_at').notNull(),
  endsAt: instant('ends_at').notNull(),
});

/** A program's key. Shown once when made; `scopes` are actions of policies, never more than its owner may. */
export const apiToken = pgTable(
  'api_token',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    hash: text('hash').notNull().unique(),
    person: id('person').notNull(),
    name: text('name').notNull(),
    scopes: jsonb('scopes').$type<readonly string[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** What a write answered, so that the same write sent twice is done once. Sealed: an answer may hold a token. */
export const idempotency = pgTable(
  'idempotency',
  {
    tenant: tenantId().notNull(),
    person: id('person').notNull(),
    key: text('key').notNull(),
    request: text('request').notNull(),
    status: whole('status'),
    answer: bytes('answer'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.person, t.key] })],
);
