import { isUtf8 } from 'node:buffer';
import { filterError } from '../errors.ts';
import type { RowNotes } from '../row-notes.ts';
import { LONGEST_ROW } from '../run-filter.ts';
import type { CellBytes } from './text-cells.ts';

/** A cell as text. Where it is not UTF-8 it is told of, and `sound` is false; null when it is too long to search. */
export function cellText(
  { buffer, start, end }: CellBytes,
  row: number,
  notes: RowNotes,
): { readonly text: string | null; readonly sound: boolean } {
  if (end - start > LONGEST_ROW) {
    notes.note(filterError('PZ_FILTER_LONG_ROW', { row, limit: LONGEST_ROW }));
    return { text: null, sound: false };
  }
  const text = buffer.toString('utf8', start, end);
  // What is no UTF-8 always leaves this character behind; text may hold it by itself.
  const sound = !text.includes('\ufffd') || isUtf8(buffer.subarray(start, end));
  if (!sound) notes.note(filterError('PZ_FILTER_BAD_ROW', { row }));
  return { text, sound };
}
