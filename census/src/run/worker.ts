import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { addTally, emptyTally } from '../dedupe/tally.ts';
import type { DedupeTally } from '../dedupe/tally.ts';
import { dedupePartition } from '../dedupe/partition.ts';
import type { People } from '../dedupe/people.ts';
import { createPeople } from '../dedupe/wasm-people.ts';
import type { CategoryTable } from '../layout/roles.ts';
import { hashFile } from '../material.ts';
import type { Hashes } from '../material.ts';
import type { Job } from '../scan/job.ts';
import type { OddRows } from '../scan/odd.ts';
import type { Problem } from '../scan/scan-job.ts';
import type { ScanTally } from '../scan/tally.ts';
import { SpillReader } from '../spill/reader.ts';
import { DuplicateWriter } from './duplicates.ts';
import type { Plan } from './plan.ts';
import { Scanning } from './scanning.ts';

/** What every task of a worker shares, once there is a plan. */
export interface WorkerSetup {
  readonly folder: string;
  readonly plan: Plan;
  readonly categories: CategoryTable;
  readonly prefixes: Uint8Array;
}

export type Task =
  | { readonly kind: 'hash'; readonly file: number; readonly path: string; readonly sm3: boolean }
  | { readonly kind: 'scan'; readonly job: Job }
  /** Every job is scanned: make the last ones durable and free the kernels. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'dedupe'; readonly partitions: readonly number[]; readonly folders: readonly string[] };

/** Comes before the first task that needs a plan, and is not answered. */
export interface Begin {
  readonly kind: 'begin';
  readonly setup: WorkerSetup;
}

export type Result =
  | { readonly kind: 'hash'; readonly file: number; readonly hashes: Hashes }
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

export type Message =
  | Result
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

let setup: WorkerSetup | null = null;
let fileOfJob = new Int32Array();
let scanning: Scanning | null = null;
let spilled: SpillReader | null = null;
let people: People | null = null;

function dedupe({ folder, plan }: WorkerSetup, partition: number, folders: readonly string[]): DedupeTally {
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
  if (task.kind === 'hash') {
    const hashes = hashFile(task.path, task.sm3, (bytes) => send({ kind: 'bytes', bytes }));
    return { kind: 'hash', file: task.file, hashes };
  }
  if (setup === null) throw new Error('a task came before the plan');
  const { folder, plan, categories, prefixes } = setup;
  if (task.kind === 'dedupe') {
    const tally = emptyTally(plan.materials.length);
    for (const partition of task.partitions) addTally(tally, dedupe(setup, partition, task.folders));
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

function send(message: Message): void {
  parentPort!.postMessage(message);
}

parentPort!.on('message', (task: Task | Begin) => {
  if (task.kind === 'begin') {
    setup = task.setup;
    fileOfJob = Int32Array.from(setup.plan.jobs, ({ file }) => file);
    return;
  }
  carryOut(task).then(send, (error: unknown) => send({ kind: 'failed', failure: failureOf(error) }));
});

function failureOf(error: unknown): Failure {
  const { message, code, stack }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  return { message, code: code ?? null, stack: stack ?? '' };
}
