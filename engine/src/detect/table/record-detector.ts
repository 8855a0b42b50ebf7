import type { Record, RecordFinding } from '../../model/index.ts';
import { detect, detectUtf8 } from '../detect.ts';
import type { DetectOptions } from '../options.ts';
import { detectCell } from './cell.ts';
import { recordOrder } from './record-order.ts';
import type { Reading, TableSummary } from './record-order.ts';

/** A record with what was found in it; for a row, `findings[].cell` says where. */
export interface Detected {
  readonly record: Record;
  readonly findings: readonly RecordFinding[];
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
  const order = recordOrder();
  const read = (reading: Reading): Detected => ({ record: reading.record, findings: findingsIn(reading, options) });
  return {
    push: (record) => order.push(record).map(read),
    end: () => order.end().map(read),
    tables: () => order.tables(),
  };
}

/** What is in one record; it depends on nothing that was read before. */
export function findingsIn(
  { record, columns }: { readonly record: Unplaced; readonly columns: Reading['columns'] },
  options: DetectOptions,
): readonly RecordFinding[] {
  if (record.kind === 'text') {
    const { label, utf8 } = record;
    if (label === undefined && options.label === undefined && utf8 !== undefined)
      return detectUtf8(utf8, () => record.text, options);
    return detect(record.text, label === undefined ? options : { ...options, label });
  }
  const findings: RecordFinding[] = [];
  const { cells } = record;
  if (columns === null) return findings;
  for (let cell = 0; cell < cells.length; cell++) {
    for (const { type, start, end, value, confidence, reasons } of detectCell(
      cells[cell]!,
      columns[cell] ?? null,
      options,
    ))
      findings.push({ type, start, end, value, confidence, reasons, cell });
  }
  return findings;
}

/** A record without its place, which detection does not look at. */
export type Unplaced =
  | { readonly kind: 'text'; readonly text: string; readonly label?: string; readonly utf8?: Uint8Array }
  | { readonly kind: 'row'; readonly cells: readonly string[] };
