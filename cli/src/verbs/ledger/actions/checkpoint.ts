import { openLedger } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { place } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** Opens the ledger, which finishes what a crash left, signs, and has it witnessed. Exit 1 when too few witnesses signed. */
export const checkpoint: Action = async (terminal, args, options) => {
  const say = ledgerMessages(terminal.language);
  const ledger = await openLedger({ ...place(args, options), checkpointEvery: null });
  try {
    const { note, quorum, asked } = await ledger.checkpoint();
    await terminal.out(options['json'] === true ? `${JSON.stringify({ note, quorum, asked }, null, 2)}\n` : note);
    for (const { name, outcome } of asked) if (outcome !== 'cosigned') terminal.note(say.witnessFailed(name, outcome));
    return quorum ? EXIT.clean : EXIT.findings;
  } finally {
    await ledger.close();
  }
};

export const rotate: Action = async (terminal, args, options) => {
  const say = ledgerMessages(terminal.language);
  const ledger = await openLedger({ ...place(args, options), checkpointEvery: null });
  try {
    await terminal.out(say.rotated(await ledger.rotateKeys()));
  } finally {
    await ledger.close();
  }
  return EXIT.clean;
};
