import { and, eq } from 'drizzle-orm';
import type { Tx } from '../database/connect.ts';
import { newId } from '../database/id.ts';
import { webhook as webhooks } from '../schema/job.ts';
import type { Jobs } from './queue.ts';

export interface Webhooks {
  /** Queues the event for every webhook of the tenant that asked for it, in the caller's transaction. No PI in `data`. */
  emit(tx: Tx, tenant: string, event: string, data: unknown): Promise<void>;
}

export interface Delivery {
  readonly webhook: string;
  readonly id: string;
  readonly event: string;
  readonly at: string;
  readonly data: unknown;
}

export function createWebhooks(jobs: Jobs, clock: () => Date): Webhooks {
  return {
    async emit(tx, tenant, event, data) {
      const listeners = await tx
        .select({ id: webhooks.id, events: webhooks.events })
        .from(webhooks)
        .where(and(eq(webhooks.tenant, tenant), eq(webhooks.state, 'on')));
      const at = clock().toISOString();
      for (const { id, events } of listeners) {
        if (!events.includes(event) && !events.includes('*')) continue;
        const input: Delivery = { webhook: id, id: newId(), event, at, data };
        await jobs.enqueue(tx, { tenant, kind: 'webhook.deliver', input, maxAttempts: 10 });
      }
    },
  };
}
