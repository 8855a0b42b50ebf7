import { route, z } from '../../http/route.ts';
import { POLICIES } from '../../policies/index.ts';
import type { Permission } from '../../policies/policy.ts';
import { RoleName } from '../session/shapes.ts';

const Action = z
  .object({
    /** `task.close`: the object before the point. */
    action: z.string(),
    /** Who may do it on anybody's. */
    all: z.array(RoleName),
    /** Who may do it only on what is theirs. */
    own: z.array(RoleName),
  })
  .openapi('PolicyAction');

/** The table the doors are opened by, as it stands in the program. */
export const rolesRoute = route({
  method: 'get',
  path: '/api/roles',
  summary: { zh: '权限表：动作与角色', en: 'The permission table: actions and roles' },
  tag: 'people',
  may: 'signed-in',
  answer: z.object({ actions: z.array(Action) }).openapi('Permissions'),
  handle: () =>
    Promise.resolve({
      actions: Object.entries(POLICIES).map(([action, { all, own = [] }]: [string, Permission]) => ({
        action,
        all: [...all],
        own: [...own],
      })),
    }),
});
