import { ask, call } from './served.ts';
import type { Served } from './served.ts';

const PASSWORD = 'Bench-Horse-2026-ok';

/** Somebody signed in: what goes with each request. */
export interface User {
  readonly account: string;
  readonly password: string;
  readonly headers: Readonly<Record<string, string>>;
}

let addresses = 0;
/** A client address nobody had before. */
export const newAddress = (): string => {
  const n = ++addresses;
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
};

/** Sets the server up through its API and makes `count` people of one role, each with a password of their own choice. */
export async function setUp({ url, setUpCode }: Served, count: number, role: string): Promise<User[]> {
  const boss = { account: 'boss', name: '安全管理员', password: PASSWORD };
  await ask(
    `${url}/api/set-up`,
    'POST',
    { 'x-forwarded-for': newAddress() },
    {
      code: setUpCode,
      tenant: { name: '压测单位', slug: 'bench' },
      securityAdmin: boss,
    },
  );
  const admin = await signIn(url, boss.account, PASSWORD);
  const makeUser = async (n: number): Promise<User> => {
    const account = `user-${n}`;
    const made = await ask<{ oneTimePassword: string }>(`${url}/api/people`, 'POST', admin.headers, {
      account,
      name: `职员${n}`,
      roles: [role],
    });
    const first = await signIn(url, account, made.oneTimePassword);
    const change = { old: made.oneTimePassword, new: PASSWORD };
    await ask(`${url}/api/session/password`, 'POST', first.headers, change);
    return signIn(url, account, PASSWORD);
  };
  const users: User[] = [];
  for (let at = 0; at < count; at += 4)
    users.push(...(await Promise.all([0, 1, 2, 3].filter((i) => at + i < count).map((i) => makeUser(at + i)))));
  return users;
}

export async function signIn(url: string, account: string, password: string): Promise<User> {
  const address = { 'x-forwarded-for': newAddress() };
  const type = { 'content-type': 'application/json' };
  const body = JSON.stringify({ account, password });
  const answer = await call(`${url}/api/session`, 'POST', { ...address, ...type }, body);
  if (answer.status !== 201) throw new Error(`sign-in: ${answer.status} ${answer.text.slice(0, 300)}`);
  const cookie = [answer.headers['set-cookie']].flat()[0]!.split(';')[0]!;
  const { csrf } = JSON.parse(answer.text) as { csrf: string };
  return { account, password, headers: { ...address, cookie, 'x-pz-csrf': csrf } };
}
