import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameSecret } from '../http/csrf.ts';

const FILE = 'set-up-code';

/** Printed at start while nobody is set up; whoever can read the terminal may make the first administrator. */
export function setUpCode(home: string): string {
  const path = join(home, FILE);
  if (!existsSync(path)) writeFileSync(path, randomBytes(10).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

export const isSetUpCode = (home: string, given: string): boolean => sameSecret(given.trim(), setUpCode(home));

export const forgetSetUpCode = (home: string): void => rmSync(join(home, FILE), { force: true });
