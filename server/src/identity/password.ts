import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { ScryptOptions } from 'node:crypto';
import { serverError } from '../errors.ts';

/** 2^15 rounds over 32 MB. */
const COST = { log: 15, r: 8, p: 1 };
const LENGTH = 32;
/** Hashes of earlier passwords that may not come back. */
export const HISTORY = 5;

/** `scrypt$15$8$1$salt$hash`: the cost stands with the hash, so that it can be raised. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.log, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Takes the same time for a wrong password and for nobody's: pass `null` for an unknown account. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const [, log, r, p, salt, hash] = (stored ?? NOBODY).split('$');
  const wanted = Buffer.from(hash!, 'base64url');
  const given = await derive(password, Buffer.from(salt!, 'base64url'), {
    log: Number(log),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, wanted) && stored !== null;
}

const NOBODY = [
  'scrypt',
  COST.log,
  COST.r,
  COST.p,
  Buffer.alloc(16).toString('base64url'),
  Buffer.alloc(LENGTH).toString('base64url'),
].join('$');

/** Of the four threads that also write files and open connections to the database: a rush of sign-ins leaves two. */
const AT_ONCE = 2;
let busy = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, { log, r, p }: typeof COST): Promise<Buffer> {
  const N = 2 ** log;
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  if (busy < AT_ONCE) busy++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await new Promise((resolve, reject) =>
      // Composed form: the same password typed on two keyboards is one.
      scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) => (error ? reject(error) : resolve(key))),
    );
  } finally {
    const next = waiting.shift();
    if (next === undefined) busy--;
    else next();
  }
}

/** Rules after 等保 (GB/T 22239): length or variety, not the account's name, not an earlier one. Throws PZ_PASSWORD_WEAK. */
export async function checkNewPassword(password: string, account: string, history: readonly string[]): Promise<void> {
  const { length } = password;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const reason =
    length > 128
      ? 'long'
      : length < 8 || (length < 12 && classes < 3)
        ? 'short'
        : password.toLowerCase().includes(account.toLowerCase())
          ? 'account'
          : new Set(password).size < 5
            ? 'monotonous'
            : null;
  if (reason !== null) throw serverError('PZ_PASSWORD_WEAK', { reason });
  for (const earlier of history.slice(0, HISTORY))
    if (await checkPassword(password, earlier)) throw serverError('PZ_PASSWORD_WEAK', { reason: 'used before' });
}

/** For a new account or a reset: shown once, changed at the first sign-in. */
export const oneTimePassword = (): string =>
  (randomBytes(15).toString('base64url').replace(/[-_]/g, 'x').match(/.{5}/g) ?? []).join('-');
