import { and, eq, lt } from 'drizzle-orm';
import { serverError } from '../errors.ts';
import { sha256 } from '../sha256.ts';
import { idempotency } from '../schema/session.ts';
import type { Services } from '../services.ts';
import type { Caller } from './caller.ts';
import { isRefused } from './problem.ts';

/** Keys are kept for a day. */
const KEPT = 24 * 3_600_000;
const PLACE = 'idempotency.answer';

interface Kept {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: string;
}

/**
 * The same write sent twice under one Idempotency-Key is done once: the second gets the first's answer. Throws
 * PZ_IDEMPOTENCY_REUSED for another request under the key, PZ_IDEMPOTENCY_BUSY while the first is at work or was cut off.
 */
export async function once(
  services: Services,
  { tenant, person }: Caller,
  request: Request,
  raw: string,
  now: Date,
  work: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key');
  if (key === null) return work();
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw serverError('PZ_INPUT_INVALID', { where: 'Idempotency-Key' });
  const { db, vault } = services;
  const mine = { tenant, person: person.id, key };
  const here = and(eq(idempotency.tenant, tenant), eq(idempotency.person, person.id), eq(idempotency.key, key));
  const { pathname, search } = new URL(request.url);
  const hash = sha256([request.method, pathname, search, request.headers.get('if-match') ?? '', raw].join('\n'));
  await db.delete(idempotency).where(and(here, lt(idempotency.createdAt, new Date(now.getTime() - KEPT))));
  const taken = await db
    .insert(idempotency)
    .values({ ...mine, request: hash, status: null, answer: null, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (taken.length === 0) {
    const [first] = await db.select().from(idempotency).where(here);
    if (first !== undefined && first.request !== hash) throw serverError('PZ_IDEMPOTENCY_REUSED');
    if (first?.answer == null) throw serverError('PZ_IDEMPOTENCY_BUSY');
    const kept = JSON.parse(await vault.unseal(tenant, PLACE, first.answer)) as Kept;
    return new Response(kept.body === '' ? null : kept.body, {
      status: kept.status,
      headers: new Headers([...kept.headers, ['idempotency-replayed', 'true']]),
    });
  }
  let response: Response;
  try {
    response = await work();
  } catch (error) {
    // Refused, so nothing was done: the same key may try again. After any other fault nobody knows.
    if (isRefused(error)) await db.delete(idempotency).where(here);
    throw error;
  }
  const body = await response.text();
  const kept: Kept = { status: response.status, headers: [...response.headers], body };
  await db
    .update(idempotency)
    .set({ status: response.status, answer: await vault.seal(tenant, PLACE, JSON.stringify(kept)) })
    .where(here);
  return new Response(body === '' ? null : body, { status: response.status, headers: response.headers });
}

export const forgetOldKeys = ({ db }: Services, now: Date): Promise<unknown> =>
  db.delete(idempotency).where(lt(idempotency.createdAt, new Date(now.getTime() - KEPT)));
