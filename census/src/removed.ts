import { existsSync, openSync, closeSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG, INVALID } from './kernel/flags.ts';
import type { InvalidReason } from './kernel/flags.ts';
import { readDuplicates } from './run/duplicates.ts';
import type { Placer } from './place.ts';
import { placer } from './place.ts';
import type { Count } from './run/count.ts';

/** A row that does not count, and why. Rows count from 1 within their file, headings and blank lines included. */
export interface Removed {
  readonly file: string;
  readonly row: number;
  readonly cause: 'unmatched' | 'too_long' | 'invalid' | 'exact_duplicate' | 'person_duplicate';
  readonly reasons?: readonly InvalidReason[];
  /** The row it repeats. */
  readonly of?: { readonly file: string; readonly row: number };
}

/** Every row that does not count: first those without an item, then the repeated ones. Needs a count made with `listRemoved`. */
export function* removedRows(count: Count): Generator<Removed> {
  const place = placer(count);
  for (const folder of count.folders) yield* rejected(join(folder, 'rejects'), place);
  for (let partition = 0; partition < count.plan.partitions; partition++)
    for (const folder of count.folders) {
      const path = join(folder, `d${String(partition).padStart(4, '0')}`);
      if (!existsSync(path)) continue;
      for (const { cause, job, row, keptJob, keptRow } of readDuplicates(path))
        yield { ...place(job, row), cause, of: place(keptJob, keptRow) };
    }
}

function* rejected(path: string, place: Placer): Generator<Removed> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  const words = new Uint32Array(3 * 4096);
  try {
    for (;;) {
      const got = readSync(file, new Uint8Array(words.buffer), 0, words.byteLength, null);
      for (let at = 0; at < got / 4; at += 3) {
        const flags = words[at + 2]!;
        const reasons = INVALID.filter((_, i) => ((flags >>> (16 + i)) & 1) === 1);
        const cause =
          (flags & FLAG.tooLong) !== 0 ? 'too_long' : (flags & FLAG.unmatched) !== 0 ? 'unmatched' : 'invalid';
        yield { ...place(words[at]!, words[at + 1]!), cause, ...(cause === 'invalid' ? { reasons } : {}) };
      }
      if (got < words.byteLength) return;
    }
  } finally {
    closeSync(file);
  }
}
