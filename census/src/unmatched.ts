import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { kernelCache } from './kernel/cache.ts';
import { FLAG } from './kernel/flags.ts';
import type { Kernel } from './kernel/batch.ts';
import type { CategoryTable } from './layout/roles.ts';
import type { Count } from './run/count.ts';
import { scanJob } from './scan/scan-job.ts';
import type { Sink } from './scan/sink.ts';

/**
 * Copies the rows that fit no layout, as they stand in the material, into a file of the run's folder and returns its path.
 * The material is scanned again, since the count keeps no values. The file holds personal information in the clear.
 */
export async function copyUnmatched(count: Count, categories: CategoryTable, prefixes: Uint8Array): Promise<string> {
  const { plan, scanByFile, directory } = count;
  const path = join(directory.path, 'unmatched');
  const file = openSync(path, 'w', 0o600);
  const kernelFor = kernelCache(plan.seed, prefixes);
  try {
    for (const job of plan.jobs) {
      const { unmatched, tooLong } = scanByFile[job.file]!;
      if (unmatched + tooLong > 0) await scanJob(job, kernelFor, categories, new Copier(file));
    }
  } finally {
    closeSync(file);
  }
  return path;
}

class Copier implements Sink {
  private readonly file: number;

  constructor(file: number) {
    this.file = file;
  }

  heading(): void {}

  row({ memory, batch }: Kernel, row: number): void {
    if ((batch.flags[row]! & (FLAG.unmatched | FLAG.tooLong)) === 0) return;
    const bytes = memory.subarray(batch.start[row], batch.end[row]);
    const whole = bytes.at(-1) === NEWLINE ? bytes : Buffer.concat([bytes, Uint8Array.of(NEWLINE)]);
    for (let done = 0; done < whole.length;) done += writeSync(this.file, whole, done);
  }
}

const NEWLINE = 10;
