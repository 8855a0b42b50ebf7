import { fileSource, readSource } from '@pingzhang/readers';
import type { KernelFor } from '../kernel/cache.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from './job.ts';
import { scanRange } from './range.ts';
import { RecordScan } from './records.ts';
import type { Sink } from './sink.ts';

export interface Scanned {
  /** Offset after the last row of a byte range; null when the file was decoded. */
  readonly endedAt: number | null;
  /** What could not be read inside the file: a broken member, an encrypted sheet. The rest was counted. */
  readonly problems: readonly string[];
}

/** Shows every row of a job to the sink, in order. */
export async function scanJob(job: Job, kernelFor: KernelFor, categories: CategoryTable, sink: Sink): Promise<Scanned> {
  if (job.range !== null) return { endedAt: scanRange(job, job.range, job.layouts.map(kernelFor), sink), problems: [] };
  const problems: string[] = [];
  const records = new RecordScan(kernelFor, categories, sink);
  const onProblem = (_: unknown, error: Error): void => void problems.push(error.message);
  for await (const record of readSource(fileSource(job.path), { onProblem })) records.push(record);
  records.end();
  return { endedAt: null, problems };
}
