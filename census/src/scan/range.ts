import { closeSync, openSync, readSync } from 'node:fs';
import type { Kernel } from '../kernel/batch.ts';
import { FLAG } from '../kernel/flags.ts';
import type { Job } from './job.ts';
import type { Sink } from './sink.ts';

/**
 * Scans the rows of a byte range and returns the offset after the last one, which must be the range's end: if it is
 * not, the range was cut inside a row and the count must not be used.
 *
 * `kernels` stand in the order of the job's layouts. A row that the first cannot read is offered to the others.
 */
export function scanRange(
  job: Job,
  range: { from: number; to: number },
  kernels: readonly Kernel[],
  sink: Sink,
): number {
  const [kernel, ...others] = kernels as [Kernel, ...Kernel[]];
  const file = openSync(job.path, 'r');
  let position = range.from;
  let filled = 0;
  let heading = job.heading;
  try {
    for (;;) {
      const wanted = Math.min(kernel.scratchAt - filled, range.to - position - filled);
      const got = wanted === 0 ? 0 : readSync(file, kernel.memory, filled, wanted, position + filled);
      filled += got;
      const final = position + filled >= range.to || (got === 0 && wanted > 0);
      let at = 0;
      for (;;) {
        const next = kernel.scan(at, filled, final);
        const { batch } = kernel;
        for (let row = 0; row < batch.rows; row++) {
          if (heading) {
            heading = false;
            sink.heading();
          } else offer(kernel, others, row, sink);
        }
        if (next === at) break;
        at = next;
      }
      position += at;
      if (final) return position;
      kernel.memory.copyWithin(0, at, filled);
      filled -= at;
    }
  } finally {
    closeSync(file);
  }
}

const UNREAD = FLAG.unmatched | FLAG.invalid;

/** Counts a row under the first layout that finds an item in it, else under its own. */
export function offer(kernel: Kernel, others: readonly Kernel[], row: number, sink: Sink): void {
  const { batch } = kernel;
  if ((batch.flags[row]! & UNREAD) !== 0)
    for (const other of others) {
      other.memory.set(kernel.memory.subarray(batch.start[row], batch.end[row]), 0);
      other.scan(0, batch.end[row]! - batch.start[row]!, true);
      if (other.batch.rows === 1 && (other.batch.flags[0]! & UNREAD) === 0) return sink.row(other, 0);
    }
  sink.row(kernel, row);
}
