import { and, eq } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { incident } from '../../schema/incident.ts';
import { notification } from '../../schema/notification.ts';
import type { Noun } from '../noun.ts';
import { routes } from './routes.ts';

export const incidents: Noun = {
  routes,
  due: {
    async incident(tx, { tenant, objectId }, { clock: now }) {
      await tx.insert(notification).values({
        tenant,
        id: newId(),
        role: 'protection-officer',
        event: 'clock.overdue',
        objectKind: 'incident',
        objectId,
        at: now(),
      });
      const [row] = await tx
        .select({ number: incident.number })
        .from(incident)
        .where(and(eq(incident.tenant, tenant), eq(incident.id, objectId)));
      return row?.number;
    },
  },
};
