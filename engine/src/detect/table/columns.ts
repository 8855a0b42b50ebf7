import type { ColumnVerdict } from '../../model/index.ts';

/** What each column holds, judged from its heading and the values of a sample. One verdict per column, in order. */
export function inferColumns(header: readonly string[] | null, rows: readonly (readonly string[])[]): ColumnVerdict[] {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    header: header?.[column] ?? null,
    type: null,
    confidence: 0,
    reasons: [],
    sampled: 0,
    matched: 0,
  }));
}

/** The first row, when it is a heading and not data. */
export function headerOf(_rows: readonly (readonly string[])[]): readonly string[] | null {
  return null;
}
