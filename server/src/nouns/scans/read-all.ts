import type { Readable } from 'node:stream';
import { serverError } from '../../errors.ts';

/** The whole of a stream that is known to be small. @throws PZ_INPUT_TOO_LARGE */
export async function readAll(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) {
      stream.destroy();
      throw serverError('PZ_INPUT_TOO_LARGE', { limit });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
