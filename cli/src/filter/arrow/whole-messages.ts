import { filterError } from '../errors.ts';
import { announcedBody } from './message-claims.ts';

/** Metadata of a message, 64 MiB at most; with its body 1 GiB, far more than engines put into a batch. */
const LARGEST_METADATA = 64 * 1024 * 1024;
export const LARGEST = 1024 * 1024 * 1024;
const CONTINUES = -1;

/**
 * The messages of an Arrow stream, each whole, up to and with the mark that ends it. Where chunks begin and end changes
 * nothing. `batches` says how many were done when something is wrong.
 *
 * @throws PZ_FILTER_ARROW_CUT, PZ_FILTER_ARROW_BROKEN or PZ_FILTER_ARROW_LARGE
 */
export async function* wholeMessages(input: AsyncIterable<unknown>, batches: () => number): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let size = 0;
  const take = async (wanted: number): Promise<Buffer> => {
    while (size < wanted) {
      const { done, value } = await chunks.next();
      if (done === true) throw filterError('PZ_FILTER_ARROW_CUT', { batches: batches() });
      const bytes = typeof value === 'string' ? Buffer.from(value) : (value as Uint8Array);
      held.push(bytes);
      size += bytes.length;
    }
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [all.subarray(wanted)];
    size -= wanted;
    return Buffer.from(all.buffer, all.byteOffset, wanted);
  };

  try {
    for (;;) {
      // Before Arrow 0.15 the length came without a mark in front.
      const first = await take(4);
      const marked = first.readInt32LE() === CONTINUES;
      const second = marked ? await take(4) : Buffer.alloc(0);
      const length = (marked ? second : first).readInt32LE();
      const prefix = Buffer.concat([first, second]);
      if (length === 0) {
        yield prefix;
        return;
      }
      if (length < 0 || length > LARGEST_METADATA) throw filterError('PZ_FILTER_ARROW_BROKEN', { batches: batches() });
      const metadata = await take(length);
      const body = announcedBody(metadata);
      if (body === null) throw filterError('PZ_FILTER_ARROW_BROKEN', { batches: batches() });
      if (body > LARGEST) throw filterError('PZ_FILTER_ARROW_LARGE', { limit: LARGEST });
      for (const piece of [prefix, metadata, await take(body)]) {
        // The library waits for another chunk where it holds exactly what it asks for. A last byte by itself keeps it from
        // holding that much before it must: a batch is answered as soon as it is there.
        if (piece.length > 1) yield piece.subarray(0, -1);
        if (piece.length > 0) yield piece.subarray(-1);
      }
    }
  } finally {
    // Whoever still writes must learn that nobody reads, and a program with an open input would not end.
    await chunks.return?.();
  }
}
