import { verifyCheckpointWithKeys } from './checkpoint.ts';
import type { VerifiedCheckpoint } from './checkpoint.ts';
import { proveError } from './errors.ts';
import { parsePolicy, policyOfLog, quorumMet } from './policy.ts';
import type { TrustPolicy } from './policy.ts';
import { pureSuite } from './suite.ts';
import type { Suite } from './suite.ts';
import { parseVkey } from './vkey.ts';
import type { VerifierKey } from './vkey.ts';

/** Whom the verifier believes: a log's key (or keys), or a whole C2SP policy, as text or parsed. Give one of the two. */
export interface Trust {
  readonly vkey?: string | VerifierKey | readonly (string | VerifierKey)[];
  readonly policy?: string | TrustPolicy;
}

export interface CheckpointRequest extends Trust {
  readonly checkpoint: string | Uint8Array;
  readonly suite?: Suite;
}

export interface TrustedCheckpoint extends VerifiedCheckpoint {
  /** Witnesses of the policy whose cosignatures verified, with the second each names. */
  readonly witnesses: readonly { readonly name: string; readonly time: number | null }[];
}

export function trustPolicy(trust: Trust): TrustPolicy {
  if (trust.policy !== undefined) return typeof trust.policy === 'string' ? parsePolicy(trust.policy) : trust.policy;
  const keys = Array.isArray(trust.vkey) ? trust.vkey : [trust.vkey];
  return policyOfLog(...keys.map((key: string | VerifierKey) => (typeof key === 'string' ? parseVkey(key) : key)));
}

/** Throws (PZ_NOTE_…, PZ_CHECKPOINT_…, PZ_SIGNATURE_…, PZ_QUORUM_…) unless log and witnesses satisfy the trust given. */
export function verifyCheckpoint(request: CheckpointRequest): TrustedCheckpoint {
  const policy = trustPolicy(request);
  const verified = verifyCheckpointWithKeys(
    {
      checkpoint: request.checkpoint,
      logKeys: policy.logs.map(({ key }) => key),
      witnessKeys: policy.witnesses.map(({ key }) => key),
    },
    request.suite ?? pureSuite,
  );
  const witnesses = verified.cosignedBy.map(({ key, time }) => ({
    name: policy.witnesses.find((witness) => witness.key === key)!.name,
    time,
  }));
  const signed = new Set(witnesses.map(({ name }) => name));
  if (!quorumMet(policy, signed))
    throw proveError('PZ_QUORUM_MISSING', { wanted: policy.quorum, got: [...signed].join(', ') || '0' });
  return { ...verified, witnesses };
}
