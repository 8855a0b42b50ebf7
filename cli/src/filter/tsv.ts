import type { ColumnVerdict } from '@pingzhang/engine/model';

/** No value, as Hive, Spark and ClickHouse write it. */
export const NULL = '\\N';

/** The columns of a row; a carriage return before the line end belongs to the line end. */
export function cellsOf(text: string): { readonly cells: readonly string[]; readonly end: string } {
  const end = text.endsWith('\r') ? '\r' : '';
  return { cells: (end === '' ? text : text.slice(0, -1)).split('\t'), end };
}

/** `--columns 姓名,手机号`: headings in order; one that is empty says nothing of its column. */
export function columnNames(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(/[,，]/).map((name) => name.trim()) : [];
}

/**
 * What the columns are called, told on the command line. Nothing is inferred from the values: an engine hands each
 * process other rows, and what is found in a row must not depend on which rows came before it.
 */
export function columnsNamed(names: readonly string[]): readonly ColumnVerdict[] {
  return names.map((header, column) => ({
    column,
    header,
    type: null,
    confidence: 0,
    reasons: [],
    sampled: 0,
    matched: 0,
  }));
}

/** How a cell is written: as it is, or with backslash escapes, as COPY of PostgreSQL, ClickHouse and Hive can write it. */
export interface CellSpelling {
  /** What the cell says. */
  read(cell: string): string;
  /** The cell that says so; it makes no column and no row of its own. */
  write(text: string): string;
}

const REPLACED = '\ufffd';
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };
const WRITTEN = new Map(Object.entries(ESCAPES).map(([letter, character]) => [character, `\\${letter}`]));

export function cellSpelling(escaped: boolean): CellSpelling {
  if (!escaped) return { read: (cell) => cell, write: (text) => text.replaceAll(/[\t\n\r]/g, REPLACED) };
  return {
    read: (cell) =>
      cell.includes('\\') ? cell.replaceAll(/\\(.)/gsu, (_, letter: string) => ESCAPES[letter] ?? letter) : cell,
    write: (text) => text.replaceAll(/[\\\t\n\r\b\f\v\0]/g, (character) => WRITTEN.get(character) ?? '\\\\'),
  };
}
