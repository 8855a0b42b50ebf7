import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import {
  equal,
  formatAddCheckpoint,
  formatNote,
  parseCheckpoint,
  parseNote,
  signatureLine,
  toHex,
  verifyCheckpointWithKeys,
  verifyLines,
} from '@pingzhang/engine/prove';
import type { NamedKey, Suite, VerifierKey } from '@pingzhang/engine/prove';
import { PzError } from '@pingzhang/engine/model';
import { ledgerError } from '../errors.ts';
import type { StoredTree } from '../log/tiles.ts';

/** What came of asking one witness. `unproven`: it claims to have seen another log and cannot show it. */
export type WitnessOutcome = 'cosigned' | 'unreachable' | 'refused' | 'lying' | 'unproven';

export interface Asked {
  readonly name: string;
  readonly outcome: WitnessOutcome;
  /** The cosignature's line; empty unless `cosigned`. */
  readonly line: string;
}

export interface AskParts {
  readonly suite: Suite;
  readonly tree: StoredTree;
  /** The checkpoint signed by the log. */
  readonly note: string;
  readonly logKeys: readonly VerifierKey[];
  /** Size the witness last cosigned, as far as we know. */
  readonly lastSize: number;
  readonly timeout?: number;
}

const TIMEOUT = 5000;
const LONGEST_ANSWER = 1 << 16;

/**
 * Asks a witness to cosign (C2SP tlog-witness add-checkpoint). Throws PZ_LEDGER_ROLLED_BACK or PZ_LEDGER_FORKED when
 * the witness can show a checkpoint signed by this log that its tree does not lead to: a mere claim stops nothing.
 */
export async function askWitness(witness: NamedKey & { readonly url: string }, parts: AskParts): Promise<Asked> {
  const answer = (outcome: WitnessOutcome, line = ''): Asked => ({ name: witness.name, outcome, line });
  const { size } = parseCheckpoint(parseNote(parts.note).text);
  let old = Math.min(parts.lastSize, size);
  for (let attempt = 0; attempt < 2; attempt++) {
    const proof = parts.tree.consistency(old, size);
    const response = await send(
      `${witness.url}/add-checkpoint`,
      parts.timeout,
      formatAddCheckpoint({ old, proof, checkpoint: parts.note }),
    );
    if (response === null) return answer('unreachable');
    if (response.status === 200) {
      const line = cosignature(parts.note, response.body, witness.key, parts.suite);
      return line === null ? answer('lying') : answer('cosigned', line);
    }
    const seen = response.status === 409 && /^\d{1,15}\n$/.test(response.body) ? Number(response.body) : null;
    if (response.status !== 422 && seen === null) return answer('refused');
    if (seen === null || seen > size) {
      await checkWitness(witness, parts);
      return answer('unproven');
    }
    old = seen;
  }
  return answer('refused');
}

/** The line of the witness's key, when it verifies over our checkpoint. */
function cosignature(note: string, lines: string, key: VerifierKey, suite: Suite): string | null {
  try {
    const { text } = parseNote(note);
    const answered = parseNote(formatNote(text, [lines]));
    const [verified] = verifyLines(answered, [key], suite);
    const line = answered.signatures.find(({ name, keyId }) => name === key.name && keyId === key.id);
    return verified === undefined || line === undefined || verified.time === 0
      ? null
      : signatureLine(key, line.signature);
  } catch {
    return null;
  }
}

/**
 * Holds the stored tree against the checkpoint a witness last cosigned. Returns whether it was reached; throws
 * PZ_LEDGER_ROLLED_BACK or PZ_LEDGER_FORKED on a checkpoint with our signature that the tree does not lead to.
 */
export async function checkWitness(
  witness: NamedKey & { readonly url: string },
  { suite, tree, logKeys, timeout }: Pick<AskParts, 'suite' | 'tree' | 'logKeys' | 'timeout'>,
): Promise<boolean> {
  const origin = logKeys[0]!.name;
  const response = await send(`${witness.url}/${toHex(suite.sha256(Buffer.from(origin)))}/checkpoint`, timeout);
  if (response?.status !== 200) return response !== null;
  try {
    const seen = verifyCheckpointWithKeys({ checkpoint: response.body, logKeys, origin }, suite);
    if (seen.size > tree.size)
      throw ledgerError('PZ_LEDGER_ROLLED_BACK', { size: tree.size, seen: seen.size, by: witness.name });
    if (!equal(tree.rootAt(seen.size), seen.root))
      throw ledgerError('PZ_LEDGER_FORKED', { size: seen.size, by: witness.name });
  } catch (error) {
    if (error instanceof PzError && error.code.startsWith('PZ_LEDGER_')) throw error;
    // A checkpoint our keys did not sign shows nothing about our log.
  }
  return true;
}

interface Response {
  readonly status: number;
  readonly body: string;
}

/** Null when the witness cannot be reached, is too slow or says too much. */
function send(url: string, timeout = TIMEOUT, body?: string): Promise<Response | null> {
  return new Promise((resolve) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    const give = (response: Response | null): void => {
      clearTimeout(timer);
      resolve(response);
    };
    const timer = setTimeout(() => sent.destroy(new Error('timeout')), timeout);
    const headers = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = [];
      let length = 0;
      incoming.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER) sent.destroy(new Error('too long'));
        else chunks.push(chunk);
      });
      incoming.on('end', () => give({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      incoming.on('error', () => give(null));
    });
    sent.on('error', () => give(null));
    sent.end(body);
  });
}
