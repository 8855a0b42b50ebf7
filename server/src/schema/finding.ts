import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** Something found that is open until it is gone or suppressed. It outlives the scan that found it. */
export const finding = pgTable(
  'finding',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `FX-0012`. */
    number: text('number').notNull(),
    source: text('source').$type<'scan' | 'app'>().notNull(),
    sourceId: id('source_id').notNull(),
    file: id('file'),
    kind: text('kind').$type<'information' | 'rule' | 'behaviour'>().notNull(),
    code: text('code').notNull(),
    /** Rule of law it falls under, where one is known: what a change of the law is matched with. */
    rule: text('rule'),
    /** SHA-256 of the file, or id of the app: the same content is the same finding. */
    content: text('content').notNull(),
    /** Keyed fingerprint of the name: a new edition of a file continues the findings of the old. */
    named: text('named').notNull(),
    subject: bytes('subject').notNull(),
    sensitivity: text('sensitivity').$type<'sensitive' | 'ordinary' | 'depends'>(),
    outcome: text('outcome').notNull(),
    severity: text('severity').$type<'critical' | 'high' | 'medium' | 'low'>().notNull(),
    count: whole('count').notNull(),
    countBefore: whole('count_before'),
    people: whole('people').notNull(),
    state: text('state').$type<'new' | 'ongoing' | 'worse' | 'recurred' | 'gone'>().notNull(),
    /** Last day of the suppression of the whole finding. */
    suppressedUntil: text('suppressed_until'),
    excerpt: bytes('excerpt'),
    task: id('task'),
    person: id('person').notNull(),
    firstSeen: instant('first_seen').notNull(),
    lastSeen: instant('last_seen').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

export const suppression = pgTable(
  'suppression',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    finding: id('finding').notNull(),
    reason: text('reason').$type<'not_personal' | 'accepted' | 'test_data'>().notNull(),
    note: bytes('note').notNull(),
    until: text('until_day').notNull(),
    /** One place, in the content it was said of; null: the whole finding. */
    content: text('content'),
    line: whole('line'),
    start: integer('start_at'),
    end: integer('end_at'),
    person: id('person').notNull(),
    at: instant('at').notNull(),
    liftedAt: instant('lifted_at'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
