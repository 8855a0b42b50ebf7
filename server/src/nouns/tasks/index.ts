import { and, eq } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { notification } from '../../schema/notification.ts';
import { task } from '../../schema/task.ts';
import type { Noun } from '../noun.ts';
import { routes } from './routes.ts';

export const tasks: Noun = {
  routes,
  due: {
    /** Who has it is told, and so is the protection officer. */
    async task(tx, { tenant, objectId }, { clock }) {
      const [row] = await tx
        .select({ owner: task.owner, number: task.number })
        .from(task)
        .where(and(eq(task.tenant, tenant), eq(task.id, objectId)));
      const line = { tenant, event: 'clock.overdue', objectKind: 'task', objectId, at: clock() };
      await tx.insert(notification).values({ ...line, id: newId(), role: 'protection-officer' });
      if (row?.owner != null) await tx.insert(notification).values({ ...line, id: newId(), person: row.owner });
      return row?.number;
    },
  },
};
