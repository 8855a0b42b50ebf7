import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { fromHex } from '@pingzhang/engine/prove';
import { verifyPackage } from '@pingzhang/ledger';
import { EXIT } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { verifyVerbError } from './errors.ts';
import { verifyMessages } from './messages.ts';

const verifyVerb: Verb = {
  name: 'verify',

  define(command: Command, { language }: Terminal) {
    const say = verifyMessages(language);
    command
      .description(say.description)
      .argument('<package>', say.package)
      .option('--vkey <key,…>', say.vkey)
      .option('--policy <file>', say.policy)
      .option('--tsa-root <file...>', say.tsaRoot)
      .option('--seal-key <file>', say.sealKey)
      .option('--json', say.json);
  },

  async run(terminal, [path = ''], { vkey, policy, tsaRoot, sealKey, json }) {
    const key = typeof sealKey === 'string' ? fromHex(readFileSync(sealKey, 'latin1').trim()) : undefined;
    if (key === null || (key !== undefined && key.length !== 32)) throw verifyVerbError('PZ_VERIFY_SEAL_KEY');
    const verdict = verifyPackage(readFileSync(path), {
      ...(typeof vkey === 'string' ? { vkeys: vkey.split(',') } : {}),
      ...(typeof policy === 'string' ? { policy: readFileSync(policy, 'utf8') } : {}),
      ...(Array.isArray(tsaRoot) ? { timestampRoots: tsaRoot.map((file) => readFileSync(String(file))) } : {}),
      ...(key === undefined ? {} : { sealKey: key }),
    });
    const say = verifyMessages(terminal.language);
    await terminal.out(json === true ? `${JSON.stringify(verdict, null, 2)}\n` : say.verdict(verdict));
    return verdict.valid ? EXIT.clean : EXIT.findings;
  },
};

export default verifyVerb;
