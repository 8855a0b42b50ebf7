import { formatNote, parseNote, quorumMet, signatureLine } from '@pingzhang/engine/prove';
import type { NamedKey, Suite, TrustPolicy, VerifierKey } from '@pingzhang/engine/prove';
import { parseCheckpoint, verifyLines } from '@pingzhang/engine/prove';
import type { StoredTree } from '../log/tiles.ts';
import { askWitness, checkWitness } from './client.ts';
import type { Asked } from './client.ts';

export type Reachable = NamedKey & { readonly url: string };

export function reachableWitnesses(policy: TrustPolicy): Reachable[] {
  return policy.witnesses.filter((witness): witness is Reachable => witness.url !== null);
}

export interface Cosigned {
  readonly asked: readonly Asked[];
  /** The checkpoint with the log's lines and every cosignature collected. */
  readonly note: string;
  readonly quorum: boolean;
}

/** Asks all witnesses of the policy at once; see `askWitness` for what is thrown. */
export async function collectCosignatures(
  policy: TrustPolicy,
  suite: Suite,
  tree: StoredTree,
  note: string,
  logKeys: readonly VerifierKey[],
  /** The last checkpoint that was witnessed. */
  before: string | null,
  timeout?: number,
): Promise<Cosigned> {
  const last = before === null ? null : parseNote(before);
  const lastSize = (key: VerifierKey): number =>
    last !== null && verifyLines(last, [key], suite).length > 0 ? parseCheckpoint(last.text).size : 0;
  const asked = await Promise.all(
    reachableWitnesses(policy).map((witness) =>
      askWitness(witness, {
        suite,
        tree,
        note,
        logKeys,
        lastSize: lastSize(witness.key),
        ...(timeout === undefined ? {} : { timeout }),
      }),
    ),
  );
  const parsed = parseNote(note);
  const own = verifyLines(parsed, logKeys, suite).map(({ key }) =>
    signatureLine(key, parsed.signatures.find(({ name, keyId }) => name === key.name && keyId === key.id)!.signature),
  );
  const lines = asked.map(({ line }) => line).filter((line) => line !== '');
  const signed = new Set(asked.filter(({ outcome }) => outcome === 'cosigned').map(({ name }) => name));
  return { asked, note: formatNote(parsed.text, [...own, ...lines]), quorum: quorumMet(policy, signed) };
}

/** Holds the stored tree against what each witness last saw; returns the names of those that could not be reached. */
export async function confirmWithWitnesses(
  policy: TrustPolicy,
  suite: Suite,
  tree: StoredTree,
  logKeys: readonly VerifierKey[],
): Promise<string[]> {
  const witnesses = reachableWitnesses(policy);
  const reached = await Promise.all(witnesses.map((witness) => checkWitness(witness, { suite, tree, logKeys })));
  return witnesses.filter((_, i) => !reached[i]).map(({ name }) => name);
}
