import { doublePrecision, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ItemState, ReviewState } from '../nouns/platform/machine.ts';
import { bytes, id, instant, tenantId, whole } from './columns.ts';

/** Something posted on the platform, as it came. What was posted is sealed; its hash shows it was not changed. */
export const platformItem = pgTable(
  'platform_item',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    /** The platform's own id. The same id with the same bytes is the same item. */
    external: text('external').notNull(),
    /** post, listing, comment, nickname, group, picture. */
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    account: text('account').notNull(),
    content: bytes('content').notNull(),
    sha256: text('sha256').notNull(),
    /** Sealed JSON of address and neighbours, where the platform gave them. */
    around: bytes('around'),
    postedAt: instant('posted_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    state: text('state').$type<ItemState>().notNull(),
    label: text('label').notNull(),
    category: text('category'),
    score: doublePrecision('score').notNull(),
    action: text('action').notNull(),
    /** Pack and model that judged it. */
    pack: text('pack').notNull(),
    fingerprint: text('fingerprint'),
    /** Evidence taken before it was touched. */
    snapshot: id('snapshot'),
    /** The discussion it belongs to, where the platform says. */
    thread: text('thread'),
    /** Why it may not be deleted, under which document. */
    hold: text('hold'),
    version: whole('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant, t.id] }),
    uniqueIndex('platform_item_external').on(t.tenant, t.external, t.sha256),
  ],
);

/** Contact handles of items under the tenant's key: two accounts with one handle are likely one seller. */
export const platformHandle = pgTable(
  'platform_handle',
  {
    tenant: tenantId().notNull(),
    key: text('key').notNull(),
    item: id('item').notNull(),
    account: text('account').notNull(),
    kind: text('kind').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.key, t.item] })],
);

/** One item before one reviewer at a time. */
export const platformReview = pgTable(
  'platform_review',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    number: text('number').notNull(),
    item: id('item').notNull(),
    state: text('state').$type<ReviewState>().notNull(),
    category: text('category'),
    score: doublePrecision('score').notNull(),
    claimedBy: id('claimed_by'),
    claimedUntil: instant('claimed_until'),
    decision: text('decision'),
    /** The rule told to the user. */
    rule: text('rule'),
    decidedBy: id('decided_by'),
    decidedAt: instant('decided_at'),
    /** A second look at quality, blind to the first. */
    sampled: integer('sampled').notNull(),
    sampleDecision: text('sample_decision'),
    sampledBy: id('sampled_by'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

export const platformStrike = pgTable(
  'platform_strike',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    account: text('account').notNull(),
    review: id('review').notNull(),
    at: instant('at').notNull(),
    endsAt: instant('ends_at').notNull(),
    state: text('state').$type<'active' | 'reversed'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

export const platformAppeal = pgTable(
  'platform_appeal',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    number: text('number').notNull(),
    review: id('review').notNull(),
    words: bytes('words').notNull(),
    state: text('state').$type<'open' | 'upheld' | 'overturned'>().notNull(),
    decidedBy: id('decided_by'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** A request of an authority for material (调证), and what was handed over. */
export const platformOrder = pgTable(
  'platform_order',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    number: text('number').notNull(),
    authority: text('authority').notNull(),
    document: text('document').notNull(),
    scope: jsonb('scope').$type<OrderScope>().notNull(),
    handler: id('handler').notNull(),
    state: text('state').$type<'open' | 'delivered' | 'refused'>().notNull(),
    receipt: text('receipt'),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);

/** What the document names: accounts, and from when to when. Nothing beyond it leaves. */
export interface OrderScope {
  readonly accounts: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Who sells here, since when it is known, and which papers were seen (never the papers' numbers). */
export const platformSeller = pgTable(
  'platform_seller',
  {
    tenant: tenantId().notNull(),
    account: text('account').notNull(),
    since: instant('since').notNull(),
    documents: jsonb('documents').$type<readonly { readonly kind: string; readonly seenAt: string }[]>().notNull(),
    noticedAt: instant('noticed_at'),
    version: whole('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.account] })],
);

/** A thread in which somebody is exposed: what comes into it waits for a person, and nobody is named in it meanwhile. */
export const platformShield = pgTable(
  'platform_shield',
  {
    tenant: tenantId().notNull(),
    thread: text('thread').notNull(),
    /** The platform's account of the person protected. */
    victim: text('victim').notNull(),
    person: id('person').notNull(),
    at: instant('at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.thread] })],
);

/** A correction of a rumour, to be shown beside a thread. */
export const platformCorrection = pgTable(
  'platform_correction',
  {
    tenant: tenantId().notNull(),
    id: id().notNull(),
    number: text('number').notNull(),
    thread: text('thread').notNull(),
    words: text('words').notNull(),
    /** Where the true state of things is said: an authority's notice, a document. */
    basis: text('basis').notNull(),
    person: id('person').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
);
