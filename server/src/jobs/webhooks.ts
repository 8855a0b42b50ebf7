import type { Tx } from '../database/connect.ts';

export interface Webhooks {
  /** Queues the event for every webhook of the tenant that asked for it, in the caller's transaction. No PI in `data`. */
  emit(tx: Tx, tenant: string, event: string, data: unknown): Promise<void>;
}
