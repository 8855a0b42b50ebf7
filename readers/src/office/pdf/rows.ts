import type { Block } from './blocks.ts';
import { apply } from './matrix.ts';

/** Part of a block: running text, or one row of a table with its cells as ranges of the part's text. */
export interface Piece {
  readonly block: Block;
  readonly cells: readonly Range[] | null;
  /** Whether this row begins a table. */
  readonly first: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A heading and two rows: fewer lines with gaps are as likely a form or a signature. */
const MIN_ROWS = 3;

/** Finds the lines of a block that stand in columns: as many cells in each, one above the other. */
export function piecesOf(block: Block): Piece[] {
  const lines = linesOf(block.text);
  const pieces: Piece[] = [];
  let text = 0;
  const flush = (to: number): void => {
    const [from, last] = [lines[text], lines[to - 1]];
    if (from && last && text < to) {
      pieces.push({ block: slice(block, from.start, last.end, text), cells: null, first: false });
    }
  };
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && aligned(block, lines[to - 1] as Range, lines[to] as Range); to++);
    if (to - from < MIN_ROWS) continue;
    flush(from);
    for (let index = from; index < to; index++) {
      const { start, end } = lines[index] as Range;
      const row = slice(block, start, end, index);
      pieces.push({ block: row, cells: cellsOf(row.text), first: index === from });
    }
    text = to;
  }
  flush(lines.length);
  return pieces;
}

function linesOf(text: string): Range[] {
  return split(text, '\n');
}

function cellsOf(text: string): Range[] {
  return split(text, '\t');
}

function split(text: string, by: string): Range[] {
  let start = 0;
  return text.split(by).map((part) => {
    const range = { start, end: start + part.length };
    start = range.end + by.length;
    return range;
  });
}

function slice({ line, text, sources }: Block, start: number, end: number, lines: number): Block {
  return { line: line + lines, text: text.slice(start, end), sources: sources.slice(start, end) };
}

/** Whether two lines have the same number of cells, at least two, each over the other. */
function aligned(block: Block, above: Range, below: Range): boolean {
  const [one, other] = [above, below].map((line) => {
    return cellsOf(block.text.slice(line.start, line.end)).map((cell) => extent(block, line.start, cell));
  });
  if (!one || !other || one.length < 2 || one.length !== other.length) return false;
  return one.every((cell, index) => {
    const under = other[index];
    return cell && under && cell.start < under.end && under.start < cell.end;
  });
}

/** Where a cell stands across the page, or null where its text is turned. */
function extent({ sources }: Block, offset: number, { start, end }: Range): Range | null {
  const drawn = sources.slice(offset + start, offset + end).flatMap((glyphs) => glyphs.slice(0, 1));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || Math.abs(first.matrix[1]) > 0.01 * Math.abs(first.matrix[0])) return null;
  return { start: apply(first.matrix, 0, 0)[0], end: apply(last.matrix, last.width, 0)[0] };
}
