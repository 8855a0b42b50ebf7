import { fromBase64, toBase64, utf8 } from './bytes.ts';
import { cosignedMessage } from './cosignature.ts';
import { proveError } from './errors.ts';
import { size } from './merkle.ts';
import { parseNote } from './note.ts';
import type { NoteSignature, SignedNote } from './note.ts';
import { pureSuite } from './suite.ts';
import type { Suite } from './suite.ts';
import type { VerifierKey } from './vkey.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** C2SP tlog-checkpoint: what a log states of itself at one moment. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions: readonly string[];
}

/** Throws PZ_CHECKPOINT_MALFORMED. `text` is the note's text, ending in a newline. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw malformed('it does not end in a newline');
  const [origin, count, encoded, ...extensions] = lines;
  if (!origin) throw malformed('no origin');
  const leaves = count === undefined ? null : size(count);
  if (leaves === null) throw malformed('the tree size is not a plain decimal');
  const root = encoded === undefined ? null : fromBase64(encoded);
  if (root?.length !== 32) throw malformed('the root is not base64 of 32 bytes');
  if (extensions.includes('')) throw malformed('an extension line is empty');
  return { origin, size: leaves, root, extensions };
}

export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, extensions } = checkpoint;
  return [origin, checkpoint.size, toBase64(checkpoint.root), ...extensions].map((line) => `${line}\n`).join('');
}

/** A line that verified: the key, and for a cosignature the second (POSIX) it names. */
export interface VerifiedLine {
  readonly key: VerifierKey;
  readonly time: number | null;
}

/**
 * Checks every line made by a key in `keys` and leaves the others alone, as signed-note asks.
 * Throws PZ_SIGNATURE_INVALID when one of them fails; the result may be empty.
 */
export function verifyLines(note: SignedNote, keys: readonly VerifierKey[], suite: Suite): VerifiedLine[] {
  const verified: VerifiedLine[] = [];
  for (const key of keys) {
    const line = note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.id);
    if (line === undefined || verified.some((done) => done.key.id === key.id && done.key.name === key.name)) continue;
    const result = verifyLine(note.text, line, key, suite);
    if (result === false) throw proveError('PZ_SIGNATURE_INVALID', { key: `${key.name}+${key.id}` });
    if (result !== null) verified.push({ key, time: result.time });
  }
  return verified;
}

function verifyLine(
  text: string,
  line: NoteSignature,
  key: VerifierKey,
  suite: Suite,
): { time: number | null } | false | null {
  const check = (message: Uint8Array, signature: Uint8Array): boolean | null =>
    suite.verify(key.algorithm, key.publicKey, message, signature);
  if (key.kind === 'ed25519' || key.kind === 'sm2' || key.kind === 'ecdsa') {
    const valid = check(utf8(text), line.signature);
    return valid === true ? { time: null } : valid;
  }
  const view = new DataView(line.signature.buffer, line.signature.byteOffset, line.signature.length);
  if (line.signature.length < 9) return false;
  const time = size(view.getBigUint64(0));
  if (time === null) return false;
  const valid = check(cosignedMessage(key, time, text), line.signature.subarray(8));
  return valid === true ? { time } : valid;
}

export interface CheckpointClaim {
  /** The signed note, as text or bytes. */
  readonly checkpoint: string | Uint8Array;
  /** Keys of the log. At least one must have signed. */
  readonly logKeys: readonly VerifierKey[];
  readonly witnessKeys?: readonly VerifierKey[];
  /** The origin line asked for; by default the name of the key that signed. */
  readonly origin?: string;
}

export interface VerifiedCheckpoint extends Checkpoint {
  readonly note: SignedNote;
  readonly signedBy: readonly VerifierKey[];
  readonly cosignedBy: readonly VerifiedLine[];
}

/** Throws PZ_NOTE_…, PZ_CHECKPOINT_… or PZ_SIGNATURE_…; what it returns is signed by the log. */
export function verifyCheckpointWithKeys(claim: CheckpointClaim, suite: Suite = pureSuite): VerifiedCheckpoint {
  const note = parseNote(claim.checkpoint);
  const checkpoint = parseCheckpoint(note.text);
  const origin = (key: VerifierKey): string => claim.origin ?? key.name;
  const signed = verifyLines(
    note,
    claim.logKeys.filter((key) => origin(key) === checkpoint.origin),
    suite,
  );
  if (signed.length === 0)
    throw proveError('PZ_SIGNATURE_MISSING', {
      wanted: claim.logKeys.map(({ name, id }) => `${name}+${id}`).join(', '),
    });
  const cosignedBy = verifyLines(note, claim.witnessKeys ?? [], suite);
  return { ...checkpoint, note, signedBy: signed.map(({ key }) => key), cosignedBy };
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_CHECKPOINT_MALFORMED', { reason: said(reason) });
}
