import type { Edit } from '@pingzhang/engine/model';
import type { Replacement } from './scanner.ts';

/**
 * Where a stretch of decoded text came from. Of the same length: unit by unit. Of another: as a whole, such as `&amp;`
 * for `&`, or nothing at all for a line break that a tag stands for.
 */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Decoded text in the making, with the way back to its source. */
export class MappedText {
  text = '';
  readonly segments: Segment[] = [];

  add(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    const last = this.segments.at(-1);
    const unitwise = text.length === end - start;
    if (unitwise && last !== undefined && last.end === start && last.length === last.end - last.start)
      this.segments[this.segments.length - 1] = { ...last, length: last.length + text.length, end };
    else this.segments.push({ at: this.text.length, length: text.length, start, end });
    this.text += text;
  }
}

/**
 * The source ranges edits of decoded text fall on. The new text stands in the first range an edit touches; from the
 * others only the old text goes, so that tags between them stay.
 */
export function replaceMapped(
  segments: readonly Segment[],
  edits: readonly Edit[],
  escape: (text: string) => string,
): Replacement[] {
  return edits.flatMap((edit) => {
    const touched = segments
      .filter(({ at, length }) => at < edit.end && at + length > edit.start)
      .map(({ at, length, start, end }) => {
        if (length !== end - start) return { start, end, text: '' };
        return { start: start + Math.max(0, edit.start - at), end: start + Math.min(length, edit.end - at), text: '' };
      });
    const text = escape(edit.text);
    if (touched.length > 0) return [{ ...touched[0]!, text }, ...touched.slice(1)];
    const host = segments.find(({ at, length }) => edit.start >= at && edit.start <= at + length);
    if (host === undefined) return [];
    const position =
      host.length === host.end - host.start
        ? host.start + edit.start - host.at
        : edit.start === host.at
          ? host.start
          : host.end;
    return [{ start: position, end: position, text }];
  });
}

/** Edits of a plain string, applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
