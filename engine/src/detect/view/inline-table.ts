import type { Field } from './fields.ts';
import { labelOfText } from './labels.ts';
import type { Label } from './labels.ts';
import type { View } from './view.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** How a line of a table written in plain text is cut into cells, in the order they are tried. */
const CUTS = ['\t', '|', ',', ';', '  ', ' '] as const;
type Cut = (typeof CUTS)[number];

const LONGEST_HEADING = 24;
/** Lines that do not fit their table are passed over; after this many in a row the table has ended. */
const STRAY_LINES = 2;

/** Cells of tables inside running text: a line whose cells are labels, and the lines below it. */
export function inlineTables(view: View): Field[] {
  const { codes, length, labels } = view;
  const fields: Field[] = [];
  if (labels.start.length < 2 || !view.source.includes('\n')) return fields;
  let hit = 0;
  while (hit < labels.start.length) {
    const lineStart = startOfLine(codes, labels.start[hit]!);
    const lineEnd = endOfLine(codes, length, labels.start[hit]!);
    let next = hit;
    while (next < labels.start.length && labels.start[next]! < lineEnd) next++;
    let resume = lineEnd;
    // A line of prose has a label word here and there; a heading hardly anything else.
    if (next - hit >= 2 && lineEnd < length && lineEnd - lineStart <= LONGEST_HEADING * (next - hit)) {
      const heading = readHeading(view, lineStart, lineEnd);
      if (heading !== null) resume = readRows(view, lineEnd + 1, heading, fields);
    }
    hit = next;
    while (hit < labels.start.length && labels.start[hit]! < resume) hit++;
  }
  return fields;
}

interface Heading {
  readonly cut: Cut;
  readonly cells: readonly { readonly text: string; readonly label: Label | null }[];
}

function readHeading(view: View, start: number, end: number): Heading | null {
  if (end - start > 2000) return null;
  for (const cut of CUTS) {
    const spans = cells(view, start, end, cut);
    if (spans.length < 2) continue;
    const texts = spans.map((cell) => view.slice(cell.start, cell.end));
    if (texts.some((text) => text.length > LONGEST_HEADING || /\d{5}/.test(text))) continue;
    const labelled = texts.map((text) => ({ text, label: text === '' ? null : labelOfText(text) }));
    const named = labelled.filter((cell) => cell.label !== null).length;
    if (named >= 2 && named * 2 >= texts.filter((text) => text !== '').length) return { cut, cells: labelled };
  }
  return null;
}

/** Reads the rows below a heading; returns where the table ends. */
function readRows(view: View, from: number, heading: Heading, out: Field[]): number {
  const { codes, length } = view;
  let at = from;
  let ended = from;
  let stray = 0;
  while (at < length && stray <= STRAY_LINES) {
    const end = endOfLine(codes, length, at);
    const row = cells(view, at, end, heading.cut);
    if (row.length === heading.cells.length) {
      row.forEach((cell, column) => {
        const { text, label } = heading.cells[column]!;
        if (label !== null && cell.end > cell.start) out.push({ ...cell, label, heading: text, via: 'column' });
      });
      ended = end;
      stray = 0;
    } else stray++;
    at = end + 1;
  }
  return ended;
}

const QUOTE = 0x22;

/** Cells of one line, trimmed of spaces and quotes. A pipe table's outer bars are no cells. */
function cells(view: View, start: number, end: number, cut: Cut): Cell[] {
  const { codes } = view;
  const found: Cell[] = [];
  const code = cut.charCodeAt(0);
  let from = start;
  let quoted = false;
  for (let i = start; i <= end; i++) {
    if (i < end && codes[i] === QUOTE) quoted = !quoted;
    if (i < end && (quoted || codes[i] !== code || (cut === '  ' && codes[i + 1] !== code))) continue;
    found.push(trim(codes, from, i));
    if (cut === '  ' || cut === ' ') while (i + 1 < end && codes[i + 1] === code) i++;
    from = i + 1;
  }
  if (cut === '|' && found.length > 2) {
    if (found[0]!.start >= found[0]!.end) found.shift();
    if (found.at(-1)!.start >= found.at(-1)!.end) found.pop();
  }
  return found;
}

function trim(codes: Uint16Array, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isTrim(codes[start]!)) start++;
  while (end > start && isTrim(codes[end - 1]!)) end--;
  return { start, end };
}

const isTrim = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0d || code === QUOTE || code === 0x27;

function startOfLine(codes: Uint16Array, at: number): number {
  let i = at;
  while (i > 0 && codes[i - 1] !== 0x0a) i--;
  return i;
}

function endOfLine(codes: Uint16Array, length: number, at: number): number {
  let i = at;
  while (i < length && codes[i] !== 0x0a) i++;
  return i;
}
