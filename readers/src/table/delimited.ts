import type { Place, Table } from '@pingzhang/engine/model';
import type { Format } from '../format.ts';
import { WINDOW_UNITS, textFormat } from '../text/text-format.ts';
import type { ScanContext, Scanner, Slot } from '../text/scanner.ts';
import { parseRow, replaceCells, splitLine } from './delimited-row.ts';
import type { Dialect } from './delimited-row.ts';
import { guessDialect } from './dialect.ts';
import { tableId } from './table-id.ts';

/** CSV, TSV and every other table of lines with a separator, quoted as RFC 4180 has it. */
export const delimited: Format = textFormat({
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  sniff(text, named, name) {
    const { rows, columns, agreement, filled, delimiter } = guessDialect(text);
    if (named) return true;
    // Lists and settings have regular lines too; what calls itself so is left to be text.
    if (/\.(?:md|ya?ml|ini|conf|properties|env)$/i.test(name)) return false;
    return rows >= 3 && columns >= (delimiter === ',' ? 3 : 2) && filled >= 2 && agreement >= 0.9;
  },
  scanner: delimitedScanner,
});

/** Row numbers count every row of the file, the heading and blank ones too; blank rows give no record. */
function delimitedScanner({ place }: ScanContext): Scanner {
  let dialect: Dialect | undefined;
  let rows = 0;
  const table: Table = { id: tableId(place), name: place.inside?.at(-1) ?? place.file };
  const placeOf = rowPlace(place);
  return ({ text, final, offset, line }) => {
    dialect ??= guessDialect(text.slice(0, WINDOW_UNITS));
    const { delimiter, newline } = dialect;
    const known = dialect;
    const slots: Slot[] = [];
    let quote = text.indexOf('"');
    let at = 0;
    while (at < text.length) {
      const start = at;
      if (quote !== -1 && quote < start) quote = text.indexOf('"', start);
      let end = text.indexOf(newline, start);
      if (end === -1 && !final) break;
      let cells: string[];
      if (quote === -1 || (end !== -1 && quote > end)) {
        at = end === -1 ? text.length : end + 1;
        if (end === -1) end = text.length;
        else if (newline === '\n' && end > start && text.charCodeAt(end - 1) === 13) end--;
        cells = splitLine(text.slice(start, end), delimiter);
      } else {
        const row = parseRow(text, start, known, final);
        if (row === null) break;
        at = row.end;
        cells = row.cells.map((cell) => cell.text);
      }
      rows++;
      if (cells.length === 1 && cells[0] === '') continue;
      slots.push({
        record: {
          kind: 'row',
          place: placeOf(rows, line(start), offset + start),
          table,
          cells,
        },
        replace: (edits) => replaceCells(text, parseRow(text, start, known, final)!.cells, edits, known),
      });
    }
    return { slots, end: at };
  };
}

/** Places of one table's rows. Written out for a plain file: spreading it took nearly half of the whole scan. */
function rowPlace(place: Place): (row: number, line: number, offset: number) => Place {
  const { file } = place;
  if (Object.keys(place).length === 1) return (row, line, offset) => ({ file, row, line, offset });
  return (row, line, offset) => ({ ...place, row, line, offset });
}
