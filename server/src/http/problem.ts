import { randomBytes } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { PzError } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import type { Logger } from 'pino';
import { serverError } from '../errors.ts';
import { isRefusal } from '../jobs/refusal.ts';
import { faceOf } from '../observe/log.ts';

/** RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    /** What the reader can do. */
    todo: z.string(),
    instance: z.string(),
  })
  .openapi('Problem');

/** Statuses of codes; every other `PZ_…` is 422: understood, and refused. */
const STATUS: { readonly [code: string]: number } = {
  PZ_INPUT_INVALID: 400,
  PZ_PURPOSE_NEEDED: 400,
  PZ_SIGN_IN_NEEDED: 401,
  PZ_AUTH_FAILED: 401,
  PZ_FORBIDDEN: 403,
  PZ_CSRF: 403,
  PZ_SET_UP_CODE: 403,
  PZ_PASSWORD_CHANGE_NEEDED: 403,
  PZ_OWN_RIGHTS: 403,
  PZ_SECOND_PERSON: 403,
  PZ_NOT_FOUND: 404,
  PZ_METHOD_NOT_ALLOWED: 405,
  PZ_CONFLICT: 409,
  PZ_STATE: 409,
  PZ_SET_UP_DONE: 409,
  PZ_IDEMPOTENCY_BUSY: 409,
  PZ_EDIT_CONFLICT: 412,
  PZ_INPUT_TOO_LARGE: 413,
  PZ_MEDIA_TYPE: 415,
  PZ_EDIT_UNCONDITIONAL: 428,
  PZ_RATE_LIMITED: 429,
  PZ_AUTH_LOCKED: 429,
  PZ_INTERNAL: 500,
  PZ_OBJECT_DAMAGED: 500,
  PZ_KEYS_UNUSABLE: 500,
  PZ_STORE_UNAVAILABLE: 503,
  PZ_TRACE_STOPPED: 503,
};

export const statusOf = (code: string): number => STATUS[code] ?? 422;

/** Any failure as one with a code; what nobody foresaw becomes PZ_INTERNAL with a number that the log has too. */
export function asPzError(error: unknown, log: Logger): PzError {
  if (error instanceof PzError) {
    if (statusOf(error.code) >= 500) log.error({ fault: faceOf(error) }, 'a request failed');
    return error;
  }
  const state = sqlState(error);
  if (state === '23505') return serverError('PZ_CONFLICT', { what: 'it exists' }, error);
  // A value no column can hold: a schema should have refused it.
  if (state?.startsWith('22') === true) return serverError('PZ_INPUT_INVALID', { where: 'value' }, error);
  if (state === '40001' || state === '40P01' || isConnection(error, state)) {
    log.error({ fault: faceOf(error) }, 'the database did not answer');
    return serverError('PZ_STORE_UNAVAILABLE', {}, error);
  }
  const reference = randomBytes(4).toString('hex');
  log.error({ fault: faceOf(error), reference }, 'a request failed');
  return serverError('PZ_INTERNAL', { reference }, error);
}

/** Whether it is certain that nothing was done: refused by a rule of ours, or by one of the database. */
export const isRefused = (error: unknown): boolean => isRefusal(error) || /^2[23]/.test(sqlState(error) ?? '');

function sqlState(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as Error & { readonly code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
}

function isConnection(error: unknown, state: string | null): boolean {
  if (state !== null) return /^(08|57P)/.test(state);
  for (let at = error; at instanceof Error; at = at.cause)
    if (
      /ECONN|ENOENT|EPIPE|Connection terminated|timeout exceeded when trying to connect|not queryable/.test(
        `${(at as { code?: string }).code} ${at.message}`,
      )
    )
      return true;
  return false;
}

export function problemResponse(error: PzError, language: Language, instance: string): Response {
  const status = statusOf(error.code);
  const { what, todo } = error.text[language];
  const body: z.input<typeof Problem> = {
    type: `urn:pingzhang:${error.code}`,
    title: what,
    status,
    code: error.code,
    detail: what,
    todo,
    instance,
  };
  const wait = /\d+/.exec(error.text.en.todo)?.[0];
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language === 'zh' ? 'zh-CN' : 'en',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status === 429 && wait !== undefined && { 'retry-after': wait }),
    },
  });
}

/** The first of zh and en the client names; Chinese when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = /\b(zh|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'zh';
}
