import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Kernel } from '../kernel/batch.ts';
import type { Layout } from '../kernel/layout.ts';
import { MAX_ROW_BYTES } from '../kernel/layout.ts';
import { createFields, INCOMPLETE, splitRow } from '../kernel/split.ts';
import { Consumer } from './consume.ts';
import type { Job } from './job.ts';
import type { Sink } from './sink.ts';

/** Read at a time, so that what was read still stands in the cache when it is judged. */
const READ_BYTES = 1 << 18;

/**
 * Scans the rows of a byte range and returns the offset after the last one, which must be the range's end: if it is
 * not, the range was cut inside a row and the count must not be used. The first range of a file begins right, so that
 * every range whose predecessor ends right is right.
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
  const { size } = fstatSync(file);
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
      sink.placed?.(position - begin);
      const next = rows.consume(begin, filled, final && range.to >= size);
      position += next - begin;
      begin = next;
      if (!final) continue;
      // A quote is open at the cut: what stands behind it says whether the row ends there all the same.
      if (position < range.to && endsAt(file, position, range.to, size, job.layouts[0]!))
        position += rows.consume(begin, filled, true) - begin;
      return position;
    }
  } finally {
    closeSync(file);
  }
}

/** Whether, read without a cut, a row that begins at or after `from` ends exactly at `to`. */
function endsAt(file: number, from: number, to: number, size: number, { separator, quoted }: Layout): boolean {
  const bytes = new Uint8Array(Math.min(size, to + MAX_ROW_BYTES) - from);
  const got = readSync(file, bytes, 0, bytes.length, from);
  const separatorBytes = Uint8Array.from(separator, (c) => c.charCodeAt(0));
  const fields = createFields();
  let at = 0;
  while (at < to - from && at !== INCOMPLETE)
    at = splitRow(bytes, at, got, from + got >= size, separatorBytes, quoted, fields);
  return at === to - from;
}
