import type { ColumnVerdict, Record, RecordFinding, RowRecord } from '../../model/index.ts';
import { detect } from '../detect.ts';
import type { DetectOptions } from '../options.ts';
import { detectCell } from './cell.ts';
import { inferColumns } from './columns.ts';
import { headerIndex } from './header.ts';

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

/** Rows held back per table, and tables open at once: the oldest is settled when another begins. */
const HELD_ROWS = 200;
const OPEN_TABLES = 8;

interface OpenTable {
  readonly id: string;
  readonly name: string;
  held: RowRecord[];
  header: readonly string[] | null;
  columns: readonly ColumnVerdict[] | null;
  rows: number;
}

export function recordDetector(options: DetectOptions = {}): RecordDetector {
  const tables = new Map<string, OpenTable>();
  const holding = new Set<OpenTable>();

  const settle = (table: OpenTable): Detected[] => {
    const { held } = table;
    const rows = held.map(({ cells }) => cells);
    const declared = held[0]?.table.header ?? null;
    const index = declared === null ? headerIndex(rows) : -1;
    table.header = declared ?? rows[index] ?? null;
    table.columns = inferColumns(table.header, rows.slice(index + 1));
    table.held = [];
    holding.delete(table);
    return held.map((record, i) => (i === index ? { record, findings: [] } : read(table, record)));
  };

  const read = (table: OpenTable, record: RowRecord): Detected => {
    table.rows++;
    const findings: RecordFinding[] = [];
    const { cells } = record;
    const columns = table.columns!;
    for (let cell = 0; cell < cells.length; cell++) {
      for (const { type, start, end, value, confidence, reasons } of detectCell(
        cells[cell]!,
        columns[cell] ?? null,
        options,
      ))
        findings.push({ type, start, end, value, confidence, reasons, cell });
    }
    return { record, findings };
  };

  const pushRow = (record: RowRecord): Detected[] => {
    const { id, name } = record.table;
    let table = tables.get(id);
    const out: Detected[] = [];
    if (table === undefined) {
      table = { id, name, held: [], header: null, columns: null, rows: 0 };
      tables.set(id, table);
      holding.add(table);
      if (holding.size > OPEN_TABLES) for (const oldest of [...holding].slice(0, 1)) out.push(...settle(oldest));
    }
    if (table.columns !== null) out.push(read(table, record));
    else if (table.held.push(record) >= HELD_ROWS) out.push(...settle(table));
    return out;
  };

  return {
    push(record) {
      if (record.kind === 'row') return pushRow(record);
      const { label } = record;
      return [{ record, findings: detect(record.text, label === undefined ? options : { ...options, label }) }];
    },
    end: () => [...holding].flatMap(settle),
    tables: () =>
      [...tables.values()]
        .filter((table) => table.columns !== null)
        .map(({ id, name, header, rows, columns }) => ({ id, name, header, rows, columns: columns! })),
  };
}
