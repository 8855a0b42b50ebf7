import { filePolicy } from './files.ts';
import { peoplePolicy } from './people.ts';
import { systemPolicy } from './system.ts';
import type { Permission } from './policy.ts';

/** Every action there is. A noun adds its own file and one line here. */
export const POLICIES = {
  ...peoplePolicy,
  ...systemPolicy,
  ...filePolicy,
};

export type Action = keyof typeof POLICIES;

export const permissionOf = (action: Action): Permission => POLICIES[action];

export const isAction = (name: string): name is Action => Object.hasOwn(POLICIES, name);
