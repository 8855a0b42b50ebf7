import type { Edit } from '@pingzhang/engine/model';
import { applyEdits, MappedText, replaceMapped } from '../text/segments.ts';
import type { Replacement } from '../text/scanner.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** `start` and `end` are the cell's place in the text, its quotes included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export interface Row {
  readonly cells: Cell[];
  /** After the line end. */
  readonly end: number;
}

/** A quote not closed within this many units is a character like any other, so that one stray quote costs one row. */
const QUOTE_UNITS = 1 << 20;
/** More cells than any spreadsheet has columns; what follows stays in the last cell. */
const MAX_CELLS = 16_384;

/**
 * The row that starts at `start`, or null while its end has not been seen. A quote counts at the start of a cell only;
 * what stands between a closing quote and the next delimiter belongs to the cell.
 */
export function parseRow(text: string, start: number, { delimiter, newline }: Dialect, final: boolean): Row | null {
  const cells: Cell[] = [];
  let at = start;
  for (;;) {
    let body = at;
    let value = '';
    let quoted = false;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1 && !final && text.length - at < QUOTE_UNITS) return null;
      if (close !== -1) {
        if (close + 1 >= text.length && !final) return null;
        quoted = true;
        value = text.slice(at + 1, close).replaceAll('""', '"');
        body = close + 1;
      }
    }
    const lineEnd = text.indexOf(newline, body);
    if (lineEnd === -1 && !final) return null;
    const stop = lineEnd === -1 ? text.length : lineEnd;
    const next = cells.length + 1 < MAX_CELLS ? text.slice(body, stop).indexOf(delimiter) : -1;
    const last = next === -1;
    let end = last ? stop : body + next;
    if (last && newline === '\n' && lineEnd !== -1 && end > body && text.charCodeAt(end - 1) === RETURN) end--;
    cells.push({ text: value + text.slice(body, end), start: at, end, quoted });
    if (last) return { cells, end: lineEnd === -1 ? text.length : lineEnd + 1 };
    at = end + delimiter.length;
  }
}

/** Cells of a line without quotes, line end excluded. */
export function splitLine(line: string, delimiter: string): string[] {
  if (line.length < MAX_CELLS * delimiter.length) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  while (cells.length + 1 < MAX_CELLS) {
    const next = line.indexOf(delimiter, at);
    if (next === -1) break;
    cells.push(line.slice(at, next));
    at = next + delimiter.length;
  }
  cells.push(line.slice(at));
  return cells;
}

/** Writes edits back into a row's own spelling: quotes stay, and a cell gets them only where its new text needs them. */
export function replaceCells(
  text: string,
  cells: readonly Cell[],
  edits: readonly Edit[],
  dialect: Dialect,
): Replacement[] {
  return cells.flatMap((cell, index) => {
    const own = edits.filter((edit) => edit.cell === index);
    if (own.length === 0) return [];
    if (cell.quoted && text.charCodeAt(cell.end - 1) === QUOTE)
      return replaceMapped(mapQuoted(text, cell), own, (by) => by.replaceAll('"', '""'));
    const changed = applyEdits(cell.text, own);
    const needsQuotes =
      cell.quoted || changed.includes(dialect.delimiter) || /["\r\n]/.test(own.map((edit) => edit.text).join(''));
    return [{ start: cell.start, end: cell.end, text: needsQuotes ? `"${changed.replaceAll('"', '""')}"` : changed }];
  });
}

function mapQuoted(text: string, cell: Cell) {
  const mapped = new MappedText();
  const close = closingQuote(text, cell.start + 1);
  let at = cell.start + 1;
  for (let pair = text.indexOf('""', at); pair !== -1 && pair < close; pair = text.indexOf('""', at)) {
    mapped.add(text.slice(at, pair), at, pair);
    mapped.add('"', pair, pair + 2);
    at = pair + 2;
  }
  mapped.add(text.slice(at, close), at, close);
  mapped.add(text.slice(close + 1, cell.end), close + 1, cell.end);
  return mapped.segments;
}

function closingQuote(text: string, from: number): number {
  const limit = from + QUOTE_UNITS;
  let at = text.indexOf('"', from);
  while (at !== -1 && at < limit && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < limit ? at : -1;
}

const QUOTE = 0x22;
const RETURN = 0x0d;
