import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyTlogProof } from '@pingzhang/engine/prove';
import { auditLedger, auditTileLog, nodeSuite } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import type { ExitCode } from '../../../exit.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { optional, place, required } from '../arguments.ts';
import type { Action, Options } from '../arguments.ts';
import { ledgerMessages } from '../messages.ts';

/** A ledger's folder is audited byte by byte; a `.tlog-proof` file is verified against `--entry` and `--vkey` or `--policy`. */
export const verify: Action = async (terminal, args, options) => {
  const { directory, keyDirectory } = place(args, options);
  // A folder that is not there at all is a mistyped path; one without its files is an audit that fails.
  if (statSync(directory).isFile()) return verifyProof(terminal, directory, options);
  const say = ledgerMessages(terminal.language);
  const vkey = optional(options['vkey']);
  if (!existsSync(join(directory, 'log.json')) && existsSync(join(directory, 'checkpoint')))
    return verifyForeign(terminal, directory, options);
  const audit = auditLedger({
    directory,
    keyDirectory: existsSync(keyDirectory) ? keyDirectory : null,
    ...(vkey === undefined ? {} : { vkeys: vkey.split(',') }),
  });
  await terminal.out(options['json'] === true ? `${JSON.stringify(audit, null, 2)}\n` : say.audited(audit));
  return audit.findings.length > 0 ? EXIT.findings : EXIT.clean;
};

/** A log another program wrote: its tree and checkpoint, against a key or policy the caller knows. */
async function verifyForeign(terminal: Terminal, directory: string, options: Options): Promise<ExitCode> {
  const say = ledgerMessages(terminal.language);
  const policy = optional(options['policy']);
  const audit = auditTileLog({
    directory,
    trust:
      policy === undefined
        ? { vkeys: required(options['vkey'], '--vkey').split(',') }
        : { policy: readFileSync(policy, 'utf8') },
    suite: options['suite'] === 'sm' ? 'sm' : 'international',
  });
  const whole = { ...audit, identity: null, pending: 0, keyFrom: 'caller', keysAudited: true } as const;
  await terminal.out(options['json'] === true ? `${JSON.stringify(audit, null, 2)}\n` : say.audited(whole));
  return audit.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

async function verifyProof(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const say = ledgerMessages(terminal.language);
  const policy = optional(options['policy']);
  const verified = verifyTlogProof({
    proof: readFileSync(file),
    entry: readFileSync(required(options['entry'], '--entry')),
    ...(policy === undefined
      ? { vkey: required(options['vkey'], '--vkey').split(',') }
      : { policy: readFileSync(policy, 'utf8') }),
    suite: nodeSuite(options['suite'] === 'sm' ? 'sm' : 'international'),
  });
  const { index, checkpoint } = verified;
  const facts = {
    index,
    origin: checkpoint.origin,
    size: checkpoint.size,
    signedBy: checkpoint.signedBy.map(({ name, id }) => `${name}+${id}`),
    witnesses: checkpoint.witnesses,
  };
  await terminal.out(options['json'] === true ? `${JSON.stringify(facts, null, 2)}\n` : say.proven(facts));
  return EXIT.clean;
}
