import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';
import type { JobState } from './job.ts';

/** A leak under investigation. `case` is a word of SQL: the table is called `case_file`. */
export const caseFile = pgTable(
  'case_file',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `AJ-0004`. */
    number: text('number').notNull(),
    title: bytes('title').notNull(),
    note: bytes('note').notNull(),
    state: text('state').$type<'new' | JobState>().notNull(),
    job: id('job'),
    settings: jsonb('settings').$type<unknown>(),
    /** What is known of the act; JSON, sealed. */
    facts: bytes('facts').notNull(),
    materials: integer('materials').notNull(),
    bytes: whole('bytes').notNull(),
    people: whole('people'),
    level: text('level'),
    /** The whole result of the count: an object, JSON. */
    result: id('result'),
    countedAt: instant('counted_at'),
    problem: jsonb('problem').$type<unknown>(),
    html: id('html'),
    docx: id('docx'),
    person: id('person').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] }), uniqueIndex('case_number').on(t.tenant, t.number)],
);

export const caseMaterial = pgTable(
  'case_material',
  {
    tenant: tenantId().notNull(),
    case: id('case_id').notNull(),
    file: id('file').notNull(),
    position: integer('position').notNull(),
    person: id('person').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.case, t.file] })],
);
