/** Who works here. The three administrators exclude each other and every other role (三员分立). */
export const ROLES = [
  'system-admin',
  'security-admin',
  'audit-admin',
  'protection-officer',
  'investigator',
  'tester',
  'publisher',
  'reader',
  'moderator',
] as const;

export type Role = (typeof ROLES)[number];

const ADMINISTRATORS: ReadonlySet<Role> = new Set(['system-admin', 'security-admin', 'audit-admin']);

/** Whether one person may hold them all: an administrator holds nothing beside. */
export function compatible(roles: readonly Role[]): boolean {
  const distinct = new Set(roles);
  return distinct.size === roles.length && (distinct.size <= 1 || !roles.some((role) => ADMINISTRATORS.has(role)));
}
