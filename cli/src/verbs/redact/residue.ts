import type { Detected, RecordDetector } from '@pingzhang/engine/detect';
import type { PiType, Place, Record } from '@pingzhang/engine/model';
import { isMasked } from '@pingzhang/engine/model';
import type { Survey } from './survey.ts';

/** An original value that is still there: its type and place, never itself. */
export interface Residue {
  /** Null where only the place is known. */
  readonly type: PiType | null;
  readonly place: string;
}

export interface ResidueList {
  readonly found: readonly Residue[];
  readonly count: number;
  add(type: PiType | null, place: string): void;
}

const LISTED = 20;

export function residueList(): ResidueList {
  const found: Residue[] = [];
  let count = 0;
  return {
    found,
    get count() {
      return count;
    },
    add(type, place) {
      if (found.length < LISTED) found.push({ type, place });
      count++;
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether what stands at a place came about by what was written: it lies inside it, or across one of its ends (a year put
 * for a date now stands before 出生). What merely contains something written may well be an original: 欧阳 is in 欧阳帆.
 */
function madeBy(put: Span, place: Span): boolean {
  const inside = put.start <= place.start && place.end <= put.end;
  const acrossStart = put.start < place.start && place.start < put.end;
  const acrossEnd = put.start < place.end && place.end < put.end;
  return inside || acrossStart || acrossEnd;
}

/** Where the original values still stand in a text; what was written there in their stead does not count. */
export function remaining(
  { originals, written }: Survey,
  text: string,
): { type: PiType; start: number; end: number }[] {
  const occurrences = originals.find(text);
  if (occurrences.length === 0) return [];
  const ours = written.find(text);
  return occurrences
    .filter((place) => !ours.some((put) => madeBy(put, place)))
    .map(({ start, end, of: { type } }) => ({ type, start, end }));
}

/**
 * The first witness: the output read back and detected again, like any file. Looks for the original values in any spelling,
 * and for detected values that are among the originals. `onRecord` sees every record, for counting what was really written.
 */
export async function readBack(
  records: AsyncIterable<Record>,
  detector: RecordDetector,
  survey: Survey,
  residue: ResidueList,
  onRecord: (record: Record) => void,
): Promise<void> {
  const detected = (ready: readonly Detected[]): void => {
    for (const { record, findings } of ready) {
      for (const { type, value, cell, start, end } of findings) {
        if (isMasked(type) || value === null) continue;
        if (survey.originals.get(value) === undefined && !survey.scattered.has(value)) continue;
        // A pseudonym or an invented date may by chance be somebody else's value.
        const text = record.kind === 'text' ? record.text : record.cells[cell!]!;
        const ours = survey.written.find(text).some((put) => madeBy(put, { start, end }));
        if (!ours) residue.add(type, placeText(record.place, cell));
      }
    }
  };
  for await (const record of records) {
    onRecord(record);
    const texts = record.kind === 'text' ? [record.text] : record.cells;
    texts.forEach((text, cell) => {
      const where = placeText(record.place, record.kind === 'row' ? cell : undefined);
      for (const { type } of remaining(survey, text)) residue.add(type, where);
    });
    detected(detector.push(record));
  }
  detected(detector.end());
}

export function placeText({ part, page, line, row, offset, inside }: Place, cell?: number): string {
  const parts = [
    inside === undefined ? '' : `#${inside.length}`,
    part ?? '',
    page === undefined ? '' : `p${page}`,
    row === undefined ? '' : `r${row}`,
    cell === undefined ? '' : `c${cell + 1}`,
    row === undefined && line !== undefined ? `l${line}` : '',
    row === undefined && line === undefined && offset !== undefined ? `@${offset}` : '',
  ];
  return parts.filter((each) => each !== '').join('/');
}
