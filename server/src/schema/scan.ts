import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';
import type { JobState } from './job.ts';

/** One check of one or many uploads. Counts and codes stand here; what may name a person is sealed or an object. */
export const scan = pgTable(
  'scan',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `JC-0007`. */
    number: text('number').notNull(),
    state: text('state').$type<JobState>().notNull(),
    outcome: text('outcome').notNull(),
    profile: text('profile').$type<'pipl' | 'strict'>().notNull(),
    publication: jsonb('publication').$type<unknown>(),
    totals: jsonb('totals').$type<unknown>().notNull(),
    types: jsonb('types').$type<unknown>().notNull(),
    articles: jsonb('articles').$type<unknown>().notNull(),
    verdict: jsonb('verdict').$type<unknown>(),
    files: integer('files').notNull(),
    /** The first file's name. */
    title: bytes('title'),
    /** Ids of evidence packages made of it. */
    packages: jsonb('packages').$type<readonly string[]>().notNull(),
    job: id('job').notNull(),
    person: id('person').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] }), uniqueIndex('scan_number').on(t.tenant, t.number)],
);

export const scanFile = pgTable(
  'scan_file',
  {
    tenant: tenantId().notNull(),
    scan: id('scan').notNull(),
    file: id('file').notNull(),
    position: integer('position').notNull(),
    state: text('state').$type<JobState>().notNull(),
    outcome: text('outcome').notNull(),
    findings: whole('findings').notNull(),
    sensitive: whole('sensitive').notNull(),
    masked: whole('masked').notNull(),
    records: whole('records').notNull(),
    people: jsonb('people').$type<unknown>().notNull(),
    types: jsonb('types').$type<unknown>().notNull(),
    maskedTypes: jsonb('masked_types').$type<readonly string[]>().notNull(),
    /** Columns, excerpts, problems: JSON, sealed. */
    detail: bytes('detail'),
    verdict: jsonb('verdict').$type<unknown>(),
    suggestion: text('suggestion').$type<'app' | 'case'>(),
    viewRecords: whole('view_records').notNull(),
    /** Marks in equal stretches of the file. */
    density: jsonb('density').$type<readonly number[]>().notNull(),
    redactState: text('redact_state').$type<JobState>(),
    redactJob: id('redact_job'),
    redactFile: id('redact_file'),
    /** Policy, what was treated, or why not. */
    redact: jsonb('redact').$type<unknown>(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.scan, t.file] })],
);

/** A stretch of the masked view of a file: gzip of its lines, an encrypted object of its own, so that a page reads little. */
export const scanViewPart = pgTable(
  'scan_view_part',
  {
    tenant: tenantId().notNull(),
    scan: id('scan').notNull(),
    file: id('file').notNull(),
    firstLine: whole('first_line').notNull(),
    lines: integer('lines').notNull(),
    object: id('object').notNull(),
    /** Marks in it: a search for the next one passes over parts without. */
    marks: integer('marks').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.scan, t.file, t.firstLine] })],
);
