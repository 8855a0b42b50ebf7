import { join } from 'node:path';
import { TILE_WIDTH, decodeEntry, parseCheckpoint, parseNote, parsePolicy } from '@pingzhang/engine/prove';
import type { Entry, TrustPolicy } from '@pingzhang/engine/prove';
import { nodeDisk } from './disk/disk.ts';
import type { Disk } from './disk/disk.ts';
import { ledgerError } from './errors.ts';
import { readIdentity } from './log/identity.ts';
import type { LogIdentity } from './log/identity.ts';
import { LAYOUT } from './log/layout.ts';
import { storedTree } from './log/tiles.ts';
import type { StoredTree } from './log/tiles.ts';
import { nodeSuite } from './suite/node-suite.ts';
import { Vault } from './vault/vault.ts';
import { said } from './reasons.ts';

/** A ledger as its last checkpoint left it: nothing is locked and nothing is written, so a writer may be at work. */
export interface LedgerReader {
  readonly identity: LogIdentity;
  /** The last checkpoint; the last one with enough cosignatures, where a policy asks for witnesses. */
  readonly note: string;
  readonly tree: StoredTree;
  readonly policy: TrustPolicy | null;
  /** The exact bytes logged, in order, from `from` up to `to`; by default all. */
  bytes(from?: number, to?: number): Generator<{ readonly index: number; readonly bytes: Uint8Array }>;
  /** Entries in order, from `from` up to `to`; by default all. */
  entries(from?: number, to?: number): Generator<{ readonly index: number; readonly entry: Entry }>;
}

/** Throws PZ_LEDGER_ABSENT, or PZ_LEDGER_DAMAGED when there is no checkpoint. Signatures are the audit's to check. */
export function readLedger(directory: string, disk: Disk = nodeDisk): LedgerReader {
  const identity = readIdentity(disk, directory);
  const text = (name: string): string | null => {
    const stored = disk.read(join(directory, name));
    return stored === null ? null : Buffer.from(stored).toString();
  };
  const policyText = text(LAYOUT.policy);
  const policy = policyText === null ? null : parsePolicy(policyText);
  const signed = text(LAYOUT.checkpoint);
  const note = policy === null || policy.quorum === 'none' ? signed : text(LAYOUT.witnessed);
  if (signed === null || note === null)
    throw ledgerError('PZ_LEDGER_DAMAGED', {
      file: LAYOUT.checkpoint,
      reason: said('there is none that enough have signed'),
    });
  const { size } = parseCheckpoint(parseNote(signed).text);
  const tree = storedTree(disk, directory, nodeSuite(identity.suite).hash, size);
  function* bytes(from = 0, to = size): Generator<{ index: number; bytes: Uint8Array }> {
    const end = Math.min(size, to);
    for (let index = Math.max(0, from); index < end;) {
      const bundle = tree.bundle(Math.floor(index / TILE_WIDTH));
      for (let i = index % TILE_WIDTH; i < bundle.length && index < end; i++)
        yield { index: index++, bytes: bundle[i]! };
    }
  }
  return {
    identity,
    note,
    tree,
    policy,
    bytes,
    *entries(from, to) {
      for (const { index, bytes: entry } of bytes(from, to)) yield { index, entry: decodeEntry(entry) };
    },
  };
}

/** The pseudonyms of a name in this ledger, to search by; a person without entries, or erased, has none. */
export function pseudonymsOf(
  directory: string,
  keyDirectory: string,
  disk: Disk = nodeDisk,
): { actor(name: string): string; subject(person: string): string | null } {
  const { origin, suite } = readIdentity(disk, directory);
  const random = (): never => {
    throw ledgerError('PZ_LEDGER_KEYS', { file: keyDirectory, reason: said('a reader makes no keys') });
  };
  const vault = Vault.open({ disk, directory, keyDirectory, origin, suite, random, step: () => undefined });
  return { actor: (name) => vault.actor(name), subject: (person) => vault.find(person) };
}
