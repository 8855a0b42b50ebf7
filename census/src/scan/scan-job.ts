import { PzError } from '@pingzhang/engine/model';
import type { ErrorText, Language } from '@pingzhang/engine/model';
import type { Kernel } from '../kernel/batch.ts';
import type { KernelFor } from '../kernel/cache.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from './job.ts';
import { scanRange } from './range.ts';
import type { Sink } from './sink.ts';

/** Something that could not be read, as plain data: it crosses threads. */
export interface Problem {
  readonly code: string;
  readonly text: Readonly<{ [L in Language]: ErrorText }>;
}

export interface Scanned {
  /** Offset after the last row of a byte range; null when the file was decoded. */
  readonly endedAt: number | null;
  /** The file or what inside it could not be read. The rest was counted. */
  readonly problems: readonly Problem[];
}

/** Shows every row of a job to the sink, in order. */
export async function scanJob(job: Job, kernelFor: KernelFor, categories: CategoryTable, sink: Sink): Promise<Scanned> {
  if (job.range !== null) {
    const kernels = job.layouts.map(kernelFor) as [Kernel, ...Kernel[]];
    return { endedAt: scanRange(job, job.range, kernels, sink), problems: [] };
  }
  // The readers bring every format with them; plain files, which most of a large leak is, do without.
  const { fileSource, readSource } = await import('@pingzhang/readers');
  const { RecordScan } = await import('./records.ts');
  const problems: Problem[] = [];
  const records = new RecordScan(kernelFor, categories, sink);
  // What could not be unpacked was noted when the texts were.
  const note = ({ code, text }: PzError): void => void (job.withoutTexts || problems.push({ code, text }));
  const leave = async (): Promise<void> => {};
  const options = {
    onProblem: (_: unknown, error: PzError) => note(error),
    ...(job.withoutTexts ? { takeText: leave } : {}),
  };
  try {
    for await (const record of readSource(fileSource(job.path), options)) records.push(record);
  } catch (error) {
    // A file that cannot be read (encrypted, 7z, broken) is named; what was read of it before counts.
    if (!(error instanceof PzError)) throw error;
    note(error);
  }
  records.end();
  return { endedAt: null, problems };
}
