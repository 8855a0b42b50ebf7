import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { DedupeTally } from '../dedupe/tally.ts';
import { dedupePartition } from '../dedupe/partition.ts';
import { kernelCache } from '../kernel/cache.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from '../scan/job.ts';
import { RejectWriter } from '../scan/rejects.ts';
import { scanJob } from '../scan/scan-job.ts';
import type { Problem } from '../scan/scan-job.ts';
import { RowSink } from '../scan/sink.ts';
import { emptyScan } from '../scan/tally.ts';
import type { ScanTally } from '../scan/tally.ts';
import { SpillReader } from '../spill/reader.ts';
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
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'dedupe'; readonly tally: DedupeTally };

const { folder, plan, categories, prefixes } = workerData as WorkerSetup;
const fileOfJob = Int32Array.from(plan.jobs, ({ file }) => file);
let kernelFor = kernelCache(plan.seed, prefixes);
let spill: SpillWriter | null = null;
let rejects: RejectWriter | null = null;
let spilled: SpillReader | null = null;

async function scan(job: Job): Promise<Result> {
  spill ??= new SpillWriter(folder, plan.partitions);
  rejects ??= new RejectWriter(plan.listRemoved ? join(folder, 'rejects') : null);
  const tally = emptyScan();
  const sink = new RowSink({ job: job.index, identity: plan.identity, link: plan.link }, tally, spill, rejects);
  const { endedAt, problems } = await scanJob(job, kernelFor, categories, sink);
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
  spilled ??= new SpillReader(folders, plan.partitions);
  // The scan is over: its kernels' memory goes to the tables.
  kernelFor = kernelCache(plan.seed, prefixes);
  const duplicates = plan.listRemoved
    ? new DuplicateWriter(join(folder, `d${String(partition).padStart(4, '0')}`))
    : null;
  const tally = dedupePartition({
    spill: spilled,
    partition,
    fileOfJob,
    files: plan.materials.length,
    seed: plan.seed,
    sample: plan.sample,
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
