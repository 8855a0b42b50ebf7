import { COOKIE } from '../../http/caller.ts';
import { ABSOLUTE } from '../../identity/sessions.ts';
import type { Services } from '../../services.ts';

/** Not readable by scripts, not sent by other sites' pages. */
export function sessionCookie({ config }: Services, secret: string): string {
  const secure = config.https ? '; Secure' : '';
  const age = secret === '' ? 0 : ABSOLUTE / 1000;
  return `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${age}${secure}`;
}
