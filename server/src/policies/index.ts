import { deskPolicy } from './desk.ts';
import { filePolicy } from './files.ts';
import { peoplePolicy } from './people.ts';
import { platformPolicy } from './platform.ts';
import { systemPolicy } from './system.ts';
import { appPolicy } from './apps.ts';
import { casePolicy } from './cases.ts';
import { findingPolicy } from './findings.ts';
import { lawPolicy } from './law.ts';
import { overviewPolicy } from './overview.ts';
import { scanPolicy } from './scans.ts';
import { taskPolicy } from './tasks.ts';
import type { Permission } from './policy.ts';

/** Every action there is. A noun adds its own file and one line here. */
export const POLICIES = {
  ...peoplePolicy,
  ...systemPolicy,
  ...filePolicy,
  ...taskPolicy,
  ...scanPolicy,
  ...overviewPolicy,
  ...lawPolicy,
  ...findingPolicy,
  ...casePolicy,
  ...appPolicy,
  ...deskPolicy,
  ...platformPolicy,
};

export type Action = keyof typeof POLICIES;

export const permissionOf = (action: Action): Permission => POLICIES[action];

export const isAction = (name: string): name is Action => Object.hasOwn(POLICIES, name);
