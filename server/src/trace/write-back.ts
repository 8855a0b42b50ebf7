import { sql } from 'drizzle-orm';
import { encodeEntry } from '@pingzhang/engine/prove';
import type { Appended } from '@pingzhang/ledger';
import type { Db } from '../database/connect.ts';
import type { DeedRow } from './act.ts';

interface Waiting {
  readonly row: DeedRow;
  readonly appended: Appended;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Numbers in the index what the ledger has taken: all that wait, in one statement. */
export function writeBack(db: Db): (row: DeedRow, appended: Appended) => Promise<void> {
  let queue: Waiting[] = [];
  let writing = false;

  const write = async (): Promise<void> => {
    writing = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        await update(db, batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };

  return (row, appended) =>
    new Promise((done, failed) => {
      queue.push({ row, appended, done, failed });
      if (!writing) void write();
    });
}

async function update(db: Db, batch: readonly Waiting[]): Promise<void> {
  const values = batch.map(
    ({ row, appended }) =>
      sql`(${row.tenant}::text, ${row.id}::text, ${appended.index}::bigint, ${Buffer.from(encodeEntry(appended.entry))}::bytea)`,
  );
  await db.execute(
    sql`update deed set entry_index = v.i, entry = v.e from (values ${sql.join(values, sql`, `)}) as v(tenant, id, i, e) where deed.tenant = v.tenant and deed.id = v.id`,
  );
}
