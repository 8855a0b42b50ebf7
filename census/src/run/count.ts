import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { addTally, emptyTally } from '../dedupe/tally.ts';
import type { DedupeTally } from '../dedupe/tally.ts';
import { censusError } from '../errors.ts';
import type { Identity } from '../key.ts';
import type { LayoutColumn } from '../kernel/layout.ts';
import type { CategoryTable } from '../layout/roles.ts';
import { materialOf, unchanged } from '../material.ts';
import type { Material } from '../material.ts';
import type { Problem } from '../scan/scan-job.ts';
import { addScan, emptyScan } from '../scan/tally.ts';
import type { ScanTally } from '../scan/tally.ts';
import { bytesIn, earlierAttempts } from './attempts.ts';
import { RunDirectory } from './directory.ts';
import { discover } from './discover.ts';
import type { ScannedJob } from './discover.ts';
import { hashAll, oldPlan } from './hashing.ts';
import { makePlan, uncut } from './plan.ts';
import type { Plan } from './plan.ts';
import { Pool } from './pool.ts';
import { Sketches } from '../estimate/sketches.ts';
import type { Estimates } from '../estimate/sketches.ts';
import type { Result, Task, WorkerSetup } from './worker.ts';

export interface CountOptions {
  readonly files: readonly string[];
  readonly categories: CategoryTable;
  /** 1 at each allocated three-digit mobile prefix. */
  readonly prefixes: Uint8Array;
  readonly identity: Identity;
  readonly map: ReadonlyMap<number, LayoutColumn>;
  readonly seed: number;
  readonly workers: number;
  readonly sm3: boolean;
  readonly listRemoved: boolean;
  readonly link: boolean;
  readonly sample: number;
  /** Estimate people, different rows and groups in memory instead of counting them; goes with no list, link or sample. */
  readonly estimate?: boolean;
  readonly jobBytes: number;
  readonly checkpointBytes?: number;
  /** Folder for intermediate data; its parent when a new one is to be made there. */
  readonly work?: string;
  readonly resume?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Told the folder as soon as an interrupted run could be gone on with there. */
  readonly onPlanned?: (folder: string) => void;
  /** Told the folder of a run that failed and can be resumed. */
  readonly onStopped?: (folder: string) => void;
}

export interface Progress {
  readonly phase: 'hash' | 'scan' | 'dedupe';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

export interface Count {
  readonly plan: Plan;
  readonly scan: ScanTally;
  readonly scanByFile: readonly ScanTally[];
  /** Rows of each job, in order: where a job's rows begin within its file. */
  readonly rowsOfJob: readonly number[];
  readonly dedupe: DedupeTally;
  /** In place of `dedupe`, which is then empty, where an estimate was asked for. */
  readonly estimate: Estimates | null;
  /** `file` is an index into the plan's materials. */
  readonly problems: readonly (Problem & { readonly file: number })[];
  readonly directory: RunDirectory;
  readonly spillBytes: number;
  /** Where the lists of rows that do not count lie, worker by worker. */
  readonly folders: readonly string[];
}

/**
 * Counts the rows and the people of the material. The caller removes `directory` when it has what it needs of it; after
 * a failure the directory stays, for `resume`.
 *
 * @throws PZ_CENSUS_CHANGED, PZ_CENSUS_RUN_LOCKED, PZ_CENSUS_RESUME, PZ_CENSUS_DISK, PZ_CENSUS_TOO_MANY_PARTS
 */
export async function countLeak(options: CountOptions): Promise<Count> {
  const directory =
    options.resume === undefined ? RunDirectory.create(options.work ?? tmpdir()) : RunDirectory.resume(options.resume);
  let pool = new Pool(options.workers);
  try {
    const old = options.resume === undefined ? null : await oldPlan(directory, pool);
    const materials = old?.materials ?? options.files.map(materialOf);
    let hashing = hashAll(materials, pool, old?.sm3 ?? options.sm3, options);
    let plan = old ?? (await makePlan(materials, options, directory.texts));
    directory.savePlan(plan);
    options.onPlanned?.(directory.path);
    for (;;) {
      try {
        return await carryOut(plan, hashing, pool, options, directory);
      } catch (error) {
        if (!(error instanceof BetterPlan)) throw error;
        // A plan that the rows themselves proved wrong gives a wrong number: all is counted again by the better one.
        plan = error.plan;
        await pool.close();
        directory.startOver(plan);
        pool = new Pool(options.workers);
        hashing = hashAll(plan.materials, pool, plan.sm3, options);
      }
    }
  } catch (error) {
    if (existsSync(directory.planPath)) options.onStopped?.(directory.path);
    else directory.remove();
    if (isDiskError(error)) throw censusError('PZ_CENSUS_DISK', { why: error.code ?? error.message }, error);
    throw error;
  } finally {
    await pool.close();
    directory.unlock();
  }
}

class BetterPlan extends Error {
  readonly plan: Plan;

  constructor(plan: Plan) {
    super();
    this.plan = plan;
  }
}

async function carryOut(
  planned: Plan,
  hashing: Promise<readonly Material[]>,
  pool: Pool,
  options: CountOptions,
  directory: RunDirectory,
): Promise<Count> {
  let plan = planned;
  const { finished, folders, attempt, problems: earlier } = earlierAttempts(directory);
  const mine = Array.from({ length: options.workers }, (_, i) => directory.workerFolder(attempt, i));
  const { categories, prefixes } = options;
  pool.begin(mine.map((folder): WorkerSetup => ({ folder, plan, categories, prefixes })));
  const problems = [
    ...plan.problems,
    ...earlier.map(({ job, ...problem }) => ({ ...problem, file: plan.jobs[job]!.file })),
  ];
  let rows = [...finished.values()].reduce((sum, { tally }) => sum + tally.rows, 0);
  const left = plan.jobs.filter(({ index }) => !finished.has(index));
  const hashed = hashing.then((materials) => {
    plan = { ...plan, materials };
    directory.savePlan(plan);
  });
  const scanned = pool.run(
    left.map((job): Task => ({ kind: 'scan', job })),
    (result) => {
      if (result.kind !== 'scan') return;
      const { job, tally, odd, endedAt } = result;
      if (endedAt !== null && endedAt !== job.range!.to) {
        // The cut stood inside a row: the text has to be read in one piece.
        if (unchanged(plan.materials[job.file]!)) throw new BetterPlan(uncut(plan, job.path));
        throw censusError('PZ_CENSUS_CHANGED', { file: job.path });
      }
      finished.set(job.index, { tally, odd });
      for (const problem of result.problems) problems.push({ ...problem, file: job.file });
      rows += tally.rows;
      options.onProgress?.({ phase: 'scan', done: finished.size, total: plan.jobs.length, rows });
    },
  );
  await Promise.all([hashed, scanned]);
  const settled = await pool.all({ kind: 'settle' });
  for (const material of plan.materials)
    if (!unchanged(material)) throw censusError('PZ_CENSUS_CHANGED', { file: material.path });
  const better = discover(plan, finished, categories);
  if (better !== null) throw new BetterPlan(better);

  const estimate = plan.estimate ? joined(plan, settled) : null;
  const spilled = [...folders, ...mine].filter((folder) => readdirSync(folder).includes('spill'));
  const dedupe = emptyTally(plan.materials.length);
  let partitions = 0;
  if (spilled.length > 0 && estimate === null)
    await pool.run(dedupeTasks(plan, spilled), (result) => {
      if (result.kind !== 'dedupe') return;
      addTally(dedupe, result.tally);
      options.onProgress?.({
        phase: 'dedupe',
        done: (partitions += PARTITIONS_PER_TASK),
        total: plan.partitions,
        rows: dedupe.people,
      });
    });
  return {
    ...summarise(plan, finished),
    plan,
    dedupe,
    estimate,
    problems,
    directory,
    spillBytes: bytesIn(spilled),
    folders: [...folders, ...mine],
  };
}

function joined({ jobs, seed }: Plan, settled: readonly Result[]): Estimates {
  const whole = new Sketches(
    Int32Array.from(jobs, ({ file }) => file),
    seed,
  );
  for (const result of settled) if (result.kind === 'settle' && result.sketches.length > 0) whole.join(result.sketches);
  return whole.estimates();
}

/** Partitions a worker counts before it reports. */
const PARTITIONS_PER_TASK = 8;

function dedupeTasks({ partitions }: Plan, folders: readonly string[]): Task[] {
  return Array.from({ length: partitions / PARTITIONS_PER_TASK }, (_, i): Task => ({
    kind: 'dedupe',
    partitions: Array.from({ length: PARTITIONS_PER_TASK }, (__, j) => i * PARTITIONS_PER_TASK + j),
    folders,
  }));
}

function summarise(
  plan: Plan,
  finished: ReadonlyMap<number, ScannedJob>,
): Pick<Count, 'scan' | 'scanByFile' | 'rowsOfJob'> {
  const scan = emptyScan();
  const scanByFile = plan.materials.map(emptyScan);
  const rowsOfJob = plan.jobs.map(({ index, file }) => {
    const { tally } = finished.get(index)!;
    addScan(scan, tally);
    addScan(scanByFile[file]!, tally);
    return tally.rows;
  });
  return { scan, scanByFile, rowsOfJob };
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    ['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE'].includes((error as NodeJS.ErrnoException).code ?? '')
  );
}
