import type { Label } from './labels.ts';
import { inlineTables } from './inline-table.ts';
import { insertValues } from './sql-insert.ts';
import type { View } from './view.ts';

/** A stretch whose label stands elsewhere: a cell under its heading, a value of an INSERT, a field of a form. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly heading: string;
  readonly via: 'column' | 'label';
}

export function findFields(view: View): readonly Field[] {
  const fields = inlineTables(view);
  insertValues(view, fields);
  return fields.length < 2 ? fields : fields.toSorted((a, b) => a.start - b.start);
}
