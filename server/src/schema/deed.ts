import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** Facts of a deed that go into the ledger entry in clear: codes and counts, no personal information. */
export interface DeedFacts {
  readonly counts?: { readonly [what: string]: number };
  readonly fieldClasses?: readonly string[];
  readonly decision?: string;
  readonly rule?: { readonly id: string; readonly pack: string };
}

/**
 * The outbox and the index of the ledger: written in the transaction that did the deed, numbered once the ledger has
 * it. `entry` is the exact bytes logged, so that a change of this table shows.
 */
export const deed = pgTable(
  'deed',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** The server process's own log: several processes on one database each keep one. */
    node: text('node').notNull(),
    at: instant('at').notNull(),
    /** Person id, or `system`, `portal`. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    /** What it was done to, such as `RW-0031`. The ledger commits to it. */
    object: text('object').notNull(),
    purpose: text('purpose'),
    /** The purpose in somebody's own words: sealed here, committed to by the ledger. */
    note: bytes('note'),
    facts: jsonb('facts').$type<DeedFacts>().notNull(),
    /** Pseudonym in the ledger comes from this; an opaque id, never an identifier in clear. */
    subject: text('subject'),
    index: whole('entry_index'),
    entry: bytes('entry'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
