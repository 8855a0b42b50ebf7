import type { PzError } from '@pingzhang/engine/model';
import { describeError } from '../terminal/describe-error.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What is said on standard error of rows that could not be read. */
export interface RowNotes {
  note(error: PzError): void;
  /** How many there were, if not all were told of one by one. */
  end(): void;
}

/** Beyond these, broken rows are only counted. */
const NOTED = 20;

export function rowNotes(terminal: Terminal): RowNotes {
  let broken = 0;
  return {
    note(error) {
      if (++broken <= NOTED) terminal.note(describeError(error, terminal.language) + '\n');
    },
    end() {
      if (broken > NOTED) terminal.note(`… ${broken}\n`);
    },
  };
}
