import type { Kernel } from './kernel/batch.ts';
import { kernelCache } from './kernel/cache.ts';
import type { CategoryTable } from './layout/roles.ts';
import { smallest } from './dedupe/draw.ts';
import type { Count } from './run/count.ts';
import { scanJob } from './scan/scan-job.ts';
import type { Sink } from './scan/sink.ts';
import { placer } from './place.ts';

/** A row drawn for verification, as it stands in the material. Holds personal information in the clear. */
export interface SampledRow {
  readonly file: string;
  readonly row: number;
  readonly text: string;
}

/** Reads the first row of each person drawn. The material is scanned again, since the count keeps no values. */
export async function sampledRows(
  count: Count,
  categories: CategoryTable,
  prefixes: Uint8Array,
): Promise<SampledRow[]> {
  const { plan, dedupe } = count;
  const drawn = smallest(dedupe.drawn, plan.sample);
  const kernelFor = kernelCache(plan.seed, prefixes);
  const place = placer(count);
  const texts = new Map<number, Map<number, string>>();
  for (const job of new Set(drawn.map((draw) => draw.job))) {
    const sink = new Collector(new Set(drawn.filter((draw) => draw.job === job).map(({ row }) => row)));
    await scanJob(plan.jobs[job]!, kernelFor, categories, sink);
    texts.set(job, sink.found);
  }
  return drawn.map(({ job, row }) => ({ ...place(job, row), text: texts.get(job)?.get(row) ?? '' }));
}

class Collector implements Sink {
  readonly found = new Map<number, string>();
  private readonly wanted: ReadonlySet<number>;
  private rows = 0;

  constructor(wanted: ReadonlySet<number>) {
    this.wanted = wanted;
  }

  heading(): void {
    this.rows++;
  }

  row({ memory, batch }: Kernel, row: number): void {
    if (this.wanted.has(this.rows))
      this.found.set(this.rows, new TextDecoder().decode(memory.slice(batch.start[row], batch.end[row])).trim());
    this.rows++;
  }
}
