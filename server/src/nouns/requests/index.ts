import { and, eq } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { notification } from '../../schema/notification.ts';
import { request, requestAct } from '../../schema/request.ts';
import type { Noun } from '../noun.ts';
import { routes } from './routes.ts';

export const requests: Noun = {
  routes,
  due: {
    /** Overdue is an act too: the person sees it as the desk does. */
    async request(tx, due, { clock: now }) {
      const { tenant, objectId } = due;
      const at = now();
      await tx
        .insert(requestAct)
        .values({ tenant, id: newId(), request: objectId, at, actor: 'system', act: 'overdue' });
      await tx.insert(notification).values({
        tenant,
        id: newId(),
        role: 'protection-officer',
        event: 'clock.overdue',
        objectKind: 'request',
        objectId,
        at,
      });
      const [row] = await tx
        .select({ number: request.number })
        .from(request)
        .where(and(eq(request.tenant, tenant), eq(request.id, objectId)));
      return row?.number;
    },
  },
};
