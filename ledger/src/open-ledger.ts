import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { formatVkey, parsePolicy } from '@pingzhang/engine/prove';
import type { KeyKind } from '@pingzhang/engine/prove';
import type { LedgerOptions, NewLedger } from './deed.ts';
import { createFile, nodeDisk } from './disk/disk.ts';
import { ledgerError } from './errors.ts';
import { createKeyFolder, keyFolder } from './keys/key-folder.ts';
import type { Anchor } from './keys/key-folder.ts';
import { generateSigner } from './keys/signer.ts';
import { Ledger } from './ledger.ts';
import { formatIdentity, readIdentity } from './log/identity.ts';
import type { LogIdentity } from './log/identity.ts';
import { KEY_LAYOUT, LAYOUT } from './log/layout.ts';
import { takeLock } from './log/lock.ts';
import { TileLog } from './log/log.ts';
import { nodeSuite } from './suite/node-suite.ts';
import { Vault } from './vault/vault.ts';
import { confirmWithWitnesses } from './witness/cosign.ts';
import { said } from './reasons.ts';

export const defaultKeyDirectory = (directory: string): string => `${directory.replace(/[/\\]+$/, '')}.keys`;

/** Absolute, so that a program that changes folders goes on writing the same ledger. */
function placeOf({ directory, keyDirectory }: LedgerOptions): {
  readonly directory: string;
  readonly keyDirectory: string;
} {
  return { directory: resolve(directory), keyDirectory: resolve(keyDirectory ?? defaultKeyDirectory(directory)) };
}

/** Makes a ledger and its keys; throws PZ_LEDGER_EXISTS. The creation itself is entry 0. */
export async function createLedger(options: NewLedger): Promise<Ledger> {
  const { origin, suite = 'international', disk = nodeDisk, random = randomBytes } = options;
  const { directory, keyDirectory } = placeOf(options);
  if (disk.read(join(directory, LAYOUT.log)) !== null) throw ledgerError('PZ_LEDGER_EXISTS', { path: directory });
  const kinds: readonly KeyKind[] = [suite === 'sm' ? 'sm2' : 'ed25519', ...(options.alsoSign ?? [])];
  const signers = kinds.map((kind) => generateSigner(kind, origin, random));
  disk.makeDirectory(directory);
  await createKeyFolder(disk, keyDirectory, signers);
  await Vault.create(disk, keyDirectory, random);
  const identity: LogIdentity = {
    format: 1,
    origin,
    suite,
    created: new Date((options.clock ?? Date.now)()).toISOString(),
    vkeys: signers.map(({ key }) => formatVkey(key)),
  };
  await createFile(disk, join(directory, LAYOUT.log), formatIdentity(identity));
  await disk.syncDirectory(directory);
  return openLedger(options);
}

/** Opens a ledger for writing: the only writer. Finishes what a crash interrupted, or refuses (PZ_LEDGER_…). */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { disk = nodeDisk, random = randomBytes, clock = Date.now, step = () => undefined } = options;
  const { directory, keyDirectory } = placeOf(options);
  const identity = readIdentity(disk, directory);
  const { origin, suite } = identity;
  const lock = takeLock(disk, directory);
  try {
    step('lock.taken');
    const keys = keyFolder(disk, keyDirectory);
    const policyText = disk.read(join(directory, LAYOUT.policy));
    const policy = policyText === null ? null : parsePolicy(Buffer.from(policyText).toString());
    const vault = Vault.open({ disk, directory, keyDirectory, origin, suite, random, step }, keys.anchor()?.openings);
    const log = await TileLog.open(
      {
        disk,
        directory,
        origin,
        suite: nodeSuite(suite),
        keys,
        clock,
        step,
        onRecovered: (unclean, anchor) => refuseDamagedVault(vault, anchor, unclean),
        confirm: async (tree, { active, next }) => {
          const logKeys = [...active, ...next].map(({ key }) => key);
          if (policy !== null) await confirmWithWitnesses(policy, nodeSuite(suite), tree, logKeys);
        },
        keepSide: (records) => vault.keep(records),
        sideLength: () => vault.ends.openings,
      },
      lock,
    );
    const ledger = new Ledger({ ...options, directory, disk, random, clock, step }, identity, log, vault, keys, policy);
    await ledger.resume();
    return ledger;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Only an append a crash cut off may leave half a record, and none that a checkpoint covers. */
function refuseDamagedVault(vault: Vault, anchor: Anchor | null, unclean: boolean): void {
  const { trailing, ends } = vault;
  for (const [file, cut] of [
    [LAYOUT.openings, trailing.openings],
    [KEY_LAYOUT.subjects, trailing.subjects],
  ] as const)
    if (cut && !unclean) throw ledgerError('PZ_LEDGER_DAMAGED', { file, reason: said('a record is damaged') });
  if (anchor !== null && ends.openings < anchor.openings)
    throw ledgerError('PZ_LEDGER_DAMAGED', {
      file: LAYOUT.openings,
      reason: said('records under a checkpoint are gone'),
    });
}
