import { parseRow } from './delimited-row.ts';
import type { Dialect } from './delimited-row.ts';

/** `----` and `|` are what leaked account lists use; U+0001 is Hive's. */
const DELIMITERS = [',', '\t', '|', ';', '----', '\u0001'];
const SAMPLE_ROWS = 64;

export interface DialectGuess extends Dialect {
  readonly rows: number;
  /** The most common number of cells a row has, and the share of rows that have it. */
  readonly columns: number;
  readonly agreement: number;
  /** Columns that are mostly filled. */
  readonly filled: number;
}

/** The delimiter under which the rows of a sample agree most on how many cells they have. */
export function guessDialect(sample: string): DialectGuess {
  const newline = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  // A tie goes to the delimiter that stands first in the list.
  return DELIMITERS.map((delimiter) => measure(sample, { delimiter, newline })).reduce((best, one) =>
    score(one) > score(best) ? one : best,
  );
}

function score({ columns, agreement, filled }: DialectGuess): number {
  if (columns < 2) return 0;
  return agreement * (filled > 1 ? 1 : 0.5) + Math.min(columns, 50) / 1000;
}

function measure(sample: string, dialect: Dialect): DialectGuess {
  const counts = new Map<number, number>();
  const fill: number[] = [];
  let rows = 0;
  for (let at = 0; at < sample.length && rows < SAMPLE_ROWS;) {
    const row = parseRow(sample, at, dialect, true)!;
    // The last row of a long sample may be cut off.
    if (row.end === sample.length && rows > 0 && !sample.endsWith(dialect.newline) && sample.length >= CUT_SAMPLE)
      break;
    at = row.end;
    if (row.cells.length === 1 && row.cells[0]!.text.trim() === '') continue;
    rows++;
    counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
    row.cells.forEach(({ text }, column) => {
      if (column < 64 && text.trim() !== '') fill[column] = (fill[column] ?? 0) + 1;
    });
  }
  const [columns, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const filled = fill.filter((count) => count > rows / 2).length;
  return { ...dialect, rows, columns, agreement: rows === 0 ? 0 : most / rows, filled };
}

const CUT_SAMPLE = 16 * 1024;
