import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { hashPassword } from '../identity/password.ts';
import { makePerson } from '../nouns/people/make-person.ts';
import type { Role } from '../policies/roles.ts';
import { person } from '../schema/person.ts';
import type { Services } from '../services.ts';

interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Nobody who exists. One account does the daily work; the three administrators stand apart. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { account: 'demo', name: '林演示', roles: ['protection-officer', 'investigator', 'tester', 'publisher'] },
  { account: 'demo-second', name: '周复核', roles: ['protection-officer'] },
  { account: 'demo-moderator', name: '何审核', roles: ['moderator'] },
  { account: 'demo-reader', name: '吴查阅', roles: ['reader'] },
  { account: 'demo-system', name: '系统管理员', roles: ['system-admin'] },
  { account: 'demo-security', name: '安全管理员', roles: ['security-admin'] },
  { account: 'demo-audit', name: '审计管理员', roles: ['audit-admin'] },
];

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

/** Eighteen characters: over a hundred bits. */
function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}

/** Makes the people of the demo tenant; resolves with their one-time password and the id of who does the work. */
export async function makeDemoPeople(
  { db }: Services,
  tenant: string,
  now: Date,
): Promise<{ password: string; id: string }> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const ids: string[] = [];
  for (const { account, name, roles } of DEMO_PEOPLE)
    ids.push(await makePerson(db, { tenant, account, name, roles, password: hash, mustChange: true }, now));
  return { password, id: ids[0]! };
}

/** A new one-time password for those who never signed in; null when everybody has chosen their own. */
export async function renewDemoPassword({ db }: Services, tenant: string): Promise<string | null> {
  const unused = and(eq(person.tenant, tenant), eq(person.mustChange, 1));
  const rows = await db.select({ id: person.id }).from(person).where(unused);
  if (rows.length === 0) return null;
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  await db
    .update(person)
    .set({ password: hash, passwordHistory: [hash] })
    .where(unused);
  return password;
}
