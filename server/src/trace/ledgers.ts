import type { Ledger } from '@pingzhang/ledger';

export interface Ledgers {
  /** This server process's own name among those that share the database. */
  readonly node: string;
  /** The tenant's log of this node, opened (or made) on first use. */
  of(tenant: string): Promise<Ledger>;
  /** Where that log stands, for readers. */
  directoryOf(tenant: string): string;
  close(): Promise<void>;
}
