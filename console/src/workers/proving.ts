import type { Entry } from '@pingzhang/engine/prove';
import type { Shape } from '../api/shapes.ts';
import { Callee } from './call.ts';

export type ProofFile = Shape<'LedgerProof'>;

/** What was found to hold, in this browser. */
export interface Checked {
  readonly index: number;
  readonly size: number;
  readonly origin: string;
  readonly signedBy: readonly string[];
  readonly witnesses: readonly string[];
  readonly entry: Entry;
}

const worker = new Callee(
  () => new Worker(new URL('./prove.worker.ts', import.meta.url), { type: 'module', name: 'prove' }),
);

/** Verifies one entry's proof; rejects when it does not hold. */
export const verifyHere = (proof: ProofFile, suite: string): Promise<Checked> =>
  worker.call('verify', { proof, suite });
