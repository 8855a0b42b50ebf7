import { Readable } from 'node:stream';
import { serverError } from '../errors.ts';

/** Bytes beyond a limit that are read and dropped: who is still sending does not hear an answer. */
const DRAINED = 16 << 20;

/** Throws PZ_INPUT_TOO_LARGE, or PZ_INPUT_INVALID when it does not come in time. */
export async function readBody(request: Request, limit: number, patience: number): Promise<string> {
  const { body } = request;
  if (body === null) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void reader.cancel().catch(() => undefined);
  }, patience);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (late) throw serverError('PZ_INPUT_INVALID', { where: 'body (too slow)' });
      if (done) break;
      length += value.length;
      if (length > limit + DRAINED) break;
      if (length <= limit) chunks.push(value);
    }
    if (length > limit) {
      void reader.cancel().catch(() => undefined);
      throw serverError('PZ_INPUT_TOO_LARGE', { limit });
    }
  } finally {
    clearTimeout(timer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw serverError('PZ_INPUT_INVALID', { where: 'body (not UTF-8)' }, error);
  }
}

/** The body as a stream that fails when its sender pauses for too long. */
export function uploadStream(request: Request, patience = 30_000): Readable {
  if (request.body === null) return Readable.from([]);
  const stream = Readable.fromWeb(request.body);
  let heard = Date.now();
  stream.on('data', () => (heard = Date.now()));
  stream.pause();
  const watch = setInterval(() => {
    if (Date.now() - heard > patience) stream.destroy(serverError('PZ_INPUT_INVALID', { where: 'body (too slow)' }));
  }, patience / 4).unref();
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
