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
import { boundedInput } from './bounded-input.ts';

/** What a filter does with the batches of one stream. */
export interface ArrowFilter {
  readonly schema: Schema;
  /** As many rows as it got. `before` rows came in earlier batches. */
  batch(data: Data<Struct>, before: number): Data<Struct>;
}

/** Bytes between two batches at most, twice a batch as large as engines make them. */
const LARGEST = 1024 * 1024 * 1024;
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
  const input = boundedInput(terminal.stdin, LARGEST);
  let batches = 0;
  const reading = async <T>(read: () => T | Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      // The library's own words may quote what it read.
      throw error instanceof PzError ? error : filterError('PZ_FILTER_ARROW_BROKEN', { batch: batches + 1 });
    }
  };
  try {
    const reader = await reading(async () => (await RecordBatchReader.from(input.chunks)).open());
    const schema = reader.schema as Schema | undefined;
    if (schema === undefined) throw filterError('PZ_FILTER_ARROW_CUT', { batches });
    const filter = filterOf(schema, notes);
    const pieces = new Pieces();
    const writer = new RecordBatchStreamWriter().reset(pieces, filter.schema);
    await terminal.out(pieces.taken());
    let rows = 0;
    for (;;) {
      const { done, value: batch } = await reading(
        () => reader.next() as Promise<IteratorResult<RecordBatch, undefined>>,
      );
      if (done === true) break;
      batches++;
      input.begin();
      const data = filter.batch(batch.data, rows);
      rows += batch.numRows;
      writer.write(new RecordBatch(filter.schema, data, batch.metadata));
      await terminal.out(pieces.taken());
    }
    if (!input.ended()) throw filterError('PZ_FILTER_ARROW_CUT', { batches });
    writer.close();
    await terminal.out(pieces.taken());
    notes.end();
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof PzError)) throw error;
    notes.end();
    terminal.note(describeError(error, terminal.language) + '\n');
    await terminal.out(CUT_SHORT);
    return EXIT.badInput;
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
