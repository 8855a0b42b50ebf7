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
    },
  },
};
