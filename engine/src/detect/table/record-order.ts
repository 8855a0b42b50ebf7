import type { ColumnVerdict, Record, RowRecord } from '../../model/index.ts';
import { headerIndex } from './header.ts';
import { inferColumns } from './columns.ts';

export interface TableSummary {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[] | null;
  /** Data rows, without the heading. */
  readonly rows: number;
  readonly columns: readonly ColumnVerdict[];
}

/** A record with all it takes to read it: from here on records do not depend on each other. */
export interface Reading {
  readonly record: Record;
  /** Of a row's table, one array a table. Null for a text, and for the row that holds the headings. */
  readonly columns: readonly ColumnVerdict[] | null;
}

/** Puts records into the order they can be read in. Rows are held back until their table's columns are known; memory stays flat. */
export interface RecordOrder {
  push(record: Record): readonly Reading[];
  /** What is still held back. Call once, after the last record. */
  end(): readonly Reading[];
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

export function recordOrder(): RecordOrder {
  const tables = new Map<string, OpenTable>();
  const holding = new Set<OpenTable>();

  const settle = (table: OpenTable): Reading[] => {
    const { held } = table;
    const rows = held.map(({ cells }) => cells);
    const declared = held[0]?.table.header ?? null;
    const index = declared === null ? headerIndex(rows) : -1;
    table.header = declared ?? rows[index] ?? null;
    const columns = inferColumns(table.header, rows.slice(index + 1));
    table.columns = columns;
    table.rows += index < 0 ? held.length : held.length - 1;
    table.held = [];
    holding.delete(table);
    return held.map((record, i) => ({ record, columns: i === index ? null : columns }));
  };

  const pushRow = (record: RowRecord): readonly Reading[] => {
    const { id, name } = record.table;
    let table = tables.get(id);
    const out: Reading[] = [];
    if (table === undefined) {
      table = { id, name, held: [], header: null, columns: null, rows: 0 };
      tables.set(id, table);
      holding.add(table);
      if (holding.size > OPEN_TABLES) for (const oldest of [...holding].slice(0, 1)) out.push(...settle(oldest));
    }
    if (table.columns !== null) {
      table.rows++;
      out.push({ record, columns: table.columns });
    } else if (table.held.push(record) >= HELD_ROWS) out.push(...settle(table));
    return out;
  };

  return {
    push: (record) => (record.kind === 'row' ? pushRow(record) : [{ record, columns: null }]),
    end: () => [...holding].flatMap(settle),
    tables: () =>
      [...tables.values()]
        .filter((table) => table.columns !== null)
        .map(({ id, name, header, rows, columns }) => ({ id, name, header, rows, columns: columns! })),
  };
}
