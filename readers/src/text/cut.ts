import type { Edit, Record, TextRecord } from '@pingzhang/engine/model';
import type { Editor } from '../format.ts';

/** Context a piece of a cut line carries on either side; far longer than any identifier with its label. */
export function overlapUnits(textUnits: number): number {
  return Math.min(4096, textUnits >> 2);
}

/** A piece of a text: its own part `[start, end)` and how far beyond it the record shows. */
export interface Cut {
  readonly end: number;
  readonly right: number;
}

/**
 * Where the piece that starts at `start` ends: after the last line end within `textUnits`, or, in a line longer than
 * that, in its midst with `right` units of the same line shown beyond. Null while more text is needed to tell.
 */
export function nextCut(text: string, start: number, textUnits: number, final: boolean): Cut | null {
  const overlap = overlapUnits(textUnits);
  const rest = text.length - start;
  if (rest <= textUnits && final) return { end: text.length, right: 0 };
  if (rest < textUnits + overlap && !final) return null;
  const lineEnd = text.slice(start, start + textUnits).lastIndexOf('\n') + 1;
  if (lineEnd > 0) return { end: start + lineEnd, right: 0 };
  let end = Math.min(text.length, start + textUnits);
  if (isHigh(text, end - 1)) end--;
  let stop = Math.min(text.length, end + overlap);
  const newline = text.slice(end, stop).indexOf('\n');
  if (newline !== -1) stop = end + newline;
  if (stop > end && isHigh(text, stop - 1)) stop--;
  return { end, right: stop - end };
}

/** What the next piece shows before its own part: the tail of a line cut in its midst. */
export function leftContext(piece: string, textUnits: number): string {
  if (piece.endsWith('\n')) return '';
  let start = Math.max(0, piece.length - overlapUnits(textUnits), piece.lastIndexOf('\n') + 1);
  if (start > 0 && isLow(piece, start)) start++;
  return piece.slice(start);
}

/** Cuts a text record longer than `textUnits` by the same rule; rows and short records pass. */
export function* cutRecord(record: Record, textUnits: number): Generator<Record> {
  if (record.kind === 'row' || record.own !== undefined || record.text.length <= textUnits) {
    yield record;
    return;
  }
  const { text, place } = record;
  let left = '';
  for (let start = 0; start < text.length;) {
    const { end, right } = nextCut(text, start, textUnits, true)!;
    yield {
      ...record,
      place: place.offset === undefined ? place : { ...place, offset: place.offset + start - left.length },
      text: left + text.slice(start, end + right),
      ...ownPart(left.length, end - start, right),
    };
    left = leftContext(text.slice(start, end), textUnits);
    start = end;
  }
}

export function ownPart(left: number, length: number, right: number): Pick<TextRecord, 'own'> {
  return left === 0 && right === 0 ? {} : { own: [left, left + length] };
}

/** Asks the editor about every piece of a record; gives its edits in units of the whole record, each piece's own only. */
export function ownEdits(record: Record, textUnits: number, edit: Editor): readonly Edit[] {
  if (record.kind === 'row') return edit(record);
  if (record.own !== undefined || record.text.length <= textUnits)
    return edit(record).filter((one) => owns(record, one));
  const edits: Edit[] = [];
  let start = 0;
  for (const piece of cutRecord(record, textUnits) as Generator<TextRecord>) {
    const [from, to] = piece.own ?? [0, piece.text.length];
    for (const one of edit(piece))
      if (owns(piece, one)) edits.push({ ...one, start: start + one.start - from, end: start + one.end - from });
    start += to - from;
  }
  return edits;
}

function owns({ own }: TextRecord, { start }: Edit): boolean {
  return own === undefined || (start >= own[0] && start < own[1]);
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
