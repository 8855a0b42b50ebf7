import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { InferSelectModel } from 'drizzle-orm';
import type { Appended } from '@pingzhang/ledger';
import { encodeEntry } from '@pingzhang/engine/prove';
import type { Db, Tx } from '../database/connect.ts';
import { newId } from '../database/id.ts';
import { serverError } from '../errors.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Action } from '../policies/index.ts';
import { deed as deeds } from '../schema/deed.ts';
import type { DeedFacts } from '../schema/deed.ts';
import type { Vault } from '../vault/vault.ts';
import { ledgerDeed } from './ledger-deed.ts';
import type { Ledgers } from './ledgers.ts';
import { writeBack } from './write-back.ts';

/** What is recorded. Nothing here but `note` may hold personal information: the ledger refuses digits and addresses. */
export interface TracedDeed {
  readonly action: Action | `${string}.${string}`;
  /** The number or id it was done to, such as `RW-0031`. */
  readonly object: string;
  /** A short code or phrase. */
  readonly purpose?: string;
  /** The purpose in somebody's own words: sealed, and only committed to. */
  readonly note?: string;
  readonly facts?: DeedFacts;
  /** Opaque id of the individual concerned, where there is one. */
  readonly subject?: string;
}

export interface Acted<T> {
  readonly result: T;
  readonly entry: { readonly index: number };
}

export interface Actor {
  readonly tenant: string;
  /** Person id, `system`, or `portal`. */
  readonly actor: string;
}

export interface Trace {
  /**
   * Does the work and writes the outbox row in one transaction; resolves once the ledger holds the deed. Throws what
   * the work throws, or PZ_TRACE_STOPPED: then the work may stand, and the deed is recorded as soon as the ledger can be written.
   */
  act<T>(who: Actor, deed: TracedDeed | ((result: T) => TracedDeed), work: (tx: Tx) => Promise<T>): Promise<Acted<T>>;
  /** Appends first: the caller shows nothing before it resolves. */
  actBefore(who: Actor, deed: TracedDeed): Promise<{ readonly index: number }>;
  /** Records what this node did and could not record; how many deeds it was. */
  heal(): Promise<number>;
}

export type DeedRow = InferSelectModel<typeof deeds>;

interface Parts {
  readonly db: Db;
  readonly vault: Vault;
  readonly ledgers: Ledgers;
  readonly clock: () => Date;
  readonly metrics: Metrics;
}

export function createTrace({ db, vault, ledgers, clock, metrics }: Parts): Trace {
  const indexed = writeBack(db);
  /** Deeds some request is waiting for: not to be healed. */
  const inFlight = new Set<string>();

  const rowOf = async ({ tenant, actor }: Actor, deed: TracedDeed): Promise<DeedRow> => {
    const at = clock();
    const row: DeedRow = {
      tenant,
      id: newId(at.getTime()),
      node: ledgers.node,
      at,
      actor,
      action: deed.action,
      object: deed.object,
      purpose: deed.purpose ?? null,
      note: deed.note === undefined ? null : await vault.seal(tenant, 'deed.note', deed.note),
      facts: deed.facts ?? {},
      subject: deed.subject ?? null,
      index: null,
      entry: null,
    };
    // What the ledger would refuse must be found out before the transaction commits. Throws PZ_ENTRY_INVALID.
    const { subject: _subject, payload: _payload, ...plain } = ledgerDeed(row, deed.note);
    encodeEntry({ v: 1, time: at.toISOString(), ...plain, actor: 'x' });
    return row;
  };

  const record = async (row: DeedRow, note: string | undefined): Promise<number> => {
    let appended: Appended;
    try {
      appended = await ledgers.append(row.tenant, ledgerDeed(row, note));
    } catch (error) {
      metrics.deeds.inc({ outcome: 'failed' });
      throw serverError('PZ_TRACE_STOPPED', {}, error);
    }
    metrics.deeds.inc({ outcome: 'recorded' });
    await indexed(row, appended);
    return appended.index;
  };

  const noteOf = async ({ tenant, note }: DeedRow): Promise<string | undefined> =>
    note === null ? undefined : vault.unseal(tenant, 'deed.note', note);

  const healTenant = async (tenant: string, pending: readonly DeedRow[]): Promise<void> => {
    const rows = pending.filter((row) => row.tenant === tenant);
    const known = await ledgers.find(tenant, rows);
    for (const row of rows) {
      const found = known.get(row.id);
      if (found === undefined) await record(row, await noteOf(row));
      else await indexed(row, found);
    }
  };

  let healing: Promise<number> | null = null;
  const healAll = async (): Promise<number> => {
    const mine = and(eq(deeds.node, ledgers.node), isNull(deeds.index));
    const busy = [...inFlight];
    const pending = await db
      .select()
      .from(deeds)
      .where(busy.length === 0 ? mine : and(mine, notInArray(deeds.id, busy)))
      .orderBy(deeds.id)
      .limit(1000);
    metrics.pendingDeeds.set(pending.length);
    const free = pending.filter(({ id }) => !inFlight.has(id));
    const tenants = [...new Set(free.map((row) => row.tenant))];
    // One tenant's ledger that cannot be written holds up nobody else's.
    const outcomes = await Promise.allSettled(tenants.map((tenant) => healTenant(tenant, free)));
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    return free.length;
  };

  return {
    async act(who, deed, work) {
      await ledgers.of(who.tenant);
      let row: DeedRow | null = null;
      try {
        const [result, written] = await db.transaction(async (tx) => {
          const done = await work(tx);
          const wanted = typeof deed === 'function' ? deed(done) : deed;
          row = await rowOf(who, wanted);
          inFlight.add(row.id);
          await tx.insert(deeds).values(row);
          return [done, { row, note: wanted.note }] as const;
        });
        const index = await record(written.row, written.note);
        return { result, entry: { index } };
      } finally {
        if (row !== null) inFlight.delete((row as DeedRow).id);
      }
    },

    async actBefore(who, deed) {
      await ledgers.of(who.tenant);
      const row = await rowOf(who, deed);
      inFlight.add(row.id);
      try {
        await db.insert(deeds).values(row);
        return { index: await record(row, deed.note) };
      } finally {
        inFlight.delete(row.id);
      }
    },

    // One at a time: two would record the same deeds.
    heal: () => (healing ??= healAll().finally(() => (healing = null))),
  };
}

/** Rows of several deeds, for whoever shows them. */
export const deedsOf = (db: Tx, tenant: string, ids: readonly string[]): Promise<DeedRow[]> =>
  db
    .select()
    .from(deeds)
    .where(and(eq(deeds.tenant, tenant), inArray(deeds.id, [...ids])));
