import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';
import type { JobState } from './job.ts';

export const app = pgTable(
  'app',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `AP-0002`. */
    number: text('number').notNull(),
    name: text('name').notNull(),
    /** The package's own id; null until it was read. */
    bundle: text('bundle'),
    platform: text('platform'),
    developer: text('developer'),
    person: id('person').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] }), uniqueIndex('app_number').on(t.tenant, t.number)],
);

/** One package examined. Evidence is an object: it may be megabytes. */
export const appVersion = pgTable(
  'app_version',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    app: id('app').notNull(),
    position: integer('position').notNull(),
    versionName: text('version_name'),
    versionCode: text('version_code'),
    channel: text('channel'),
    state: text('state').$type<JobState>().notNull(),
    job: id('job').notNull(),
    package: id('package').notNull(),
    sha256: text('sha256').notNull(),
    policies: jsonb('policies').$type<readonly string[]>().notNull(),
    runs: jsonb('runs').$type<readonly string[]>().notNull(),
    appType: text('app_type'),
    tally: jsonb('tally').$type<unknown>(),
    /** Outcome of each behaviour by its code, and what came of it since the version before. */
    outcomes: jsonb('outcomes').$type<unknown>(),
    openQuestions: integer('open_questions').notNull(),
    packer: text('packer'),
    /** Answers and facts given by people: JSON, sealed. */
    answers: bytes('answers'),
    result: id('result'),
    html: id('html'),
    docx: id('docx'),
    problem: jsonb('problem').$type<unknown>(),
    person: id('person').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    version: whole('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant, t.id] }),
    uniqueIndex('app_version_position').on(t.tenant, t.app, t.position),
  ],
);

/** A demand to put things right, with its working-day clock. */
export const rectification = pgTable(
  'rectification',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `ZG-0003`. */
    number: text('number').notNull(),
    app: id('app').notNull(),
    appVersion: id('app_version').notNull(),
    codes: jsonb('codes').$type<readonly string[]>().notNull(),
    note: bytes('note').notNull(),
    issued: text('issued').notNull(),
    workingDays: integer('working_days').notNull(),
    deadline: jsonb('deadline').$type<unknown>().notNull(),
    dueDay: text('due_day'),
    dueAt: instant('due_at'),
    clock: id('clock').notNull(),
    state: text('state').$type<'issued' | 'answered' | 'retested' | 'closed'>().notNull(),
    reply: bytes('reply').notNull(),
    retest: jsonb('retest').$type<unknown>(),
    person: id('person').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
