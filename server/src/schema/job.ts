import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobProgress {
  readonly done: number;
  readonly total: number | null;
  readonly text?: string;
}

export const job = pgTable(
  'job',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    kind: text('kind').notNull(),
    /** Ids and codes; never personal information. */
    input: jsonb('input').$type<unknown>().notNull(),
    state: text('state').$type<JobState>().notNull(),
    attempts: integer('attempts').notNull(),
    maxAttempts: integer('max_attempts').notNull(),
    runAfter: instant('run_after').notNull(),
    /** Who works on it, and until when nobody else may. */
    lease: text('lease'),
    leasedUntil: instant('leased_until'),
    cancelAsked: integer('cancel_asked').notNull(),
    progress: jsonb('progress').$type<JobProgress | null>(),
    /** What a handler left for its next attempt. */
    memo: jsonb('memo').$type<unknown>(),
    error: text('error'),
    person: id('person'),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** A deadline that runs. The sweep raises what falls due, once. */
export const clock = pgTable(
  'clock',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    objectKind: text('object_kind').notNull(),
    objectId: text('object_id').notNull(),
    /** The rule that sets it, such as D-APP-1. */
    rule: text('rule').notNull(),
    startsAt: instant('starts_at').notNull(),
    /** Null: the rule says at once, and names no time. */
    dueAt: instant('due_at'),
    pausedAt: instant('paused_at'),
    state: text('state').$type<'running' | 'paused' | 'met' | 'overdue' | 'dropped'>().notNull(),
    reasons: jsonb('reasons').$type<unknown>().notNull(),
    raisedAt: instant('raised_at'),
    metAt: instant('met_at'),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

export const webhook = pgTable(
  'webhook',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    url: text('url').notNull(),
    /** Names of events, such as `clock.due`; `*` for all. */
    events: jsonb('events').$type<readonly string[]>().notNull(),
    /** HMAC key under the tenant's key. */
    secret: bytes('secret').notNull(),
    state: text('state').$type<'on' | 'off'>().notNull(),
    lastStatus: text('last_status'),
    lastAt: instant('last_at'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
