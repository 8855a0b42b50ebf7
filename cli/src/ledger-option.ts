import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { checkEntry } from '@pingzhang/engine/prove';
import type { Deed } from '@pingzhang/ledger';
import { messages } from './terminal/messages.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a verb says it did. Without `actor`, PINGZHANG_ACTOR or the account; `payload` is sealed, not shown. */
export type TracedDeed = Omit<Deed, 'actor' | 'purpose'> & Partial<Pick<Deed, 'actor'>>;

/** Where a verb leaves its entries: in the ledger of `--ledger DIR`, or nowhere. */
export interface Trace {
  /** Resolves once the entry is durable, with its index; null without `--ledger`. Throws PZ_LEDGER_… or PZ_ENTRY_…. */
  entry(deed: TracedDeed): Promise<number | null>;
}

const say = messages({
  en: {
    ledger: 'leave an entry in this ledger (pingzhang ledger init)',
    purpose: 'what the run is for, recorded in the entry: a short text without personal information',
  },
  zh: {
    ledger: '在该日志中留痕（由 pingzhang ledger init 建立）',
    purpose: '处理目的，写入留痕条目：简短文字，不含个人信息',
  },
});

export function ledgerOption(command: Command, { language }: Terminal): Command {
  const { ledger, purpose } = say(language);
  return command.option('--ledger <folder>', ledger).option('--purpose <text>', purpose);
}

/**
 * Takes the verb's options. What would refuse the entry (no such ledger, another writer, a purpose that may hold
 * personal information) is thrown here, before anything is done that would then stand unrecorded. The ledger is opened
 * for each entry and closed again, so that others may write between.
 */
export async function openTrace(options: Readonly<{ [name: string]: unknown }>): Promise<Trace> {
  const { ledger: directory, purpose } = options;
  if (typeof directory !== 'string') return { entry: () => Promise.resolve(null) };
  const about = typeof purpose === 'string' ? { purpose } : {};
  checkEntry({ v: 1, time: new Date().toISOString(), actor: 'cli', action: 'check', ...about });
  const { defaultKeyDirectory, openLedger } = await import('@pingzhang/ledger');
  const keyDirectory = process.env['PINGZHANG_LEDGER_KEYS'] || defaultKeyDirectory(directory);
  const open = () => openLedger({ directory, keyDirectory, checkpointEvery: null });
  await (await open()).close();
  return {
    async entry(deed) {
      const ledger = await open();
      try {
        const actor = deed.actor ?? (process.env['PINGZHANG_ACTOR'] || userInfo().username);
        return (await ledger.append({ ...deed, ...about, actor })).index;
      } finally {
        await ledger.close();
      }
    },
  };
}

/** Size and digest of what a verb printed, as it goes on. */
export interface ReportDigest {
  add(text: string): void;
  /** For an entry's `payload`: the salted commitment over it shows, once disclosed, which report the run gave. */
  payload(): Uint8Array;
}

export function reportDigest(): ReportDigest {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(text) {
      const encoded = Buffer.from(text);
      bytes += encoded.length;
      hash.update(encoded);
    },
    payload: () => Buffer.from(JSON.stringify({ report: { bytes, sha256: hash.copy().digest('hex') } })),
  };
}

/** The digest of a whole report. */
export function committedReport(text: string): Uint8Array {
  const digest = reportDigest();
  digest.add(text);
  return digest.payload();
}
