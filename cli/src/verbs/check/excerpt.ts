import { isMasked } from '@pingzhang/engine/model';
import type { Place, Record, RecordFinding } from '@pingzhang/engine/model';
import type { Inspected } from '@pingzhang/engine';
import type { Excerpt, ExcerptPart } from './report.ts';
import { maskValue } from '@pingzhang/engine/act';

const BEFORE = 24;
const AFTER = 40;
const BETWEEN_CELLS = ' │ ';
/** A line or row up to this long is shown whole. */
const WHOLE_LINE = 160;
/** A row wider than this is shown by the cell alone. */
const JOINED_ROW = 4096;

/** A finding in the line it stands in, counted from the line's start. */
interface Hit {
  readonly finding: RecordFinding;
  readonly start: number;
  readonly end: number;
}

/**
 * A few words around a finding, with every finding among them masked, also those nobody asked for: what the
 * detector was unsure about must not leave through the report either.
 */
export function excerpt({ record, findings, wanted }: Inspected, around: RecordFinding, reveal: boolean): Excerpt {
  const { text, offsetOf } = lineOf(record, around);
  const hits = findings
    .map((finding): Hit => ({ finding, ...span(finding, offsetOf(finding)) }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .toSorted((a, b) => a.start - b.start);
  const centre = span(around, offsetOf(around));
  const whole = text.length <= WHOLE_LINE;
  const [from, to] = whole
    ? [0, text.length]
    : widen(text, hits, Math.max(0, centre.start - BEFORE), Math.min(text.length, centre.end + AFTER));

  const parts: ExcerptPart[] = [];
  const shown = (piece: string): string => (reveal ? piece : veilNumbers(piece));
  let at = from;
  for (const { finding, start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: shown(text.slice(at, start)) });
    parts.push(part(text.slice(start, end), finding, wanted.includes(finding), reveal));
    at = end;
  }
  if (at < to) parts.push({ text: shown(text.slice(at, to)) });
  // A row shows several findings at once: its place is the row's.
  const place = record.kind === 'row' ? record.place : placeOf(record, around);
  return { place, parts: trimEdges(parts, from > 0, to < text.length) };
}

/** Where the next excerpt of the record may begin: a row is shown once, a line as far as it was shown. */
export function shownUntil(record: Record, { start, end }: RecordFinding): number {
  if (record.kind === 'row') return Number.POSITIVE_INFINITY;
  const [from, to] = lineAround(record.text, start, end);
  return to - from <= WHOLE_LINE ? to : end + AFTER;
}

function part(text: string, finding: RecordFinding, wanted: boolean, reveal: boolean): ExcerptPart {
  const { type, value, confidence, reasons } = finding;
  const shown = reveal || isMasked(type) ? text : maskValue(type, text, value);
  return wanted ? { text: shown, type, confidence, reasons } : { text: shown };
}

/** The place of the finding itself: its line within a record of several, its column within a row. */
export function placeOf(record: Record, { cell, start }: RecordFinding): Place {
  const { place } = record;
  if (record.kind === 'row') return cell === undefined ? place : { ...place, column: place.column ?? cell + 1 };
  if (place.line === undefined) return place;
  let line = place.line;
  let lineStart = 0;
  for (let at = record.text.indexOf('\n'); at >= 0 && at < start; at = record.text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  const column = start - lineStart + (lineStart === 0 ? (place.column ?? 1) : 1);
  return { ...place, line, column };
}

function lineOf(record: Record, around: RecordFinding): { text: string; offsetOf: (finding: RecordFinding) => number } {
  if (record.kind === 'text') {
    const [from, to] = lineAround(record.text, around.start, around.end);
    return { text: record.text.slice(from, to), offsetOf: () => -from };
  }
  const { cells } = record;
  const wide = cells.reduce((sum, cell) => sum + cell.length, 0) > JOINED_ROW;
  if (wide) {
    const only = around.cell ?? 0;
    return { text: cells[only] ?? '', offsetOf: ({ cell }) => ((cell ?? 0) === only ? 0 : Number.NEGATIVE_INFINITY) };
  }
  const starts: number[] = [];
  let at = 0;
  for (const cell of cells) {
    starts.push(at);
    at += cell.length + BETWEEN_CELLS.length;
  }
  return { text: cells.join(BETWEEN_CELLS), offsetOf: ({ cell }) => starts[cell ?? 0] ?? Number.NEGATIVE_INFINITY };
}

function lineAround(text: string, start: number, end: number): [from: number, to: number] {
  const next = text.indexOf('\n', end);
  // A finding at the very start has no line break before it; lastIndexOf would look at place 0 for -1.
  return [start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next];
}

const span = ({ start, end }: RecordFinding, offset: number) => ({ start: start + offset, end: end + offset });

/** A finding on the edge is taken in whole: half of one would be shown in clear. */
function widen(text: string, hits: readonly Hit[], from: number, to: number): [number, number] {
  for (const { start, end } of hits) {
    if (start < to && end > to) to = end;
  }
  for (const { start, end } of hits.toReversed()) {
    if (start < from && end > from) from = start;
  }
  if (isLowSurrogate(text.charCodeAt(from))) from--;
  if (isLowSurrogate(text.charCodeAt(to))) to++;
  return [from, to];
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Long numbers beside a finding may be personal too, though no detector claimed them. */
export function veilNumbers(text: string): string {
  return text.replace(/\p{Nd}{6,}/gu, (run) => run.slice(0, 2) + '•'.repeat(run.length - 2));
}

function trimEdges(parts: readonly ExcerptPart[], cutBefore: boolean, cutAfter: boolean): ExcerptPart[] {
  return parts.map((each, at) => {
    let { text } = each;
    if (each.type !== undefined) return each;
    if (at === 0) text = (cutBefore ? '…' : '') + text.trimStart();
    if (at === parts.length - 1) text = text.trimEnd() + (cutAfter ? '…' : '');
    return { ...each, text };
  });
}
