import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** Work to be done by somebody until a day. Titles and texts are typed by people, who may name others: sealed. */
export const task = pgTable(
  'task',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `RW-0031`. */
    number: text('number').notNull(),
    title: bytes('title').notNull(),
    what: bytes('what').notNull(),
    remedy: bytes('remedy').notNull(),
    severity: text('severity').$type<'critical' | 'high' | 'medium' | 'low'>().notNull(),
    state: text('state').$type<'open' | 'review' | 'done'>().notNull(),
    owner: id('owner'),
    secondPerson: integer('second_person').notNull(),
    /** The end of the last day in China; for a provisional deadline of the earliest. */
    dueAt: instant('due_at'),
    dueDay: text('due_day'),
    dueRule: text('due_rule'),
    dueReason: bytes('due_reason'),
    deadline: jsonb('deadline').$type<unknown>(),
    clock: id('clock'),
    proofs: integer('proofs').notNull(),
    findings: integer('findings').notNull(),
    person: id('person').notNull(),
    doneBy: id('done_by'),
    reviewedBy: id('reviewed_by'),
    closedAt: instant('closed_at'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] }), uniqueIndex('task_number').on(t.tenant, t.number)],
);

/** Comments and acts of a task in one line of time; nothing is changed or taken out. */
export const taskEvent = pgTable(
  'task_event',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    task: id('task').notNull(),
    kind: text('kind').notNull(),
    person: id('person').notNull(),
    at: instant('at').notNull(),
    text: bytes('text').notNull(),
    file: id('file'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
