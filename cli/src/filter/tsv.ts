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
