import type { Role } from './roles.ts';

/** Who may do a thing: `all` on anybody's, `own` only on what is theirs. A noun's routes say what "own" is. */
export interface Permission {
  readonly all: readonly Role[];
  readonly own?: readonly Role[];
}

export type Policy = { readonly [action: string]: Permission };

export type Reach = 'all' | 'own';

/** How far somebody with these roles reaches; null: not at all. */
export function reachOf(permission: Permission, roles: readonly Role[]): Reach | null {
  if (roles.some((role) => permission.all.includes(role))) return 'all';
  return roles.some((role) => permission.own?.includes(role)) ? 'own' : null;
}
