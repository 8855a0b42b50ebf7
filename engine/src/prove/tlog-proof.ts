import { fromBase64, fromUtf8, hash32, toBase64, utf8 } from './bytes.ts';
import { proveError } from './errors.ts';
import { leafHash, size, verifyInclusion } from './merkle.ts';
import { pureSuite } from './suite.ts';
import { verifyCheckpoint } from './verify.ts';
import type { CheckpointRequest, TrustedCheckpoint } from './verify.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** C2SP tlog-proof@v1: one file that shows an entry to stand in a log. */
export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
  /** Not covered by any signature. */
  readonly extra: Uint8Array | null;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const LONGEST_PROOF = 2 << 20;

/** Throws PZ_PROOF_MALFORMED. */
export function parseTlogProof(proof: string | Uint8Array): TlogProof {
  const text = typeof proof === 'string' ? proof : fromUtf8(proof.subarray(0, LONGEST_PROOF + 1));
  if (text === null || text.length > LONGEST_PROOF) throw malformed('it is not UTF-8, or too long');
  const blank = text.indexOf('\n\n');
  if (blank < 0) throw malformed('no checkpoint');
  const lines = text.slice(0, blank).split('\n');
  if (lines.shift() !== HEADER) throw malformed({ zh: `第一行不是 ${HEADER}`, en: `the first line is not ${HEADER}` });
  let extra: Uint8Array | null = null;
  if (lines[0]?.startsWith('extra ')) {
    extra = fromBase64(lines.shift()!.slice('extra '.length));
    if (extra === null) throw malformed('the extra line is not base64');
  }
  const position = lines.shift();
  const index = position?.startsWith('index ') ? size(position.slice('index '.length)) : null;
  if (index === null) throw malformed('the index is not a plain decimal');
  if (lines.length > 63) throw malformed('more than 63 hashes');
  const hashes = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw malformed('a hash is not base64 of 32 bytes');
    return hash;
  });
  return { index, hashes, checkpoint: text.slice(blank + 2), extra };
}

export function formatTlogProof(proof: TlogProof): string {
  const extra = proof.extra === null ? '' : `extra ${toBase64(proof.extra)}\n`;
  const hashes = proof.hashes.map((hash) => `${toBase64(hash)}\n`).join('');
  return `${HEADER}\n${extra}index ${proof.index}\n${hashes}\n${proof.checkpoint}`;
}

export interface TlogProofRequest extends Omit<CheckpointRequest, 'checkpoint'> {
  /** The file's text or bytes. */
  readonly proof: string | Uint8Array;
  /** The entry as logged (text is taken as UTF-8); or give its `leafHash`. */
  readonly entry?: string | Uint8Array;
  readonly leafHash?: string | Uint8Array;
}

export interface VerifiedProof {
  readonly index: number;
  readonly checkpoint: TrustedCheckpoint;
}

/** Returns what is proven; throws PZ_PROOF_…, or what `verifyCheckpoint` throws. */
export function verifyTlogProof(request: TlogProofRequest): VerifiedProof {
  const suite = request.suite ?? pureSuite;
  const proof = parseTlogProof(request.proof);
  const checkpoint = verifyCheckpoint({ ...request, checkpoint: proof.checkpoint });
  const { entry } = request;
  const leaf =
    entry === undefined
      ? hash32(request.leafHash)
      : leafHash(suite.hash, typeof entry === 'string' ? utf8(entry) : entry);
  if (leaf === null) throw proveError('PZ_PROOF_INVALID', { reason: said('no entry and no leaf hash were given') });
  const { size: count, root } = checkpoint;
  if (!verifyInclusion({ index: proof.index, size: count, leafHash: leaf, proof: proof.hashes, root }, suite))
    throw proveError('PZ_PROOF_INVALID', { reason: said('the hashes do not lead from the entry to the signed root') });
  return { index: proof.index, checkpoint };
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_PROOF_MALFORMED', { reason: said(reason) });
}
