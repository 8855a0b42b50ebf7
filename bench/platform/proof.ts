import { decodeEntry } from '@pingzhang/engine/prove';
import { auditLedger, compareIndex, readLedger } from '@pingzhang/ledger';
import { startServer } from '@pingzhang/server';

/** What the server said it had taken. */
export interface Acknowledged {
  readonly posts: readonly string[];
  /** Number of the ledger entry. */
  readonly entry: number;
}

export interface Proof {
  readonly posts: number;
  readonly lost: number;
  readonly twice: number;
  readonly entries: number;
  /** Acknowledged intakes whose entry is not in the ledger, or counts other than what was sent. */
  readonly entriesWrong: number;
  /** Rows of the index that are not the entry logged, entries without a row, deeds without an entry. */
  readonly differences: number;
  readonly received: { readonly database: number; readonly ledger: number };
  /** What an audit of every byte and signature finds. */
  readonly audit: number;
}

/** Opens the home of a stopped server and holds database and ledger against what was acknowledged. */
export async function prove(home: string, acknowledged: readonly Acknowledged[]): Promise<Proof> {
  const running = await startServer({ home, port: 0, logLevel: 'error' });
  const { pool, ledgers } = running.services;
  try {
    const { rows: tenants } = await pool.query<{ id: string }>('select id from tenant');
    const tenant = tenants[0]!.id;
    const directory = ledgers.directoryOf(tenant);
    await (await ledgers.of(tenant)).checkpoint();
    const { rows } = await pool.query<{ external: string }>('select external from platform_item');
    const items = new Set(rows.map(({ external }) => external));
    const sent = new Set(acknowledged.flatMap(({ posts }) => posts));
    const { rows: deeds } = await pool.query<{ index: number | null; entry: Buffer | null }>(
      'select entry_index::int as index, entry from deed order by entry_index nulls last',
    );
    const indexed = deeds.filter(({ index }) => index !== null);
    const reader = readLedger(directory);
    let differences = deeds.length - indexed.length;
    const index = indexed.map((row) => ({ index: row.index!, bytes: row.entry! }));
    for await (const { difference, index: at } of compareIndex(reader, index)) {
      const own = difference === 'missing' && decodeEntry(reader.tree.entry(at)).action.startsWith('ledger.');
      if (!own) differences++;
    }
    let fresh = 0;
    for (let at = 0; at < reader.tree.size; at++) {
      const { action, counts } = decodeEntry(reader.tree.entry(at));
      if (action !== 'platform.intake') continue;
      fresh += (counts?.['received'] ?? 0) - (counts?.['known'] ?? 0);
    }
    const wrong = acknowledged.filter(({ posts, entry }) => {
      if (entry >= reader.tree.size) return true;
      const { action, counts } = decodeEntry(reader.tree.entry(entry));
      return action !== 'platform.intake' || counts?.['received'] !== posts.length;
    });
    return {
      posts: sent.size,
      lost: [...sent].filter((id) => !items.has(id)).length,
      twice: rows.length - items.size,
      entries: acknowledged.length,
      entriesWrong: wrong.length,
      differences,
      received: { database: rows.length, ledger: fresh },
      audit: auditLedger({ directory, keyDirectory: ledgers.keysOf(tenant) }).findings.length,
    };
  } finally {
    await running.stop();
  }
}
