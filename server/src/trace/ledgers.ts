import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { and, eq, isNotNull } from 'drizzle-orm';
import { PzError } from '@pingzhang/engine/model';
import { decodeEntry } from '@pingzhang/engine/prove';
import { createLedger, openLedger } from '@pingzhang/ledger';
import type { Appended, Deed, Ledger } from '@pingzhang/ledger';
import type { Db } from '../database/connect.ts';
import { serverError } from '../errors.ts';
import { deed as deeds } from '../schema/deed.ts';
import { tenant as tenants } from '../schema/tenant.ts';
import type { DeedRow } from './act.ts';
import { committedOf } from './ledger-deed.ts';

export interface Ledgers {
  /** This server process's own name among those that share the database. */
  readonly node: string;
  /** The tenant's log of this node, opened (or made) on first use. Throws PZ_TRACE_STOPPED. */
  of(tenant: string): Promise<Ledger>;
  /** Where that log stands, for readers; and its keys. */
  directoryOf(tenant: string): string;
  keysOf(tenant: string): string;
  /** Resolves once the deed is durable. A log that could not be written is closed; the next `of` opens it again, or says why not. */
  append(tenant: string, deed: Deed): Promise<Appended>;
  /** Closes the tenant's log, does the work, and lets those who waited go on: for a copy that is whole. */
  whileClosed<T>(tenant: string, work: () => Promise<T>): Promise<T>;
  /** Which of these deeds the log already holds. */
  find(tenant: string, rows: readonly DeedRow[]): Promise<ReadonlyMap<string, Appended>>;
  close(): Promise<void>;
}

export function openLedgers(home: string, db: Db, clock: () => Date): Ledgers {
  const open = new Map<string, Promise<Ledger>>();
  const paused = new Map<string, Promise<void>>();
  const appending = new Map<string, Set<Promise<Appended>>>();
  const node = nodeName(home);
  mkdirSync(join(home, 'ledgers'), { recursive: true, mode: 0o700 });
  const directoryOf = (tenant: string): string => join(home, 'ledgers', tenant);
  const keysOf = (tenant: string): string => join(home, 'keys', 'ledgers', tenant);

  const hasEntries = async (tenant: string): Promise<boolean> => {
    const here = and(eq(deeds.tenant, tenant), eq(deeds.node, node), isNotNull(deeds.index));
    return (await db.select({ id: deeds.id }).from(deeds).where(here).limit(1)).length > 0;
  };

  const opening = async (tenant: string): Promise<Ledger> => {
    const [row] = await db.select().from(tenants).where(eq(tenants.id, tenant));
    if (row === undefined) throw serverError('PZ_NOT_FOUND');
    const options = { directory: directoryOf(tenant), keyDirectory: keysOf(tenant), clock: () => clock().getTime() };
    try {
      return await openLedger(options);
    } catch (error) {
      // Where this node has recorded deeds there was a ledger: one that is gone is not made anew in silence.
      const fresh = error instanceof PzError && error.code === 'PZ_LEDGER_ABSENT' && !(await hasEntries(tenant));
      if (!fresh) throw serverError('PZ_TRACE_STOPPED', {}, error);
      return createLedger({ ...options, origin: `pingzhang.local/${row.slug}/${node}`, suite: row.suite });
    }
  };

  const of = (tenant: string): Promise<Ledger> => {
    const pause = paused.get(tenant);
    if (pause !== undefined) return pause.then(() => of(tenant));
    const known = open.get(tenant);
    if (known !== undefined) return known;
    const made = opening(tenant);
    open.set(tenant, made);
    made.catch(() => open.delete(tenant));
    return made;
  };

  const reopen = (tenant: string, known: Promise<Ledger>): void => {
    // The place stays taken until the old writer has let go of its lock.
    const again = known
      .then((ledger) => ledger.close())
      .catch(() => undefined)
      .then(() => opening(tenant));
    open.set(tenant, again);
    again.catch(() => open.delete(tenant));
  };

  return {
    node,
    of,
    directoryOf,
    keysOf,
    async append(tenant, deed) {
      const known = of(tenant);
      const work = known.then((ledger) => ledger.append(deed));
      const appends = appending.get(tenant) ?? new Set();
      appending.set(tenant, appends.add(work));
      try {
        return await work;
      } catch (error) {
        if (open.get(tenant) === known) reopen(tenant, known);
        throw error;
      } finally {
        appends.delete(work);
      }
    },
    async whileClosed(tenant, work) {
      while (paused.has(tenant)) await paused.get(tenant);
      let done = (): void => undefined;
      paused.set(tenant, new Promise((resolve) => (done = resolve)));
      try {
        await Promise.allSettled(appending.get(tenant) ?? new Set<Promise<Appended>>());
        const known = open.get(tenant);
        open.delete(tenant);
        await known?.then((ledger) => ledger.close());
        return await work();
      } finally {
        paused.delete(tenant);
        done();
      }
    },
    async find(tenant, rows) {
      const found = new Map<string, Appended>();
      const ledger = await of(tenant);
      await ledger.checkpoint();
      const tree = ledger.tree();
      const wanted = new Set(rows.map(({ id }) => id));
      // A deed is dated before it is recorded; a second is left for a clock that was set back.
      const since = Math.min(...rows.map(({ at }) => at.getTime())) - 1000;
      for (let index = tree.size - 1; index >= 0 && found.size < wanted.size; index--) {
        const entry = decodeEntry(tree.entry(index));
        if (Date.parse(entry.time) < since) break;
        const opened = entry.commitment === undefined ? null : ledger.open(entry);
        const deed = opened === null ? undefined : committedOf(opened.payload)?.deed;
        if (deed !== undefined && wanted.has(deed)) found.set(deed, { index, entry });
      }
      return found;
    },
    async close() {
      const all = [...open.values()];
      open.clear();
      // One that cannot be closed was not acknowledging any more; the next start recovers it.
      for (const ledger of all) await ledger.then((it) => it.close()).catch(() => undefined);
    },
  };
}

function nodeName(home: string): string {
  const path = join(home, 'node');
  mkdirSync(home, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, `node-${randomBytes(4).toString('hex')}\n`, { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}
