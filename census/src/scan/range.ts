import { closeSync, openSync, readSync } from 'node:fs';
import type { Kernel } from '../kernel/batch.ts';
import { Consumer } from './consume.ts';
import type { Job } from './job.ts';
import type { Sink } from './sink.ts';

/** Read at a time, so that what was read still stands in the cache when it is judged. */
const READ_BYTES = 1 << 18;

/**
 * Scans the rows of a byte range and returns the offset after the last one, which must be the range's end: if it is
 * not, the range was cut inside a row and the count must not be used.
 */
export function scanRange(
  job: Job,
  range: { from: number; to: number },
  kernels: readonly [Kernel, ...Kernel[]],
  sink: Sink,
): number {
  const [{ memory, scratchAt }] = kernels;
  const rows = new Consumer(kernels, sink, job.heading);
  const file = openSync(job.path, 'r');
  let position = range.from;
  let begin = 0;
  let filled = 0;
  try {
    for (;;) {
      if (filled + READ_BYTES > scratchAt) {
        memory.copyWithin(0, begin, filled);
        filled -= begin;
        begin = 0;
      }
      const left = range.to - position - (filled - begin);
      const wanted = Math.min(READ_BYTES, scratchAt - filled, left);
      const got = wanted === 0 ? 0 : readSync(file, memory, filled, wanted, position + (filled - begin));
      filled += got;
      const final = got === left || (got === 0 && wanted > 0);
      const next = rows.consume(begin, filled, final);
      position += next - begin;
      begin = next;
      if (final) return position;
    }
  } finally {
    closeSync(file);
  }
}
