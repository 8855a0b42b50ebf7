import { parentPort, workerData } from 'node:worker_threads';
import { findingsIn } from '@pingzhang/engine/detect';
import { utf8Record } from '@pingzhang/engine/model';
import type { ColumnVerdict } from '@pingzhang/engine/model';
import { withNames } from '../../../names.ts';
import type { Batch, Searched } from './searcher.ts';

export interface WorkerSetup {
  readonly minConfidence: number | null;
  /** Whether the run has the model of names: a thread loads its own. */
  readonly names: boolean;
}

export interface Answer {
  readonly searched?: Searched;
  readonly failure?: string;
}

const { minConfidence, names } = workerData as WorkerSetup;
const options = { ...(minConfidence === null ? {} : { minConfidence }), ...withNames({ names }) };

/** Verdicts met, by what they say: the same object each time keeps what is remembered of a column. */
const met = new Map<string, readonly ColumnVerdict[]>();
const MOST_MET = 64;

function known(columns: readonly ColumnVerdict[]): readonly ColumnVerdict[] {
  const key = JSON.stringify(columns);
  const before = met.get(key);
  if (before !== undefined) return before;
  if (met.size >= MOST_MET) met.clear();
  met.set(key, columns);
  return columns;
}

/** Where a record stands is known to the thread that asks. */
const NOWHERE = { file: '' };

parentPort!.on('message', ({ tables, table, records }: Batch) => {
  let answer: Answer;
  try {
    const verdicts = tables.map(known);
    answer = {
      searched: records.map((sent, at) => {
        const record = sent.kind === 'utf8' ? utf8Record(NOWHERE, sent.utf8) : sent;
        return findingsIn({ record, columns: verdicts[table[at]!] ?? null }, options);
      }),
    };
  } catch (error) {
    // The message of an engine error names its place in the program, never the text.
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
  parentPort!.postMessage(answer);
});
