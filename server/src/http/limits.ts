import { Readable } from 'node:stream';
import { serverError } from '../errors.ts';

/** A JSON body must be whole within this time, and an upload must not pause for longer than that. Milliseconds. */
export const BODY_PATIENCE = 15_000;
export const UPLOAD_PATIENCE = 30_000;

/** Throws PZ_INPUT_TOO_LARGE, or PZ_INPUT_INVALID when it does not come in time. */
export async function readBody(request: Request, limit: number): Promise<string> {
  const { body } = request;
  if (body === null) return '';
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw serverError('PZ_INPUT_TOO_LARGE', { limit });
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let late = false;
  const patience = setTimeout(() => {
    late = true;
    void reader.cancel().catch(() => undefined);
  }, BODY_PATIENCE);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (late) throw serverError('PZ_INPUT_INVALID', { where: 'body (too slow)' });
      if (done) break;
      length += value.length;
      if (length > limit) {
        void reader.cancel().catch(() => undefined);
        throw serverError('PZ_INPUT_TOO_LARGE', { limit });
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(patience);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw serverError('PZ_INPUT_INVALID', { where: 'body (not UTF-8)' }, error);
  }
}

/** The body as a stream that fails when its sender pauses for too long. */
export function uploadStream(request: Request): Readable {
  if (request.body === null) return Readable.from([]);
  const stream = Readable.fromWeb(request.body);
  let heard = Date.now();
  stream.on('data', () => (heard = Date.now()));
  stream.pause();
  const watch = setInterval(() => {
    if (Date.now() - heard > UPLOAD_PATIENCE)
      stream.destroy(serverError('PZ_INPUT_INVALID', { where: 'body (too slow)' }));
  }, 5000).unref();
  stream.once('close', () => clearInterval(watch));
  return stream;
}

/** Text no database column can hold: NUL, or half a character. */
export function hasUnstorableText(value: unknown): boolean {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const at = stack.pop();
    if (typeof at === 'string') {
      if (at.includes('\0') || /\p{Surrogate}/u.test(at)) return true;
    } else if (typeof at === 'object' && at !== null) {
      for (const [key, inner] of Object.entries(at)) stack.push(key, inner);
    }
  }
  return false;
}
