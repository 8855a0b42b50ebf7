import { createDecipheriv } from 'node:crypto';
import { verifyEvidence } from '@pingzhang/engine/prove';
import type { EvidenceVerdict } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import { verifyTimestamp } from '../timestamp/verify-timestamp.ts';
import { unpack } from './unpack.ts';
import { said } from '../reasons.ts';

export interface PackageTrust {
  readonly vkeys?: readonly string[];
  readonly policy?: string;
  /** Root certificates of timestamp authorities, PEM or DER. */
  readonly timestampRoots?: readonly (string | Uint8Array)[];
  /** The key sealed material was sealed under. */
  readonly sealKey?: Uint8Array;
}

/** Verifies a package offline. Throws PZ_BUNDLE_INVALID only when it is no readable zip; the rest is in the verdict. */
export function verifyPackage(zip: Uint8Array, trust: PackageTrust = {}): EvidenceVerdict {
  const { vkeys, policy, timestampRoots, sealKey } = trust;
  return verifyEvidence(filesOf(zip), {
    ...(vkeys === undefined ? {} : { vkeys }),
    ...(policy === undefined ? {} : { policy }),
    suiteOf: nodeSuite,
    timestamp:
      timestampRoots === undefined ? null : (token, data) => verifyTimestamp({ token, data, roots: timestampRoots }),
    ...(sealKey === undefined ? {} : { unseal: (sealed) => unseal(sealKey, sealed) }),
  });
}

function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  try {
    return unpack(zip);
  } catch (error) {
    throw ledgerError('PZ_BUNDLE_INVALID', { reason: said('it is not a readable zip') }, error);
  }
}

function unseal(key: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
  } catch {
    return null;
  }
}
