import type { ColumnVerdict, Record, RecordFinding } from '../../model/index.ts';
import { detect } from '../detect.ts';
import type { DetectOptions } from '../options.ts';

/** A record with what was found in it; for a row, `findings[].cell` says where. */
export interface Detected {
  readonly record: Record;
  readonly findings: readonly RecordFinding[];
}

export interface TableSummary {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[] | null;
  /** Data rows, without the heading. */
  readonly rows: number;
  readonly columns: readonly ColumnVerdict[];
}

/** Detection over a stream of records. Rows are held back until their table's columns are known; memory stays flat. */
export interface RecordDetector {
  push(record: Record): Detected[];
  /** What is still held back. Call once, after the last record. */
  end(): Detected[];
  /** Tables met so far whose columns are known. */
  tables(): TableSummary[];
}

export function recordDetector(options: DetectOptions = {}): RecordDetector {
  return {
    push: (record) =>
      record.kind === 'text'
        ? [{ record, findings: detect(record.text, options) }]
        : [
            {
              record,
              findings: record.cells.flatMap((text, cell) => detect(text, options).map((f) => ({ ...f, cell }))),
            },
          ],
    end: () => [],
    tables: () => [],
  };
}
