import { equal, fromBase64, fromUtf8, toBase64 } from './bytes.ts';
import { parseCheckpoint, verifyLines } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { proveError } from './errors.ts';
import { emptyRoot, size, verifyConsistency } from './merkle.ts';
import { parseNote } from './note.ts';
import type { SignedNote } from './note.ts';
import type { Suite } from './suite.ts';
import type { VerifierKey } from './vkey.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** The body of POST add-checkpoint (C2SP tlog-witness). */
export interface AddCheckpoint {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
}

const MOST_HASHES = 63;

export function formatAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`;
}

/** Throws PZ_PROOF_MALFORMED. */
export function parseAddCheckpoint(body: string | Uint8Array): AddCheckpoint {
  const text = typeof body === 'string' ? body : fromUtf8(body);
  const blank = text?.indexOf('\n\n') ?? -1;
  if (text === null || blank < 0) throw malformed('no checkpoint');
  const [first = '', ...lines] = text.slice(0, blank).split('\n');
  const old = first.startsWith('old ') ? size(first.slice('old '.length)) : null;
  if (old === null) throw malformed('the old size is not a plain decimal');
  if (lines.length > MOST_HASHES) throw malformed('too many hashes');
  const proof = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw malformed('a hash is not base64 of 32 bytes');
    return hash;
  });
  return { old, proof, checkpoint: text.slice(blank + 2) };
}

/** What a witness remembers of a log: the last checkpoint it cosigned. */
export interface WitnessedHead {
  readonly size: number;
  readonly root: Uint8Array;
}

export type WitnessAnswer =
  | { readonly status: 200; readonly checkpoint: Checkpoint; readonly note: SignedNote }
  | { readonly status: 409; readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422 };

/**
 * Decides on a request, in the order the specification gives. `keysOf` answers which keys may sign for an origin
 * (null: unknown log), `headOf` what was last cosigned. On 200 the caller must store the new head, durably and only
 * if the old one still stands, before it answers.
 */
export function judgeAddCheckpoint(
  body: string | Uint8Array,
  keysOf: (origin: string) => readonly VerifierKey[] | null,
  headOf: (origin: string) => WitnessedHead | null,
  suite: Suite,
): WitnessAnswer {
  let request: AddCheckpoint;
  let note: SignedNote;
  let checkpoint: Checkpoint;
  try {
    request = parseAddCheckpoint(body);
    note = parseNote(request.checkpoint);
    checkpoint = parseCheckpoint(note.text);
  } catch {
    return { status: 400 };
  }
  const keys = keysOf(checkpoint.origin);
  if (keys === null) return { status: 404 };
  try {
    if (verifyLines(note, keys, suite).length === 0) return { status: 403 };
  } catch {
    return { status: 403 };
  }
  if (request.old > checkpoint.size) return { status: 400 };
  const head = headOf(checkpoint.origin) ?? { size: 0, root: emptyRoot(suite.hash) };
  if (request.old !== head.size) return { status: 409, size: head.size };
  if (checkpoint.size === 0 && !equal(checkpoint.root, emptyRoot(suite.hash))) return { status: 422 };
  const claim = {
    size1: head.size,
    size2: checkpoint.size,
    proof: request.proof,
    root1: head.root,
    root2: checkpoint.root,
  };
  return verifyConsistency(claim, suite) ? { status: 200, checkpoint, note } : { status: 422 };
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_PROOF_MALFORMED', { reason: said(reason) });
}
