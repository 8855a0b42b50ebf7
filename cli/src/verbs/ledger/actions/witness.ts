import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { formatVkey, parseVkey } from '@pingzhang/engine/prove';
import type { SuiteName, VerifierKey } from '@pingzhang/engine/prove';
import { Witness, generateSigner, nodeDisk, openLedger, openSigner, witnessServer } from '@pingzhang/ledger';
import type { StoredSigner, WitnessedLog } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { optional, place, required } from '../arguments.ts';
import type { Action } from '../arguments.ts';
import { ledgerVerbError } from '../errors.ts';
import { ledgerMessages } from '../messages.ts';

interface WitnessFile {
  readonly signer: StoredSigner;
  readonly logs: readonly { readonly vkey: string; readonly suite: SuiteName }[];
}

const fileOf = (directory: string): string => join(directory, 'witness.json');

/** `witness init|trust|serve WDIR` is the witness's side, `witness policy DIR` that of a ledger to be witnessed. */
export const witness: Action = async (terminal, [step, ...args], options) => {
  const run = { init: initWitness, trust, serve, policy }[step ?? ''];
  if (run === undefined) throw ledgerVerbError('PZ_LEDGER_USAGE', { missing: 'witness init|trust|serve|policy' });
  return run(terminal, args, options);
};

const initWitness: Action = async (terminal, args, options) => {
  const directory = required(args[0], 'WDIR');
  const signer = generateSigner('ed25519-cosignature', required(options['name'], '--name'), randomBytes);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  save(directory, { signer: signer.stored, logs: [] }, 'wx');
  await terminal.out(`${formatVkey(signer.key)}\n`);
  return EXIT.clean;
};

const trust: Action = async (_terminal, args, options) => {
  const directory = required(args[0], 'WDIR');
  const vkey = required(options['vkey'], '--vkey');
  parseVkey(vkey);
  const stored = load(directory);
  const suite: SuiteName = options['suite'] === 'sm' ? 'sm' : 'international';
  save(directory, { ...stored, logs: [...stored.logs.filter((log) => log.vkey !== vkey), { vkey, suite }] }, 'w');
  return EXIT.clean;
};

/** Serves on loopback until it is told to stop; `--host` opens it to others. */
const serve: Action = async (terminal, args, options) => {
  const directory = required(args[0], 'WDIR');
  const stored = load(directory);
  const logs = new Map<string, WitnessedLog>();
  for (const { vkey, suite } of stored.logs) {
    const key = parseVkey(vkey);
    const keys: readonly VerifierKey[] = [...(logs.get(key.name)?.keys ?? []), key];
    logs.set(key.name, { keys, suite });
  }
  const signers = [openSigner(stored.signer, fileOf(directory))];
  const server = witnessServer(new Witness({ disk: nodeDisk, directory, signers, logs, clock: Date.now }));
  const host = optional(options['host']) ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(Number(options['port'] ?? 0), host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await terminal.out(ledgerMessages(terminal.language).serving(`http://${host}:${port}`, formatVkey(signers[0]!.key)));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  server.close().closeAllConnections();
  return EXIT.clean;
};

/** Logs and stores whom outsiders are to believe (C2SP tlog-policy). */
const policy: Action = async (terminal, args, options) => {
  const text = readFileSync(required(options['policy'], '--policy'), 'utf8');
  const ledger = await openLedger({ ...place(args, options), checkpointEvery: null });
  try {
    await terminal.out(ledgerMessages(terminal.language).appended(await ledger.setPolicy(text)));
  } finally {
    await ledger.close();
  }
  return EXIT.clean;
};

function load(directory: string): WitnessFile {
  const file = fileOf(directory);
  if (!existsSync(file)) throw ledgerVerbError('PZ_LEDGER_USAGE', { missing: 'witness init' });
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw ledgerVerbError('PZ_LEDGER_USAGE', { missing: `chmod 600 ${file}` });
  return JSON.parse(readFileSync(file, 'utf8')) as WitnessFile;
}

function save(directory: string, file: WitnessFile, flag: 'wx' | 'w'): void {
  writeFileSync(fileOf(directory), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag });
}
