import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileSource, readSource } from '@pingzhang/readers';
import type { DedupeTally } from '../dedupe/tally.ts';
import { dedupePartition } from '../dedupe/partition.ts';
import { createKernel } from '../kernel/create.ts';
import type { Kernel } from '../kernel/batch.ts';
import type { Layout } from '../kernel/layout.ts';
import { MAX_ROW_BYTES } from '../kernel/layout.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from '../scan/job.ts';
import { scanRange } from '../scan/range.ts';
import { RecordScan } from '../scan/records.ts';
import { RejectWriter } from '../scan/rejects.ts';
import { RowSink } from '../scan/sink.ts';
import { emptyScan } from '../scan/tally.ts';
import type { ScanTally } from '../scan/tally.ts';
import { SpillWriter } from '../spill/writer.ts';
import { DuplicateWriter } from './duplicates.ts';
import { appendJournal } from './journal.ts';
import type { Plan } from './plan.ts';

/** What every task of a worker shares. */
export interface WorkerSetup {
  readonly folder: string;
  readonly plan: Plan;
  readonly categories: CategoryTable;
  readonly prefixes: Uint8Array;
}

export type Task =
  | { readonly kind: 'scan'; readonly job: Job }
  | { readonly kind: 'dedupe'; readonly partition: number; readonly folders: readonly string[] };

export type Result =
  | {
      readonly kind: 'scan';
      readonly job: Job;
      readonly tally: ScanTally;
      readonly endedAt: number | null;
      readonly problems: readonly string[];
    }
  | { readonly kind: 'dedupe'; readonly tally: DedupeTally };

const CHUNK_BYTES = 4 * MAX_ROW_BYTES;
const BATCH_ROWS = 8192;
const KERNELS_KEPT = 8;

const { folder, plan, categories, prefixes } = workerData as WorkerSetup;
const fileOfJob = Int32Array.from(plan.jobs, ({ file }) => file);
const kernels = new Map<string, Kernel>();
let spill: SpillWriter | null = null;
let rejects: RejectWriter | null = null;

function kernelFor(layout: Layout): Kernel {
  const key = JSON.stringify(layout);
  let kernel = kernels.get(key);
  if (kernel === undefined) {
    if (kernels.size === KERNELS_KEPT) kernels.delete(kernels.keys().next().value!);
    kernel = createKernel({ layout, prefixes, seed: plan.seed, chunkBytes: CHUNK_BYTES, batchRows: BATCH_ROWS });
    kernels.set(key, kernel);
  }
  return kernel;
}

async function scan(job: Job): Promise<Result> {
  spill ??= new SpillWriter(folder, plan.partitions);
  rejects ??= new RejectWriter(plan.listRemoved ? join(folder, 'rejects') : null);
  const tally = emptyScan();
  const problems: string[] = [];
  const sink = new RowSink(job.index, plan.identity, tally, spill, rejects);
  let endedAt: number | null = null;
  if (job.range !== null) endedAt = scanRange(job, job.range, job.layouts.map(kernelFor), sink);
  else {
    const records = new RecordScan(kernelFor, categories, sink);
    for await (const record of readSource(fileSource(job.path), {
      onProblem: (_, error) => void problems.push(error.message),
    }))
      records.push(record);
    records.end();
  }
  appendJournal(join(folder, 'journal'), {
    job: job.index,
    tally,
    spill: spill.checkpoint(),
    rejects: rejects.checkpoint(),
  });
  return { kind: 'scan', job, tally, endedAt, problems };
}

function dedupe(partition: number, folders: readonly string[]): Result {
  spill?.close();
  spill = null;
  kernels.clear();
  const duplicates = plan.listRemoved
    ? new DuplicateWriter(join(folder, `d${String(partition).padStart(4, '0')}`))
    : null;
  const tally = dedupePartition({
    folders,
    partition,
    fileOfJob,
    files: plan.materials.length,
    scratch: join(folder, 'overflow'),
    ...(duplicates === null ? {} : { onDuplicate: (duplicate) => duplicates.add(duplicate) }),
  });
  duplicates?.close();
  return { kind: 'dedupe', tally };
}

parentPort!.on('message', (task: Task) => {
  const work =
    task.kind === 'scan' ? scan(task.job) : Promise.resolve().then(() => dedupe(task.partition, task.folders));
  work.then(
    (result) => parentPort!.postMessage({ result }),
    (error: unknown) => parentPort!.postMessage({ error }),
  );
});
