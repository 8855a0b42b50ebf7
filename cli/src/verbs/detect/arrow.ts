import { Schema, Struct, makeData } from 'apache-arrow';
import { detectCell } from '@pingzhang/engine/detect';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cellText } from '../../filter/arrow/cell-text.ts';
import { chosenColumns } from '../../filter/arrow/columns.ts';
import { piBuilder, piField } from '../../filter/arrow/pi-column.ts';
import type { ArrowFilter } from '../../filter/arrow/run-arrow.ts';
import { runArrow } from '../../filter/arrow/run-arrow.ts';
import { textCells } from '../../filter/arrow/text-cells.ts';
import { filterError } from '../../filter/errors.ts';
import type { RowNotes } from '../../filter/row-notes.ts';
import { columnsNamed } from '../../filter/tsv.ts';
import type { ExitCode } from '../../exit.ts';
import { offsetsIn } from './offsets.ts';
import { detection, isWanted } from './options.ts';
import type { DetectVerbOptions } from './options.ts';

/** An Arrow stream with a column `NAME_pi` behind for each column of text: where in its cells something was found, and what. */
export function arrowTypes(terminal: Terminal, options: DetectVerbOptions): Promise<ExitCode> {
  return runArrow(terminal, (schema, notes) => {
    const { unsearched } = chosenColumns(schema, options.columns);
    if (unsearched.length > 0) {
      const error = filterError('PZ_FILTER_ARROW_UNSEARCHED', { columns: unsearched.join(', ') });
      terminal.note(describeError(error, terminal.language) + '\n');
    }
    return typesFilter(schema, notes, options);
  });
}

function typesFilter(schema: Schema, notes: RowNotes, options: DetectVerbOptions): ArrowFilter {
  const { at, names } = chosenColumns(schema, options.columns);
  const added = names.map((name) => piField(`${name}_pi`));
  for (const { name: column } of added) {
    if (schema.names.includes(column)) throw filterError('PZ_FILTER_ARROW_TAKEN', { column });
  }
  const how = detection(options);
  const verdicts = columnsNamed(names);
  const out = new Schema([...schema.fields, ...added], schema.metadata, schema.dictionaries, schema.metadataVersion);
  const type = new Struct(out.fields);
  return {
    schema: out,
    batch(data, before) {
      const found = at.map((place, index) => {
        const cells = textCells(data.children[place]!, data.length);
        const builder = piBuilder(data.length, added[index]!);
        for (let row = 0; row < data.length; row++) {
          const cell = cells(row);
          const { text, sound } =
            cell === null ? { text: null, sound: false } : cellText(cell, before + row + 1, notes);
          if (text !== null && sound) {
            const offset = offsetsIn(text, options.offsets);
            for (const { start, end, type: kind } of detectCell(text, verdicts[index]!, how)) {
              if (isWanted(kind, options)) builder.finding(offset(start), offset(end), kind);
            }
          }
          builder.row(sound);
        }
        return builder.data();
      });
      return makeData({ type, length: data.length, nullCount: 0, children: [...data.children, ...found] });
    },
  };
}
