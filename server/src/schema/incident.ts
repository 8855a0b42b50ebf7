import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { IncidentFacts } from '../nouns/incidents/assess.ts';
import type { IncidentState } from '../nouns/incidents/machine.ts';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** A leak or another incident. `facts` are numbers and kinds; everything written in words is sealed. */
export const incident = pgTable(
  'incident',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `SJ-0007` */
    number: text('number').notNull(),
    title: bytes('title').notNull(),
    state: text('state').$type<IncidentState>().notNull(),
    level: text('level'),
    facts: jsonb('facts').$type<IncidentFacts>().notNull(),
    /** JSON of IncidentTexts. */
    texts: bytes('texts').notNull(),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** The log of an incident: only added to. */
export const incidentAct = pgTable(
  'incident_act',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    incident: id('incident').notNull(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    act: text('act').notNull(),
    /** The clock a report or notice answers, such as D-INC-5. */
    clock: text('clock'),
    text: bytes('text'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
