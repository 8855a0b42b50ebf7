import type { Edit } from '@pingzhang/engine/model';

/** A stretch of a text that stands in one place of the file; a number split over runs is several segments of one text. */
export interface Segment {
  readonly text: string;
  /** Writes back what is left of the stretch after editing. */
  put(text: string): void;
}

export function joined(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  applyToSegments([{ text, put: (changed) => (result = changed) }], edits);
  return result;
}

/** Applies edits of the joined text: a replacement goes where its first unit stood, with the format that unit had. */
export function applyToSegments(segments: readonly Segment[], edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  let first = 0;
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.text.length;
    let position = start;
    let out = '';
    while (first < ordered.length && (ordered[first] as Edit).end < start) first++;
    for (let index = first; index < ordered.length; index++) {
      const edit = ordered[index] as Edit;
      if (edit.start >= end) break;
      if (edit.start >= start) out += segment.text.slice(position - start, edit.start - start) + edit.text;
      position = Math.max(position, Math.min(edit.end, end));
    }
    out += segment.text.slice(position - start);
    if (out !== segment.text) segment.put(out);
    start = end;
  }
}
