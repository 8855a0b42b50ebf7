/** The pages, in an order that never changes. An entry without any of its actions is absent. */
export const MENU = [
  { page: 'overview', key: 'o', actions: ['overview.read'] },
  { page: 'detect', key: 'd', actions: ['scan.read', 'scan.create'] },
  { page: 'apps', key: 'a', actions: ['app.read'] },
  { page: 'cases', key: 'c', actions: ['case.read'] },
  { page: 'tasks', key: 't', actions: ['task.read'] },
  { page: 'law', key: 'l', actions: ['law.read'] },
  { page: 'requests', key: 'r', actions: ['request.read'] },
  { page: 'incidents', key: 'i', actions: ['incident.read'] },
  { page: 'platform', key: 'p', actions: ['platform.read', 'platform.report'] },
  { page: 'ledger', key: 'e', actions: ['ledger.read'] },
  { page: 'settings', key: 's', actions: ['setting.read', 'person.read', 'token.read', 'backup.read'] },
] as const;

export type PageName = (typeof MENU)[number]['page'];

/** The entries a person sees. */
export function menuFor(may: (action: string) => boolean): readonly (typeof MENU)[number][] {
  return MENU.filter(({ actions }) => actions.some(may));
}

/** Where a role lands: the page it works on first. */
const LANDING: Readonly<Record<string, PageName>> = {
  'system-admin': 'settings',
  'security-admin': 'settings',
  'audit-admin': 'ledger',
  'protection-officer': 'overview',
  investigator: 'cases',
  tester: 'apps',
  publisher: 'detect',
  reader: 'overview',
  moderator: 'platform',
};

export function landingOf(roles: readonly string[], may: (action: string) => boolean): PageName {
  const seen = menuFor(may).map(({ page }) => page);
  const wanted = roles.map((role) => LANDING[role]).find((page) => page !== undefined && seen.includes(page));
  return wanted ?? seen[0] ?? 'overview';
}
