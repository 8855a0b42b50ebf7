import { randomInt, scrypt, timingSafeEqual, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (code: string, salt: Uint8Array, length: number) => Promise<Buffer>;
/** Without 0 O 1 I L and such, which are misread on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Eight digits, read in two groups. */
export const newReceipt = (): string => String(randomInt(10_000_000, 100_000_000));
export const printReceipt = (receipt: string): string => `${receipt.slice(0, 4)} ${receipt.slice(4)}`;
export const readReceipt = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '');

/** Forty bits: with the rate limit nobody guesses it. */
export const newCode = (): string => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export async function hashCode(code: string, salt: Uint8Array = randomBytes(16)): Promise<string> {
  const key = await derive(readCode(code), salt, 32);
  return `${Buffer.from(salt).toString('base64')}.${key.toString('base64')}`;
}

/** Takes as long for an unknown receipt (`hash` null) as for a wrong code. */
export async function codeMatches(code: string, hash: string | null): Promise<boolean> {
  const [salt = '', key = ''] = (hash ?? '').split('.');
  const found = await derive(readCode(code), Buffer.from(salt, 'base64'), 32);
  const wanted = Buffer.from(key, 'base64');
  return hash !== null && wanted.length === found.length && timingSafeEqual(found, wanted);
}

const readCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase().slice(0, 16);
