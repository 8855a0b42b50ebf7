import { proofOf, readLedger } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { writeFileAtomically } from '../../../io/write-file.ts';
import { indexOf, optional, place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** Made to be handed on: neither holds personal information. */
const PUBLIC = { mode: 0o644 } as const;

/** C2SP tlog-proof@v1 of one entry; with `--entry-out` also the entry's exact bytes. */
export const prove: Action = async (terminal, args, options) => {
  const { directory } = place(args, options);
  const index = indexOf(required(args[1], 'INDEX'), 'INDEX');
  const reader = readLedger(directory);
  const proof = proofOf(reader.tree, index, reader.note);
  const entryOut = optional(options['entryOut']);
  if (entryOut !== undefined) await writeFileAtomically(entryOut, [reader.tree.entry(index)], PUBLIC);
  const out = optional(options['output']);
  if (out === undefined) await terminal.out(proof);
  else {
    await writeFileAtomically(out, [Buffer.from(proof)], PUBLIC);
    terminal.note(ledgerMessages(terminal.language).written(out));
  }
  return EXIT.clean;
};
