import { readFileSync } from 'node:fs';

/** The uid and gid PostgreSQL runs under. It refuses root, and needs a name in /etc/passwd. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that may be used as they are, best first. None is created. */
const NAMES = ['pingzhang', 'nobody'];

/** Null when we are not root: the database then runs as we do. */
export function unprivilegedAccount(passwd = '/etc/passwd'): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of NAMES) {
    const found = accounts.find(([account]) => account === name);
    if (found !== undefined) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  return { uid: 65_534, gid: 65_534 };
}
