import { createDecipheriv } from 'node:crypto';
import { unzipSync } from 'fflate';
import { verifyEvidence } from '@pingzhang/engine/prove';
import type { EvidenceVerdict } from '@pingzhang/engine/prove';
import { ledgerError } from '../errors.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import { verifyTimestamp } from '../timestamp/verify-timestamp.ts';

export interface PackageTrust {
  readonly vkeys?: readonly string[];
  readonly policy?: string;
  /** Root certificates of timestamp authorities, PEM or DER. */
  readonly timestampRoots?: readonly (string | Uint8Array)[];
  /** The key sealed material was sealed under. */
  readonly sealKey?: Uint8Array;
}

/** Limits against a zip made to fill memory. */
const LARGEST_FILE = 512 << 20;
const MOST_FILES = 20_000;

/** Verifies a package offline. Throws PZ_BUNDLE_INVALID only when it is no readable zip; the rest is in the verdict. */
export function verifyPackage(zip: Uint8Array, trust: PackageTrust = {}): EvidenceVerdict {
  const { vkeys, policy, timestampRoots, sealKey } = trust;
  return verifyEvidence(unpack(zip), {
    ...(vkeys === undefined ? {} : { vkeys }),
    ...(policy === undefined ? {} : { policy }),
    suiteOf: nodeSuite,
    timestamp:
      timestampRoots === undefined ? null : (token, data) => verifyTimestamp({ token, data, roots: timestampRoots }),
    ...(sealKey === undefined ? {} : { unseal: (sealed) => unseal(sealKey, sealed) }),
  });
}

export function unpack(zip: Uint8Array): Map<string, Uint8Array> {
  const names = new Set<string>();
  let total = 0;
  try {
    const files = unzipSync(zip, {
      filter({ name, originalSize }) {
        total += originalSize;
        if (names.has(name) || names.size >= MOST_FILES || total > LARGEST_FILE) throw new Error('too much, or twice');
        names.add(name);
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw ledgerError('PZ_BUNDLE_INVALID', { reason: 'it is not a readable zip' }, error);
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
