import { inflateSync } from 'node:zlib';
import { readError } from '../../errors.ts';

/** Streams above this are looked at; a small one cannot fill a memory. */
const SMALL = 16 << 10;

/**
 * Refuses a file whose streams inflate beyond the limit, before a parser that has no limits of its own opens it.
 * Streams are found by their keyword, so a broken table of contents hides none.
 *
 * @throws PZ_READ_BOMB
 */
export function checkInflation(name: string, bytes: Uint8Array, limit: number): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = view.indexOf('stream'); at >= 0; at = view.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (view[start] === 0x0d) start++;
    if (view[start] === 0x0a) start++;
    if (((view[start] ?? 0) & 0x0f) !== 8) continue;
    const end = view.indexOf('endstream', start);
    if (end < 0 || end - start < SMALL) continue;
    try {
      total += inflateSync(view.subarray(start, end), { maxOutputLength: limit - total, finishFlush: 2 }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw readError('PZ_READ_BOMB', { name, limit });
    }
  }
}
