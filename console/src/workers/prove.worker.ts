import { decodeEntry, pureSmSuite, pureSuite, utf8, verifyTlogProof } from '@pingzhang/engine/prove';
import { answer } from './call.ts';
import type { Checked, ProofFile } from './proving.ts';

/** Small enough that a page of entries shows its progress. */
const suiteOf = (name: string): typeof pureSuite => (name === 'sm' ? pureSmSuite : pureSuite);

const tasks = {
  /** Leaf to tree head, its signature, its witnesses: with the engine's own verifier, nothing is asked of the server. */
  verify: ({ proof, suite }: { proof: ProofFile; suite: string }): Checked => {
    const trust = proof.policy === null ? { vkey: proof.vkeys } : { policy: proof.policy };
    const { index, checkpoint } = verifyTlogProof({
      proof: proof.proof,
      entry: proof.entry,
      suite: suiteOf(suite),
      ...trust,
    });
    if (index !== proof.index) throw new Error('the proof is for another entry');
    return {
      index,
      size: checkpoint.size,
      origin: checkpoint.origin,
      signedBy: checkpoint.signedBy.map(({ name, id }) => `${name}+${id}`),
      witnesses: checkpoint.witnesses.map(({ name }) => name),
      entry: decodeEntry(utf8(proof.entry)),
    };
  },
};

answer(tasks);
