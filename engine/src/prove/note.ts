import { concat, fromBase64, fromUtf8, toBase64, toHex, utf8 } from './bytes.ts';
import { proveError } from './errors.ts';
import type { VerifierKey } from './vkey.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** One line under a note: who, by which key, and the bytes after the key id. */
export interface NoteSignature {
  readonly name: string;
  /** Eight lower-case hexadecimal digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** C2SP signed-note: `text` ends in a newline and is what the signatures are over. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Enough for 64 ML-DSA-44 lines over a long text; the specification asks for at least 16 signatures. */
const LONGEST_NOTE = 1 << 20;
const MOST_SIGNATURES = 64;

/** Throws PZ_NOTE_MALFORMED. Nothing in the result may be believed before a signature is checked. */
export function parseNote(note: string | Uint8Array): SignedNote {
  const whole = typeof note === 'string' ? note : fromUtf8(note.subarray(0, LONGEST_NOTE + 1));
  if (whole === null) throw malformed('it is not valid UTF-8');
  if (whole.length > LONGEST_NOTE) throw malformed('it is longer than a mebibyte');
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole) || /\p{Surrogate}/u.test(whole))
    throw malformed('it has control characters');
  const blank = whole.lastIndexOf('\n\n');
  if (blank < 0) throw malformed('no blank line before the signatures');
  const lines = whole.slice(blank + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw malformed('no signature line, or the last one is cut off');
  if (lines.length > MOST_SIGNATURES) throw malformed('too many signatures');
  return { text: whole.slice(0, blank + 1), signatures: lines.map(parseSignatureLine) };
}

/** Parses `— name base64(key id || signature)`; throws PZ_NOTE_MALFORMED. */
export function parseSignatureLine(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(' ');
  if (dash !== '—' || name === undefined || encoded === undefined || rest.length > 0 || !isKeyName(name))
    throw malformed('a signature line is not "— name base64"');
  const bytes = fromBase64(encoded);
  if (bytes === null || bytes.length < 5) throw malformed('a signature is not base64 of five bytes or more');
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

export function signatureLine(key: Pick<VerifierKey, 'name' | 'idBytes'>, signature: Uint8Array): string {
  return `— ${key.name} ${toBase64(concat(key.idBytes, signature))}\n`;
}

export function formatNote(text: string, lines: readonly string[]): string {
  return `${text}\n${lines.join('')}`;
}

/** Non-empty, without Unicode spaces and plus signs. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\u0085]/u.test(name) && utf8(name).length <= 255;
}

function malformed(reason: Reason | Bilingual): Error {
  return proveError('PZ_NOTE_MALFORMED', { reason: said(reason) });
}
