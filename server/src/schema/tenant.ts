import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

export const tenant = pgTable('tenant', {
  id: id().primaryKey(),
  /** Names the tenant in the portal's address. */
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  /** `international` or `sm`: what its ledger is signed and its files are sealed with. */
  suite: text('suite').$type<'international' | 'sm'>().notNull(),
  demo: integer('demo').notNull(),
  /** The tenant's key, wrapped by the installation's. */
  wrappedKey: bytes('wrapped_key').notNull(),
  createdAt: instant('created_at').notNull(),
  version: whole('version').notNull(),
});

/** One row a key: what an administrator may set, such as the portal's telephone number. */
export const setting = pgTable(
  'setting',
  {
    tenant: tenantId().notNull(),
    key: text('key').notNull(),
    value: jsonb('value').$type<unknown>().notNull(),
    version: whole('version').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.key] })],
);

/** Numbers people read, such as QL-1042: one sequence a tenant and kind. */
export const sequence = pgTable(
  'sequence',
  { tenant: tenantId().notNull(), kind: text('kind').notNull(), last: whole('last').notNull() },
  (t) => [primaryKey({ columns: [t.tenant, t.kind] })],
);
