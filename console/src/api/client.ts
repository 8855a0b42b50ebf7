import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n/language.tsx';
import { Problem } from './problem.ts';
import type { paths } from './schema.d.ts';

/** Sent with every write; told by the session when it begins (double-submit against forged requests). */
let csrf = '';
export const setCsrf = (token: string): void => {
  csrf = token;
};

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Every call of the API, typed by its own document. Answers that are no success are thrown as a `Problem`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    headers(request.headers, request.method);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
});

function headers(into: Headers, method: string): void {
  into.set('Accept-Language', currentLanguage === 'zh' ? 'zh-CN' : 'en');
  if (!WRITES.has(method)) return;
  into.set('X-PZ-CSRF', csrf);
  // A write sent twice by a lost connection is done once.
  if (method === 'POST' && !into.has('Idempotency-Key')) into.set('Idempotency-Key', crypto.randomUUID());
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => ({}));
  return new Problem(response.status, typeof body === 'object' && body !== null ? body : {});
}

/** What a call answered; for the calls whose answer is a body. */
export async function answered<T>(call: Promise<{ readonly data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new Problem(500, {});
  return data;
}

/** Headers for an edit of what was read as this version: the server refuses when somebody else was faster. */
export const ifMatch = (version: number): { readonly 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** A call whose body or answer is a stream of bytes; the same headers, the same errors. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const all = new Headers(init.headers);
  headers(all, init.method ?? 'GET');
  const response = await fetch(path, { ...init, headers: all, credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response);
  return response;
}
