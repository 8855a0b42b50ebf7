import { openLedger } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { personOf, place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** Destroys the person's key and leaves a tombstone. Exit 1 when the ledger knows nobody of that name. */
export const eraseSubject: Action = async (terminal, args, options) => {
  const say = ledgerMessages(terminal.language);
  const person = required(await personOf(terminal, options['subject']), '--subject');
  const ledger = await openLedger({ ...place(args, options), checkpointEvery: null });
  try {
    const index = await ledger.eraseSubject(person);
    await terminal.out(index === null ? say.stranger : say.erased(index));
    return index === null ? EXIT.findings : EXIT.clean;
  } finally {
    await ledger.close();
  }
};
