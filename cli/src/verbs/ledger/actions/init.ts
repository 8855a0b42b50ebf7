import { createLedger } from '@pingzhang/ledger';
import type { KeyKind } from '@pingzhang/engine/prove';
import { EXIT } from '../../../exit.ts';
import { place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

export const init: Action = async (terminal, args, options) => {
  const say = ledgerMessages(terminal.language);
  const where = place(args, options);
  const ledger = await createLedger({
    ...where,
    origin: required(options['origin'], '--origin'),
    suite: options['suite'] === 'sm' ? 'sm' : 'international',
    alsoSign: options['alsoSign'] === undefined ? [] : [required(options['alsoSign'], '--also-sign') as KeyKind],
    checkpointEvery: null,
  });
  const { identity } = ledger;
  await ledger.close();
  await terminal.out(
    options['json'] === true
      ? `${JSON.stringify({ ...identity, ...where }, null, 2)}\n`
      : say.created(where.directory, where.keyDirectory, identity.vkeys),
  );
  return EXIT.clean;
};
