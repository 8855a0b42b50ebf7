import { and, eq } from 'drizzle-orm';
import { newId } from '../../database/id.ts';
import { notification } from '../../schema/notification.ts';
import { platformAppeal } from '../../schema/platform.ts';
import type { Noun } from '../noun.ts';
import { rescan } from './rescan.ts';
import { dutyRoutes } from './routes-duty.ts';
import { intakeRoutes } from './routes-intake.ts';
import { packRoutes } from './routes-packs.ts';
import { reviewRoutes } from './routes-review.ts';
import { threadRoutes } from './routes-thread.ts';

export const platform: Noun = {
  routes: [...intakeRoutes, ...reviewRoutes, ...threadRoutes, ...dutyRoutes, ...packRoutes],
  handlers: { 'platform.rescan': rescan },
  due: {
    async appeal(tx, { tenant, objectId }, { clock: now }) {
      await tx.insert(notification).values({
        tenant,
        id: newId(),
        role: 'moderator',
        event: 'clock.overdue',
        objectKind: 'appeal',
        objectId,
        at: now(),
      });
      const [row] = await tx
        .select({ number: platformAppeal.number })
        .from(platformAppeal)
        .where(and(eq(platformAppeal.tenant, tenant), eq(platformAppeal.id, objectId)));
      return row?.number;
    },
  },
};
