import type { CrimeCategory } from './flags.ts';

/** What the scan does with a column. `present` counts any non-blank value as an item of the column's category. */
export const COLUMN_OPS = ['skip', 'id', 'phone', 'bank', 'name', 'present'] as const;
export type ColumnOp = (typeof COLUMN_OPS)[number];

export interface LayoutColumn {
  readonly op: ColumnOp;
  /** Category an item of this column belongs to; null for a column that carries none (serial numbers, remarks). */
  readonly category: CrimeCategory | null;
  readonly header: string | null;
}

/** How the rows of a delimited file are laid out. */
export interface Layout {
  /** One to four ASCII bytes: `,`, `\t`, `|`, `;`, `----` … */
  readonly separator: string;
  readonly quoted: boolean;
  readonly columns: readonly LayoutColumn[];
  /** Rows known to be headings, wherever they stand and whichever layout they are of. */
  readonly headings: readonly string[];
}

/** More headings than a text has layouts. */
export const MAX_HEADINGS = 16;

/** The longest row looked at; a longer one is counted as too long. A leaked row of personal information is under 4 KiB. */
export const MAX_ROW_BYTES = 1 << 20;
export const MAX_FIELDS = 256;
/** Newlines a quoted field may hold before its opening quote is read as an ordinary character. */
export const MAX_QUOTED_LINES = 64;
