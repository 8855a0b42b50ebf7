import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { addTally, emptyTally } from '../dedupe/tally.ts';
import type { DedupeTally } from '../dedupe/tally.ts';
import { dedupePartition } from '../dedupe/partition.ts';
import type { People } from '../dedupe/people.ts';
import { createPeople } from '../dedupe/wasm-people.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Job } from '../scan/job.ts';
import type { OddRows } from '../scan/odd.ts';
import type { Problem } from '../scan/scan-job.ts';
import type { ScanTally } from '../scan/tally.ts';
import { SpillReader } from '../spill/reader.ts';
import { DuplicateWriter } from './duplicates.ts';
import type { Plan } from './plan.ts';
import { Scanning } from './scanning.ts';

/** What every task of a worker shares. */
export interface WorkerSetup {
  readonly folder: string;
  readonly plan: Plan;
  readonly categories: CategoryTable;
  readonly prefixes: Uint8Array;
}

export type Task =
  | { readonly kind: 'scan'; readonly job: Job }
  /** Every job is scanned: make the last ones durable and free the kernels. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'dedupe'; readonly partitions: readonly number[]; readonly folders: readonly string[] };

export type Result =
  | {
      readonly kind: 'scan';
      readonly job: Job;
      readonly tally: ScanTally;
      readonly endedAt: number | null;
      readonly problems: readonly Problem[];
      readonly odd: OddRows;
    }
  | { readonly kind: 'settle'; readonly sketches: readonly Float64Array[] }
  | { readonly kind: 'dedupe'; readonly tally: DedupeTally };

/** An error as plain data: what crosses threads as an Error loses its code. */
export interface Failure {
  readonly message: string;
  readonly code: string | null;
  readonly stack: string;
}

const { folder, plan, categories, prefixes } = workerData as WorkerSetup;
const fileOfJob = Int32Array.from(plan.jobs, ({ file }) => file);
let scanning: Scanning | null = null;
let spilled: SpillReader | null = null;
let people: People | null = null;

function dedupe(partition: number, folders: readonly string[]): DedupeTally {
  spilled ??= new SpillReader(folders, plan.partitions);
  const duplicates = plan.listRemoved
    ? new DuplicateWriter(join(folder, `d${String(partition).padStart(4, '0')}`))
    : null;
  const tally = dedupePartition({
    spill: spilled,
    partition,
    people: (people ??= createPeople(fileOfJob, plan.materials.length)),
    files: plan.materials.length,
    seed: plan.seed,
    sample: plan.sample,
    scratch: join(folder, 'overflow'),
    ...(duplicates === null ? {} : { onDuplicate: (duplicate) => duplicates.add(duplicate) }),
  });
  duplicates?.close();
  return tally;
}

async function carryOut(task: Task): Promise<Result> {
  if (task.kind === 'dedupe') {
    const tally = emptyTally(plan.materials.length);
    for (const partition of task.partitions) addTally(tally, dedupe(partition, task.folders));
    return { kind: 'dedupe', tally };
  }
  if (task.kind === 'settle') {
    const sketches = scanning?.close() ?? [];
    scanning = null;
    return { kind: 'settle', sketches };
  }
  scanning ??= new Scanning(folder, plan, categories, prefixes, fileOfJob);
  return { kind: 'scan', job: task.job, ...(await scanning.scan(task.job)) };
}

parentPort!.on('message', (task: Task) => {
  carryOut(task).then(
    (result) => parentPort!.postMessage({ result }),
    (error: unknown) => parentPort!.postMessage({ failure: failureOf(error) }),
  );
});

function failureOf(error: unknown): Failure {
  const { message, code, stack }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  return { message, code: code ?? null, stack: stack ?? '' };
}
