import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** An encrypted object under the home: an upload, a redacted copy, a package. The name may hold a person's, so it is sealed. */
export const file = pgTable(
  'file',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `upload`, `redacted`, `package`, `report`, `proof` … */
    kind: text('kind').notNull(),
    name: bytes('name').notNull(),
    bytes: whole('bytes').notNull(),
    sha256: text('sha256').notNull(),
    /** The object's own key under the tenant's. */
    wrappedKey: bytes('wrapped_key').notNull(),
    person: id('person'),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
