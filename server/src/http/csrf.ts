import { createHash, timingSafeEqual } from 'node:crypto';
import { serverError } from '../errors.ts';

/** Browsers say where a request comes from; what another site sends never gets further. Throws PZ_CSRF. */
export function refuseForeign(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw serverError('PZ_CSRF');
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const from = URL.canParse(origin) ? new URL(origin).host : null;
  if (from === null || from !== host) throw serverError('PZ_CSRF');
}

/** A write by cookie also names the session's token, which another site cannot read. Throws PZ_CSRF. */
export function checkCsrf(request: Request, wanted: string): void {
  refuseForeign(request);
  if (!sameSecret(request.headers.get('x-pz-csrf') ?? '', wanted)) throw serverError('PZ_CSRF');
}

/** Takes as long for a near miss as for a far one. */
export function sameSecret(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
