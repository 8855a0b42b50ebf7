import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant, tenantId } from './columns.ts';

/** A line in somebody's inbox: codes and numbers, the console has the words. */
export const notification = pgTable(
  'notification',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** To everybody of a role, or to one person. */
    role: text('role'),
    person: id('person'),
    /** `clock.due`, `clock.overdue`, `request.filed`, … */
    event: text('event').notNull(),
    objectKind: text('object_kind').notNull(),
    objectId: text('object_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
