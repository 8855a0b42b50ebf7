import { statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readError, systemError } from './errors.ts';
import type { Source } from './format.ts';

/** How much of a source a format may look at to know it. */
export const HEAD_BYTES = 64 * 1024;
const CHUNK_BYTES = 1 << 20;
const LEAST_BYTES = 4096;
/** Chunks kept to be read into again: one is read, one worked on, and some are waited for by other threads. */
const MOST_SPARE = 8;

/** A file on disk. Opening is late: a file that is missing or unreadable fails in `stream` or `bytes` with a PZ_READ_ code. */
export function fileSource(path: string): Source {
  const name = basename(path);
  let size: number | null = null;
  try {
    const found = statSync(path);
    size = found.isFile() ? found.size : null;
  } catch {
    // Told when it is read.
  }
  const spare: Uint8Array[] = [];
  const stream = async function* () {
    try {
      yield* chunksOf(path, name, spare);
    } catch (error) {
      throw isSystemError(error) ? systemError(name, error) : error;
    }
  };
  const reuse = ({ buffer }: Uint8Array): void => {
    if (buffer.byteLength === CHUNK_BYTES && spare.length < MOST_SPARE) spare.push(new Uint8Array(buffer));
  };
  return { name, path, size, stream, reuse, bytes: (limit) => collect(name, size, stream(), limit) };
}

/** The next chunk is read while this one is worked on. */
async function* chunksOf(path: string, name: string, spare: Uint8Array[]): AsyncGenerator<Uint8Array> {
  // Asked before it is opened: opening a pipe waits until somebody writes into it.
  if (!(await stat(path)).isFile()) throw readError('PZ_READ_NOT_A_FILE', { name });
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let position = 0;
    const read = async (): Promise<Uint8Array> => {
      // A file may be longer by now than it was: it is read until nothing comes.
      const length = Math.min(CHUNK_BYTES, Math.max(size - position, LEAST_BYTES));
      const into = (length === CHUNK_BYTES ? spare.pop() : undefined) ?? Buffer.allocUnsafeSlow(length);
      const { bytesRead } = await file.read(into, 0, length, position);
      position += bytesRead;
      return into.subarray(0, bytesRead);
    };
    for (let next = read(); ;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = read();
      // Told when it is asked for.
      next.catch(() => undefined);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

export function bufferSource(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    bytes: async (limit) => {
      if (bytes.length > limit) throw readError('PZ_READ_TOO_LARGE', { name, limit });
      return bytes;
    },
  };
}

/** A source that exists only as a passing stream, such as a member of a tar: it can be read once. */
export function streamSource(name: string, size: number | null, stream: () => AsyncIterable<Uint8Array>): Source {
  return { name, size, stream, bytes: (limit) => collect(name, size, stream(), limit) };
}

/**
 * The first bytes of a source, and a source that still has them: the stream is opened once, so that a member of a
 * passing stream can be looked at before a format is chosen. `close` lets go of what was not read.
 */
export async function peek(
  source: Source,
  length = HEAD_BYTES,
): Promise<{ head: Uint8Array; source: Source; close: () => Promise<void> }> {
  const iterator = source.stream()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let held = 0;
  let done = false;
  while (held < length) {
    const next = await iterator.next();
    if (next.done === true) {
      done = true;
      break;
    }
    chunks.push(next.value);
    held += next.value.length;
  }
  let first = true;
  const stream = async function* () {
    if (!first) {
      yield* source.stream();
      return;
    }
    first = false;
    try {
      yield* chunks;
      chunks.length = 0;
      if (!done) for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) yield chunk;
    } finally {
      await iterator.return?.();
    }
  };
  const peeked = {
    ...source,
    stream,
    bytes: (limit: number) => collect(source.name, source.size, stream(), limit),
  };
  const close = async () => void (await iterator.return?.());
  return { head: Buffer.concat(chunks).subarray(0, length), source: peeked, close };
}

async function collect(
  name: string,
  size: number | null,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  if (size !== null && size > limit) throw readError('PZ_READ_TOO_LARGE', { name, limit });
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > limit) throw readError('PZ_READ_TOO_LARGE', { name, limit });
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, total);
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
