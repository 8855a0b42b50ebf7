import {
  formatNote,
  formatVkey,
  parseCheckpoint,
  parseNote,
  signatureLine,
  verifyLines,
} from '@pingzhang/engine/prove';
import type { Checkpoint, Suite, VerifierKey } from '@pingzhang/engine/prove';
import type { Problem } from './finding.ts';

export interface StrictNote {
  readonly checkpoint: Checkpoint;
  readonly text: string;
}

/**
 * A note of our own must consist of lines of keys we know and nothing else: a verifier elsewhere ignores a line it does
 * not know, so that a changed key name in ours would go unseen. Each of `required` must have signed.
 */
export function strictNote(
  bytes: Uint8Array,
  required: readonly VerifierKey[],
  allowed: readonly VerifierKey[],
  suite: Suite,
): StrictNote | Problem {
  try {
    const note = parseNote(bytes);
    const checkpoint = parseCheckpoint(note.text);
    const known = [...required, ...allowed];
    const lines = note.signatures.map(({ name, keyId, signature }) => {
      const key = known.find((candidate) => candidate.name === name && candidate.id === keyId);
      return key === undefined ? null : signatureLine(key, signature);
    });
    if (lines.includes(null)) return 'stranger-signed';
    if (formatNote(note.text, lines as string[]) !== Buffer.from(bytes).toString()) return 'changed';
    const verified = new Set(verifyLines(note, known, suite).map(({ key }) => formatVkey(key)));
    if (verified.size !== lines.length || !required.every((key) => verified.has(formatVkey(key)))) return 'unsigned';
    return { checkpoint, text: note.text };
  } catch {
    return 'changed';
  }
}
