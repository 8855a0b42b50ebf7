import { proofOf, readLedger } from '@pingzhang/ledger';
import { writeFileSync } from 'node:fs';
import { EXIT } from '../../../exit.ts';
import { optional, place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** C2SP tlog-proof@v1 of one entry; with `--entry-out` also the entry's exact bytes. */
export const prove: Action = async (terminal, args, options) => {
  const { directory } = place(args, options);
  const index = Number(required(args[1], 'INDEX'));
  const reader = readLedger(directory);
  const proof = proofOf(reader.tree, index, reader.note);
  const entryOut = optional(options['entryOut']);
  if (entryOut !== undefined) writeFileSync(entryOut, reader.tree.entry(index));
  const out = optional(options['output']);
  if (out === undefined) await terminal.out(proof);
  else {
    writeFileSync(out, proof);
    terminal.note(ledgerMessages(terminal.language).written(out));
  }
  return EXIT.clean;
};
