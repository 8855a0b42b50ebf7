import { sql } from 'drizzle-orm';
import type { Services } from '../services.ts';

/** What a request needs in order to succeed. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  /** Deeds done and not yet in the ledger; many, or old ones, mean it cannot be written. */
  readonly ledger: boolean;
}

const PATIENCE = 2000;

export async function readiness({ db, ledgers }: Services): Promise<Readiness> {
  const asked = db
    .execute<{ late: boolean }>(
      sql`select exists (select 1 from deed where node = ${ledgers.node} and entry_index is null and at < now() - interval '1 minute') as late`,
    )
    .then(({ rows }) => ({ database: true, ledger: rows[0]?.late === false }))
    .catch(() => ({ database: false, ledger: false }));
  const late = new Promise<{ database: boolean; ledger: boolean }>((resolve) =>
    setTimeout(() => resolve({ database: false, ledger: false }), PATIENCE).unref(),
  );
  const state = await Promise.race([asked, late]);
  return { ...state, ready: state.database && state.ledger };
}
