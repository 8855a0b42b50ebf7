import type { Shape } from '../../api/shapes.ts';
import type { Mark } from '../../parts/marked/marked-text.tsx';

type ViewRecord = Shape<'ViewRecord'>;

/** A finding with its number in the file and the record it stands in. */
export interface Numbered extends Mark {
  readonly line: number;
  readonly cell?: number | undefined;
  readonly reasons: Shape<'ViewMark'>['reasons'];
  readonly suppressed: boolean;
}

/** All findings of the records read so far, numbered as they stand. */
export function numbered(records: readonly ViewRecord[]): ReadonlyMap<number, readonly Numbered[]> {
  const byLine = new Map<number, Numbered[]>();
  let number = 0;
  for (const { line, marks } of records)
    byLine.set(
      line,
      marks.map((mark) => ({
        ...mark,
        type: mark.masked && !mark.type.startsWith('MASKED_') ? `MASKED_${mark.type}` : mark.type,
        line,
        cell: mark.cell,
        number: ++number,
      })),
    );
  return byLine;
}
