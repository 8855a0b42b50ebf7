import type { Edit, Place, Record } from '@pingzhang/engine/model';
import { applyToSegments, joined, type Segment } from '../segments.ts';
import type { SheetNames } from './sheet-names.ts';

/**
 * One pass over a document. Reading and rewriting take the same steps: reading collects what is shown and edits
 * nothing, rewriting asks the editor and writes the copy, so that both see the same records in the same order.
 */
export interface Walk {
  /** Place of the document; records extend it. */
  readonly place: Place;
  readonly writing: boolean;
  show(record: Record): readonly Edit[];
  /** Sheets of a workbook whose names the copy changes. */
  readonly sheetNames: SheetNames;
}

export interface Where {
  readonly part?: string;
  readonly page?: number;
  readonly line?: number;
  readonly row?: number;
  readonly column?: number;
  readonly hidden?: true;
}

/** Shows segments as one text and writes the edits back into them. @returns whether a value in it changed. */
export function showSegments(walk: Walk, where: Where, segments: readonly Segment[], label?: string): boolean {
  const text = joined(segments);
  if (text.trim() === '') return false;
  const place = { ...walk.place, ...where };
  const edits = walk.show({ kind: 'text', place, text, ...(label === undefined ? {} : { label }) });
  if (!walk.writing) return false;
  const references = walk.sheetNames.references(text);
  const apart = (edit: Edit): boolean => !references.some(({ start, end }) => edit.start < end && start < edit.end);
  applyToSegments(segments, [...references, ...edits.filter(apart)]);
  return edits.some(apart);
}

/** Shows one value that stands alone. @returns the value of the copy. */
export function showValue(walk: Walk, where: Where, text: string, label?: string): string {
  let result = text;
  showSegments(walk, where, [{ text, put: (changed) => (result = changed) }], label);
  return result;
}
