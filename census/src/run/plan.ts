import { closeSync, openSync, readSync } from 'node:fs';
import type { Layout, LayoutColumn } from '../kernel/layout.ts';
import { cutRanges } from '../layout/boundaries.ts';
import type { InferredLayouts } from '../layout/infer.ts';
import { inferLayouts } from '../layout/infer.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Identity } from '../key.ts';
import type { Material } from '../material.ts';
import type { Job } from '../scan/job.ts';
import { MAX_JOBS } from '../spill/record.ts';
import { censusError } from '../errors.ts';
import { isPlainDelimited } from '../layout/plain.ts';

/** Everything a run needs to be done again or gone on with; saved before the first row is read. */
export interface Plan {
  readonly version: 1;
  readonly identity: Identity;
  readonly seed: number;
  readonly partitions: number;
  readonly materials: readonly Material[];
  readonly layouts: readonly (InferredLayouts | null)[];
  readonly jobs: readonly Job[];
  readonly listRemoved: boolean;
  readonly link: boolean;
  readonly sample: number;
  /** Spill that an interruption may lose, per worker. */
  readonly checkpointBytes: number;
}

export interface PlanOptions {
  readonly identity: Identity;
  readonly seed: number;
  readonly categories: CategoryTable;
  /** Columns the user has named, by zero-based index; they override what was inferred. */
  readonly map: ReadonlyMap<number, LayoutColumn>;
  readonly jobBytes: number;
  readonly listRemoved: boolean;
  /** Also count people after joining those known by a phone to the ID seen beside it. */
  readonly link: boolean;
  /** People to draw for verification. */
  readonly sample: number;
  readonly checkpointBytes?: number;
}

/** Small files share a checkpoint, since each costs an fsync and half-filled blocks. */
const CHECKPOINT_BYTES = 64 << 20;
const SAMPLE_BYTES = 1 << 18;
/** Rows of leaked data are about this long; only the number of partitions follows from it. */
const ROW_BYTES = 48;
/** A partition's people then fit in a table of about 1 MiB, near the size of a core's own cache. */
const ROWS_PER_PARTITION = 40_000;
const MAX_PARTITIONS = 2048;

/** @throws PZ_CENSUS_TOO_MANY_PARTS */
export function makePlan(materials: readonly Material[], options: PlanOptions): Plan {
  const jobs: Job[] = [];
  const layouts = materials.map((material, file) => {
    const inferred = planFile(material, file, options, jobs);
    if (jobs.length > MAX_JOBS) throw censusError('PZ_CENSUS_TOO_MANY_PARTS', { limit: MAX_JOBS });
    return inferred;
  });
  const bytes = materials.reduce((sum, { size }) => sum + size, 0);
  const partitions =
    2 ** Math.ceil(Math.log2(Math.min(MAX_PARTITIONS, Math.max(16, bytes / ROW_BYTES / ROWS_PER_PARTITION))));
  const { identity, seed, listRemoved, link, sample, checkpointBytes = CHECKPOINT_BYTES } = options;
  return {
    version: 1,
    identity,
    seed,
    partitions,
    materials,
    layouts,
    jobs,
    listRemoved,
    link,
    sample,
    checkpointBytes,
  };
}

/** The plan with a file scanned in one piece: its rows cannot be told from the lines inside its quoted fields. */
export function uncut(plan: Plan, file: number): Plan {
  const jobs: Job[] = [];
  for (const job of plan.jobs) {
    if (job.file === file && job.range !== null && job.range.from > 0) continue;
    const range = job.file === file ? { from: 0, to: plan.materials[file]!.size } : job.range;
    jobs.push({ ...job, index: jobs.length, range });
  }
  return { ...plan, jobs };
}

function planFile(material: Material, file: number, options: PlanOptions, jobs: Job[]): InferredLayouts | null {
  const { path, size } = material;
  const add = (job: Omit<Job, 'index' | 'file' | 'path'>): void =>
    void jobs.push({ index: jobs.length, file, path, ...job });
  const handle = openSync(path, 'r');
  try {
    const head = sampleAt(handle, 0, size);
    if (!isPlainDelimited(head)) {
      add({ range: null, heading: false, layouts: [] });
      return null;
    }
    const middle = [0.3, 0.6, 0.9].map((share) => fromRowStart(sampleAt(handle, Math.floor(size * share), size)));
    const found = inferLayouts(size > 4 * SAMPLE_BYTES ? [head, ...middle] : [head], options.categories);
    const layouts = found.layouts.map((layout) => withMap(layout, options.map));
    if (layouts.length === 0) {
      add({ range: null, heading: false, layouts: [] });
      return null;
    }
    for (const range of cutRanges(handle, size, options.jobBytes, layouts[0]!))
      add({ range, heading: found.heading && range.from === 0, layouts });
    return { ...found, layouts };
  } finally {
    closeSync(handle);
  }
}

function withMap(layout: Layout, map: PlanOptions['map']): Layout {
  return {
    ...layout,
    columns: layout.columns.map((column, i) => ({ ...(map.get(i) ?? column), header: column.header })),
  };
}

function sampleAt(handle: number, at: number, size: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(SAMPLE_BYTES, size - at));
  return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, at));
}

function fromRowStart(sample: Uint8Array): Uint8Array {
  return sample.subarray(sample.indexOf(10) + 1);
}
