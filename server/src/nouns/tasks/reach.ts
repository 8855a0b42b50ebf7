import type { RequestContext } from '../../http/context.ts';
import { permissionOf } from '../../policies/index.ts';
import type { Action } from '../../policies/index.ts';
import { reachOf } from '../../policies/policy.ts';

/** The same request as seen through another permission: how far this person reaches there. Null: not at all. */
export function through(ctx: RequestContext, action: Action): RequestContext | null {
  const reach = reachOf(permissionOf(action), ctx.person.roles);
  return reach === null ? null : { ...ctx, reach };
}
