import { AsyncByteQueue, RecordBatch, RecordBatchReader, RecordBatchStreamWriter } from 'apache-arrow';
import type { Data, Schema, Struct } from 'apache-arrow';
import { PzError } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { filterError } from '../errors.ts';
import { rowNotes } from '../row-notes.ts';
import type { RowNotes } from '../row-notes.ts';
import { wholeMessages } from './whole-messages.ts';

/** What a filter does with the batches of one stream. */
export interface ArrowFilter {
  readonly schema: Schema;
  /** As many rows as it got. `before` rows came in earlier batches. */
  batch(data: Data<Struct>, before: number): Data<Struct>;
}

/** A message is announced and never comes: whoever reads what was written cannot take it for the whole. */
const CUT_SHORT = Buffer.from([0xff, 0xff, 0xff, 0xff, 8, 0, 0, 0]);

/**
 * Batches in, batches out, in step: each is written before the next is read. A cell that cannot be read is told of and
 * keeps its place. A batch that cannot be read ends the work with exit code 2 and an output no reader takes for whole,
 * for what follows it cannot be found.
 */
export async function runArrow(
  terminal: Terminal,
  filterOf: (schema: Schema, notes: RowNotes) => ArrowFilter,
): Promise<ExitCode> {
  const notes = rowNotes(terminal);
  let batches = 0;
  const library = async <T>(does: () => T | Promise<T>): Promise<T> => {
    try {
      return await does();
    } catch (error) {
      // Its own words may quote what it read.
      throw error instanceof PzError ? error : filterError('PZ_FILTER_ARROW_BROKEN', { batches });
    }
  };
  const input = wholeMessages(terminal.stdin, () => batches);
  try {
    const reader = await library(async () => (await RecordBatchReader.from(input)).open());
    const schema = reader.schema as Schema | undefined;
    if (schema === undefined) throw filterError('PZ_FILTER_ARROW_CUT', { batches });
    const filter = filterOf(schema, notes);
    const pieces = new Pieces();
    const writer = await library(() => new RecordBatchStreamWriter().reset(pieces, filter.schema));
    await terminal.out(pieces.taken());
    let rows = 0;
    for (;;) {
      const { done, value: batch } = await library(
        () => reader.next() as Promise<IteratorResult<RecordBatch, undefined>>,
      );
      if (done === true) break;
      const data = filter.batch(batch.data, rows);
      rows += batch.numRows;
      await library(() => writer.write(new RecordBatch(filter.schema, data, batch.metadata)));
      batches++;
      await terminal.out(pieces.taken());
    }
    writer.close();
    await terminal.out(pieces.taken());
    notes.end();
    return EXIT.clean;
  } catch (error) {
    await terminal.out(CUT_SHORT);
    notes.end();
    if (!(error instanceof PzError)) throw error;
    terminal.note(describeError(error, terminal.language) + '\n');
    return EXIT.badInput;
  } finally {
    await input.return(undefined);
  }
}

/** Where the writer puts its bytes until they are written out. */
class Pieces extends AsyncByteQueue {
  #pieces: Uint8Array[] = [];

  override write(piece: Uint8Array): void {
    this.#pieces.push(piece);
  }

  taken(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    return bytes;
  }
}
