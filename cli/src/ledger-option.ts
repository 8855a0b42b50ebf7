import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Deed } from '@pingzhang/ledger';
import { messages } from './terminal/messages.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a verb says it did. Without `actor`, PINGZHANG_ACTOR or the account; `payload` is sealed, not shown. */
export type TracedDeed = Omit<Deed, 'actor'> & Partial<Pick<Deed, 'actor'>>;

/** Where a verb leaves its entries: in the ledger of `--ledger DIR`, or nowhere. */
export interface Trace {
  /** Resolves once the entry is durable, with its index; null without `--ledger`. Throws PZ_LEDGER_… or PZ_ENTRY_…. */
  entry(deed: TracedDeed): Promise<number | null>;
}

const say = messages({
  en: { option: 'leave an entry in this ledger (pingzhang ledger init)' },
  zh: { option: '在该日志中留痕（由 pingzhang ledger init 建立）' },
});

export function ledgerOption(command: Command, { language }: Terminal): Command {
  return command.option('--ledger <folder>', say(language).option);
}

/** `directory` is the value of `--ledger`. The ledger is opened for each entry and closed again, so that others may write between. */
export function openTrace(directory: unknown): Trace {
  if (typeof directory !== 'string' || directory === '') return { entry: () => Promise.resolve(null) };
  return {
    async entry(deed) {
      const { defaultKeyDirectory, openLedger } = await import('@pingzhang/ledger');
      const keyDirectory = process.env['PINGZHANG_LEDGER_KEYS'] || defaultKeyDirectory(directory);
      const ledger = await openLedger({ directory, keyDirectory, checkpointEvery: null });
      try {
        const actor = deed.actor ?? (process.env['PINGZHANG_ACTOR'] || userInfo().username);
        return (await ledger.append({ ...deed, actor })).index;
      } finally {
        await ledger.close();
      }
    },
  };
}
