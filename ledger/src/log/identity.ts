import { canonicalJson, parseVkey } from '@pingzhang/engine/prove';
import type { Json, SuiteName, VerifierKey } from '@pingzhang/engine/prove';
import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { ledgerError } from '../errors.ts';
import { LAYOUT } from './layout.ts';
import { said } from '../reasons.ts';

/** What a ledger is, fixed when it is created and repeated in its first entry. */
export interface LogIdentity {
  readonly format: 1;
  readonly origin: string;
  readonly suite: SuiteName;
  readonly created: string;
  /** Keys the first checkpoints are signed with; later ones follow from the entries. */
  readonly vkeys: readonly string[];
}

export function formatIdentity(identity: LogIdentity): Buffer {
  return Buffer.from(`${canonicalJson(identity as unknown as Json)}\n`);
}

/** Throws PZ_LEDGER_ABSENT or PZ_LEDGER_DAMAGED. */
export function readIdentity(disk: Disk, directory: string): LogIdentity {
  const bytes = disk.read(join(directory, LAYOUT.log));
  if (bytes === null) throw ledgerError('PZ_LEDGER_ABSENT', { path: directory });
  try {
    const identity = JSON.parse(Buffer.from(bytes).toString()) as LogIdentity;
    const fine =
      identity.format === 1 &&
      Object.keys(identity).join() === 'created,format,origin,suite,vkeys' &&
      (identity.suite === 'international' || identity.suite === 'sm') &&
      formatIdentity(identity).equals(bytes) &&
      identityKeys(identity).every(({ name }) => name === identity.origin);
    if (!fine) throw new Error('not canonical');
    return identity;
  } catch (error) {
    throw ledgerError('PZ_LEDGER_DAMAGED', { file: LAYOUT.log, reason: said('it is not what init wrote') }, error);
  }
}

export function identityKeys(identity: LogIdentity): VerifierKey[] {
  return identity.vkeys.map((vkey) => parseVkey(vkey));
}
