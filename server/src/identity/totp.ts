import { Secret, TOTP } from 'otpauth';

/** RFC 6238, SHA-1 and 6 digits, as every authenticator app can. */
const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Pingzhang', label, secret: Secret.fromBase32(secret) });

export function newTotp(account: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totpOf(secret, account).toString() };
}

/** The time step the code is for, within a step either way; null when it is wrong. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 30_000) + delta;
}
