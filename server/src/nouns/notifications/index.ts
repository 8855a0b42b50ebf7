import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { keyAfter, pageFrom, pageOf, pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import { notification } from '../../schema/notification.ts';
import type { Noun } from '../noun.ts';

const Line = z
  .object({
    id: z.string(),
    /** `request.filed`, `clock.overdue`, …: the console has the words. */
    event: z.string(),
    objectKind: z.string(),
    objectId: z.string(),
    at: z.string(),
  })
  .openapi('Notification');

/** The inbox of whoever asks: what is for them, or for a role of theirs. */
const list = route({
  method: 'get',
  path: '/api/notifications',
  summary: { zh: '通知', en: 'Notifications' },
  tag: 'notifications',
  may: 'notification.read',
  query: pageQuery,
  answer: pageOf('Notification', Line),
  async handle({ query: { after, limit }, ctx: { db, tenant, person } }) {
    const key = keyAfter(after, 1);
    const rows = await db
      .select()
      .from(notification)
      .where(
        and(
          eq(notification.tenant, tenant),
          or(eq(notification.person, person.id), inArray(notification.role, [...person.roles])),
          key === null ? undefined : lt(notification.id, String(key[0])),
        ),
      )
      .orderBy(desc(notification.id))
      .limit(limit + 1);
    return pageFrom(
      rows,
      limit,
      ({ id }) => [id],
      ({ id, event, objectKind, objectId, at }) => ({ id, event, objectKind, objectId, at: at.toISOString() }),
    );
  },
});

export const notifications: Noun = { routes: [list] };
