import { Struct, makeData } from 'apache-arrow';
import type { Schema } from 'apache-arrow';
import { cellText } from '../../filter/arrow/cell-text.ts';
import { chosenColumns } from '../../filter/arrow/columns.ts';
import { runArrow } from '../../filter/arrow/run-arrow.ts';
import type { ArrowFilter } from '../../filter/arrow/run-arrow.ts';
import { textBuilder } from '../../filter/arrow/text-builder.ts';
import { textCells } from '../../filter/arrow/text-cells.ts';
import type { TextType } from '../../filter/arrow/text-cells.ts';
import { filterError } from '../../filter/errors.ts';
import type { RowNotes } from '../../filter/row-notes.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { rowRedaction } from './filter.ts';
import type { FilterOptions } from './filter.ts';

/** An Arrow stream with its columns of text redacted, or those named; the others stay as they are. */
export function redactArrow(terminal: Terminal, options: FilterOptions): Promise<ExitCode> {
  return runArrow(terminal, (schema, notes) => redactFilter(schema, notes, options));
}

function redactFilter(schema: Schema, notes: RowNotes, options: FilterOptions): ArrowFilter {
  const { at, names, unsearched } = chosenColumns(schema, options.columns);
  // Unasked, nothing may leave in clear for want of a search.
  if (unsearched.length > 0) throw filterError('PZ_FILTER_ARROW_UNSEARCHED', { columns: unsearched.join(', ') });
  const redacted = rowRedaction({ ...options, columns: names });
  const type = new Struct(schema.fields);
  return {
    schema,
    batch(data, before) {
      const columns = at.map((place) => data.children[place]!);
      const cells = columns.map((column) => textCells(column, data.length));
      const builders = columns.map((column) => textBuilder(data.length, column.values.byteLength));
      for (let row = 0; row < data.length; row++) {
        const texts = cells.map((cell) => {
          const bytes = cell(row);
          return bytes === null ? null : cellText(bytes, before + row + 1, notes).text;
        });
        redacted(texts).forEach((text, index) => {
          if (text === null) builders[index]!.none();
          else builders[index]!.text(text);
        });
      }
      const children = [...data.children];
      at.forEach((place, index) => {
        children[place] = builders[index]!.data(data.children[place]!.type as TextType);
      });
      return makeData({ type, length: data.length, nullCount: 0, children });
    },
  };
}
