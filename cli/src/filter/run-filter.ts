import { PzError } from '@pingzhang/engine/model';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { byteLines } from './byte-lines.ts';
import { filterError } from './errors.ts';
import { rowNotes } from './row-notes.ts';

/** What a filter does with the rows it gets; neither writes a line end. */
export interface RowFilter {
  /** @throws PzError with a PZ_FILTER_ code for a row it cannot read */
  row(text: string, number: number): string;
  /** What takes the place of a row that could not be read, so that as many rows come out as went in. */
  broken(bytes: Uint8Array, cut: boolean): string | Uint8Array;
}

export const LONGEST_ROW = 16 * 1024 * 1024;

/**
 * Rows in, rows out, in step: each chunk's rows are written together and before the next chunk is read.
 * Findings are no failure here, and neither is a broken row: an engine that runs this as a part of a job would take
 * another code than 0 for one and throw its work away.
 */
export async function runFilter(terminal: Terminal, filter: RowFilter): Promise<ExitCode> {
  let number = 0;
  const notes = rowNotes(terminal);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const answer = (bytes: Uint8Array, cut: boolean): string | Uint8Array => {
    number++;
    if (cut) {
      notes.note(filterError('PZ_FILTER_LONG_ROW', { row: number, limit: LONGEST_ROW }));
      return filter.broken(bytes, true);
    }
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      notes.note(filterError('PZ_FILTER_BAD_ROW', { row: number }));
      return filter.broken(bytes, false);
    }
    try {
      return filter.row(text, number);
    } catch (error) {
      if (!(error instanceof PzError)) throw error;
      notes.note(error);
      return filter.broken(bytes, false);
    }
  };

  for await (const lines of byteLines(terminal.stdin, LONGEST_ROW)) {
    let text = '';
    for (const { bytes, cut } of lines) {
      const answered = answer(bytes, cut);
      if (typeof answered === 'string') text += answered + '\n';
      else {
        if (text !== '') await terminal.out(text);
        await terminal.out(answered);
        text = '\n';
      }
    }
    await terminal.out(text);
  }
  notes.end();
  return EXIT.clean;
}
