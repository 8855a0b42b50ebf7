import assert from 'node:assert/strict';

export interface Reply<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

type Extra = Readonly<Record<string, string>>;

/** Calls the API the way the console does: JSON both ways. `body` is the parsed answer, or its text. */
export interface Client {
  get<T = unknown>(path: string, headers?: Extra): Promise<Reply<T>>;
  post<T = unknown>(path: string, body?: unknown, headers?: Extra): Promise<Reply<T>>;
  put<T = unknown>(path: string, body: unknown, headers?: Extra): Promise<Reply<T>>;
  patch<T = unknown>(path: string, body: unknown, headers?: Extra): Promise<Reply<T>>;
  delete<T = unknown>(path: string, headers?: Extra): Promise<Reply<T>>;
  /** Sends bytes to an upload route. */
  upload<T = unknown>(path: string, name: string, bytes: Uint8Array | string): Promise<Reply<T>>;
  /** Any request, untouched. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  with(headers: Extra): Client;
}

export function client(url: string, usual: Extra = {}): Client {
  const raw = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url + path, { redirect: 'manual', ...init, headers: { ...usual, ...(init.headers as Extra) } });
  const send = async <T>(method: string, path: string, body: unknown, headers: Extra = {}): Promise<Reply<T>> => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    return read<T>(await raw(path, { method, ...content, headers: { ...type, ...headers } }));
  };
  return {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
    upload: async (path, name, bytes) =>
      read(
        await raw(path, {
          method: 'POST',
          body: bytes,
          headers: { 'content-type': 'application/octet-stream', 'x-pz-file-name': encodeURIComponent(name) },
        }),
      ),
    raw,
    with: (headers) => client(url, { ...usual, ...headers }),
  };
}

async function read<T>(response: Response): Promise<Reply<T>> {
  const text = await response.text();
  const json = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as T };
}

/** The answer of a request that must succeed; otherwise the assertion shows the problem. */
export function ok<T>({ status, body }: Reply<T>): T {
  assert.ok(status >= 200 && status < 300, `${status}: ${JSON.stringify(body).slice(0, 500)}`);
  return body;
}

/** The code of a request that must be refused with this status. */
export function refused(reply: Reply<unknown>, status: number): string {
  assert.equal(reply.status, status, JSON.stringify(reply.body).slice(0, 500));
  return (reply.body as { readonly code?: string }).code ?? '';
}
