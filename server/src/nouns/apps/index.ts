import { and, eq } from 'drizzle-orm';
import { rectification } from '../../schema/app.ts';
import { newId } from '../../database/id.ts';
import { notification } from '../../schema/notification.ts';
import type { Noun } from '../noun.ts';
import { checkApp } from './job.ts';
import { routes } from './routes.ts';

export const apps: Noun = {
  routes,
  handlers: { 'app.check': checkApp },
  due: {
    async rectification(tx, { tenant, objectId }, { clock }) {
      const line = { event: 'clock.overdue', objectKind: 'rectification', objectId, at: clock() };
      await tx.insert(notification).values({ ...line, tenant, id: newId(), role: 'protection-officer' });
      const [row] = await tx
        .select({ number: rectification.number })
        .from(rectification)
        .where(and(eq(rectification.tenant, tenant), eq(rectification.id, objectId)));
      return row?.number;
    },
  },
};
