import { closeSync, openSync, statSync } from 'node:fs';
import { readAt } from '../read-at.ts';
import type { Layout, LayoutColumn } from '../kernel/layout.ts';
import { cutRanges } from '../layout/boundaries.ts';
import { inferLayouts } from '../layout/infer.ts';
import type { CategoryTable } from '../layout/roles.ts';
import type { Identity } from '../key.ts';
import type { Material } from '../material.ts';
import type { Job } from '../scan/job.ts';
import type { Problem } from '../scan/scan-job.ts';
import { MAX_JOBS } from '../spill/record.ts';
import { censusError } from '../errors.ts';
import { isPlainDelimited, markOf } from '../layout/plain.ts';
import { unpackTexts } from './texts.ts';

/** Everything a run needs to be done again or gone on with; saved before the first row is read. */
export interface Plan {
  readonly version: 3;
  readonly identity: Identity;
  readonly seed: number;
  readonly partitions: number;
  readonly materials: readonly Material[];
  readonly jobs: readonly Job[];
  /** What of the material could not be unpacked; `file` is an index into the materials. */
  readonly problems: readonly (Problem & { readonly file: number })[];
  readonly listRemoved: boolean;
  readonly link: boolean;
  readonly sample: number;
  readonly sm3: boolean;
  readonly estimate: boolean;
  /** How often layouts may still be looked for in the rows that none reads. */
  readonly discoveries: number;
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
  /** Hash the material with SM3 too. */
  readonly sm3: boolean;
  /** Estimate people, different rows and groups in memory instead of counting them. */
  readonly estimate?: boolean;
  readonly checkpointBytes?: number;
}

/** Small files share a checkpoint, since each costs an fsync and half-filled blocks. */
const CHECKPOINT_BYTES = 512 << 20;
const HEAD_BYTES = 1 << 18;
/** A block of rows laid out otherwise is seen before the scan if it spans the way between two of these places. */
const PLACES = 48;
const PLACE_BYTES = 1 << 14;
/** Rows of leaked data are about this long; only the number of partitions follows from it. */
const ROW_BYTES = 48;
/** A partition's people then fit in a table of about 1 MiB, near the size of a core's own cache. */
const ROWS_PER_PARTITION = 40_000;
const MIN_PARTITIONS = 16;
const MAX_PARTITIONS = 2048;
const DISCOVERIES = 3;

/**
 * Plans a run; texts that have to be decoded first are written to `folder`.
 * @throws PZ_CENSUS_TOO_MANY_PARTS
 */
export async function makePlan(materials: readonly Material[], options: PlanOptions, folder: string): Promise<Plan> {
  const jobs: Job[] = [];
  const problems: (Problem & { file: number })[] = [];
  let bytes = 0;
  for (const [file, { path, size }] of materials.entries()) {
    const plain = planText(path, file, options, jobs);
    const contents = plain ? null : await unpackTexts(path, folder, String(file));
    if (contents !== null) {
      for (const text of contents.texts) {
        bytes += statSync(text).size;
        if (!planText(text, file, options, jobs)) addRecords(jobs, file, text, false);
      }
      for (const problem of contents.problems) problems.push({ ...problem, file });
    } else bytes += size;
    if (!plain && (contents === null || contents.records)) addRecords(jobs, file, path, contents !== null);
    if (jobs.length > MAX_JOBS) throw censusError('PZ_CENSUS_TOO_MANY_PARTS', { limit: MAX_JOBS });
  }
  const {
    identity,
    seed,
    listRemoved,
    link,
    sample,
    sm3,
    estimate = false,
    checkpointBytes = CHECKPOINT_BYTES,
  } = options;
  const wanted = estimate ? MIN_PARTITIONS : bytes / ROW_BYTES / ROWS_PER_PARTITION;
  const partitions = 2 ** Math.ceil(Math.log2(Math.min(MAX_PARTITIONS, Math.max(MIN_PARTITIONS, wanted))));
  return {
    version: 3,
    identity,
    seed,
    partitions,
    materials,
    jobs,
    problems,
    listRemoved,
    link,
    sample,
    sm3,
    estimate,
    // Who names the columns has said what the layout is.
    discoveries: options.map.size > 0 ? 0 : DISCOVERIES,
    checkpointBytes,
  };
}

/** The plan with a text scanned in one piece: its rows cannot be told from the lines inside its quoted fields. */
export function uncut(plan: Plan, path: string): Plan {
  const own = plan.jobs.filter((job) => job.path === path && job.range !== null);
  const range = { from: own[0]!.range!.from, to: own.at(-1)!.range!.to };
  const jobs: Job[] = [];
  for (const job of plan.jobs) {
    if (own.indexOf(job) > 0) continue;
    jobs.push({ ...job, index: jobs.length, range: job === own[0] ? range : job.range });
  }
  return { ...plan, jobs };
}

/** The different layouts found in a material. */
export function layoutsOf({ jobs }: Plan, file: number): readonly Layout[] {
  const layouts = jobs.filter((job) => job.file === file).flatMap((job) => job.layouts);
  return [...new Map(layouts.map((layout) => [JSON.stringify(layout), layout])).values()];
}

function addRecords(jobs: Job[], file: number, path: string, withoutTexts: boolean): void {
  jobs.push({ index: jobs.length, file, path, range: null, heading: false, layouts: [], withoutTexts });
}

/** Plans a text that the kernels can read as it is; false when this is none. */
function planText(path: string, file: number, options: PlanOptions, jobs: Job[]): boolean {
  const handle = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const head = readAt(handle, 0, Math.min(HEAD_BYTES, size));
    if (!isPlainDelimited(head)) return false;
    const mark = markOf(head);
    const found = inferLayouts([head.subarray(mark), ...places(handle, size)], options.categories);
    const layouts = found.layouts.map((layout) => withMap(layout, options.map));
    if (layouts.length === 0) return false;
    for (const range of cutRanges(handle, [mark, size], options.jobBytes, layouts[0]!))
      jobs.push({
        index: jobs.length,
        file,
        path,
        range,
        heading: found.heading && range.from === mark,
        layouts,
        withoutTexts: false,
      });
    return true;
  } finally {
    closeSync(handle);
  }
}

/** Bytes from places all over a file, each from the beginning of a line on. */
function places(handle: number, size: number): Uint8Array[] {
  if (size <= HEAD_BYTES) return [];
  const step = Math.max(PLACE_BYTES, (size - HEAD_BYTES) / PLACES);
  const samples: Uint8Array[] = [];
  for (let at = HEAD_BYTES; at < size; at += step) {
    const bytes = readAt(handle, Math.floor(at), Math.min(PLACE_BYTES, size - Math.floor(at)));
    // In the midst of one long line there is nothing to learn.
    if (bytes.includes(10)) samples.push(bytes.subarray(bytes.indexOf(10) + 1));
  }
  return samples;
}

function withMap(layout: Layout, map: PlanOptions['map']): Layout {
  return {
    ...layout,
    columns: layout.columns.map((column, i) => ({ ...(map.get(i) ?? column), header: column.header })),
  };
}
