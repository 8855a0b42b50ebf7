import { findingsIn } from '@pingzhang/engine/detect';
import type { DetectOptions, Reading, Unplaced } from '@pingzhang/engine/detect';
import type { ColumnVerdict, RecordFinding } from '@pingzhang/engine/model';
import { openPool } from './pool.ts';
import type { Pool } from './pool.ts';

/** Findings of each reading of a batch, in order. */
export type Searched = readonly (readonly RecordFinding[])[];

/** Searches batches of records, here or in threads: the answers are the same. */
export interface Searcher {
  /** Batches that may wait for an answer at once. */
  readonly depth: number;
  search(batch: readonly Reading[]): Searched | Promise<Searched>;
  close(): Promise<void>;
}

/** What a thread is sent: the records without their places, and the verdicts on the columns of their tables. */
export interface Batch {
  readonly tables: readonly (readonly ColumnVerdict[])[];
  /** For each record the number of its table in `tables`, or -1. */
  readonly table: readonly number[];
  readonly records: readonly Sent[];
}

/** A record, or running text in UTF-8: of what is sent nothing can be decoded later by itself. */
export type Sent = Unplaced | { readonly kind: 'utf8'; readonly utf8: Uint8Array };

/** Units searched in this thread before others are started: a small check is over before they would be ready. */
const WARM_UNITS = 1 << 22;

export function searcher(options: DetectOptions, jobs: number, warm = WARM_UNITS): Searcher {
  const here = (batch: readonly Reading[]): Searched => batch.map((reading) => findingsIn(reading, options));
  if (jobs < 2) return { depth: 0, search: here, close: () => Promise.resolve() };
  let pool: Pool | null = null;
  let units = 0;
  return {
    depth: 2 * jobs,
    search(batch) {
      units += units < warm ? unitsOf(batch) : 0;
      if (units < warm) return here(batch);
      pool ??= openPool(jobs, { minConfidence: options.minConfidence ?? null, names: options.tagger !== undefined });
      return pool.search(packed(batch));
    },
    close: async () => pool?.close(),
  };
}

export function unitsOf(batch: readonly Reading[]): number {
  let units = 0;
  for (const { record } of batch) {
    if (record.kind === 'text') units += (record.utf8 ?? record.text).length;
    else for (const cell of record.cells) units += cell.length + 1;
  }
  return units;
}

function packed(batch: readonly Reading[]): Batch {
  const tables: (readonly ColumnVerdict[])[] = [];
  const table = batch.map(({ columns }) => {
    if (columns === null) return -1;
    // Rows of one table stand together.
    const known = tables.lastIndexOf(columns);
    return known >= 0 ? known : tables.push(columns) - 1;
  });
  const records = batch.map(({ record }): Sent => {
    if (record.kind === 'row') return { kind: 'row', cells: record.cells };
    // Bytes of its own: a view would be sent with all it is a view of.
    if (record.utf8 !== undefined) return { kind: 'utf8', utf8: new Uint8Array(record.utf8) };
    const { text, label } = record;
    return label === undefined ? { kind: 'text', text } : { kind: 'text', text, label };
  });
  return { tables, table, records };
}
