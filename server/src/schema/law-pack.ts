import { sql } from 'drizzle-orm';
import { jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, tenantId, whole } from './columns.ts';

/** A rule pack loaded from a file: signed, proposed by one person, confirmed by another, then in use. */
export const lawPackRow = pgTable(
  'law_pack',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** `law` replaces the law that came with the program; any other id stands beside it. */
    packId: text('pack_id').notNull(),
    packVersion: text('pack_version').notNull(),
    hash: text('hash').notNull(),
    file: id('file').notNull(),
    signature: text('signature').notNull(),
    signer: id('signer').notNull(),
    state: text('state').$type<'proposed' | 'active' | 'declined' | 'replaced'>().notNull(),
    changes: jsonb('changes').$type<unknown>().notNull(),
    proposedBy: id('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    confirmedBy: id('confirmed_by'),
    activatedAt: instant('activated_at'),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** What a key is trusted to sign: rule packs, or packs of words of the trade. */
export type SignerPurpose = 'law' | 'terms';

/** Whose signature on a pack is believed, and on which. */
export const lawSigner = pgTable(
  'law_signer',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    name: text('name').notNull(),
    publicKey: text('public_key').notNull(),
    purpose: text('purpose').$type<SignerPurpose>().notNull(),
    person: id('person').notNull(),
    addedAt: instant('added_at').notNull(),
    removedAt: instant('removed_at'),
    version: whole('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant, t.id] }),
    uniqueIndex('law_signer_key')
      .on(t.tenant, t.purpose, t.publicKey)
      .where(sql`removed_at is null`),
  ],
);
