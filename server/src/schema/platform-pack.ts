import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant, tenantId, whole } from './columns.ts';

/** A company's own words of the trade: signed, proposed by one person, activated by another. One of each `packId` is active. */
export const platformPack = pgTable(
  'platform_pack',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    packId: text('pack_id').notNull(),
    packVersion: text('pack_version').notNull(),
    /** SHA-256 (hex) of the text that was signed; decisions name its first 16 digits. */
    hash: text('hash').notNull(),
    terms: whole('terms').notNull(),
    /** The signed note as it came: the pack, an empty line, the signatures. */
    note: text('note').notNull(),
    /** The trusted signer (`law_signer`) whose signature held. */
    signer: id('signer').notNull(),
    state: text('state').$type<'proposed' | 'declined' | 'active' | 'replaced' | 'removed'>().notNull(),
    proposedBy: id('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    activatedBy: id('activated_by'),
    activatedAt: instant('activated_at'),
    endedBy: id('ended_by'),
    endedAt: instant('ended_at'),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** An item that a rescan judged otherwise than before. */
export const platformRescanChange = pgTable(
  'platform_rescan_change',
  {
    tenant: tenantId().notNull(),
    job: id('job').notNull(),
    item: id('item').notNull(),
    external: text('external').notNull(),
    /** Passed before and not now, or the other way round. */
    change: text('change').$type<'caught' | 'released'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.job, t.change, t.item] })],
);
