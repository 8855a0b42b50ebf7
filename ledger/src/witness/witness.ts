import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  formatNote,
  judgeAddCheckpoint,
  parseCheckpoint,
  parseNote,
  signatureLine,
  verifyLines,
} from '@pingzhang/engine/prove';
import type { VerifierKey, WitnessAnswer } from '@pingzhang/engine/prove';
import { replaceFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import type { Signer } from '../keys/signer.ts';
import { nodeSuite } from '../suite/node-suite.ts';
import type { SuiteName } from '@pingzhang/engine/prove';

export interface WitnessedLog {
  readonly keys: readonly VerifierKey[];
  readonly suite: SuiteName;
}

export interface WitnessParts {
  readonly disk: Disk;
  /** Where the last checkpoint of each log is kept. */
  readonly directory: string;
  readonly signers: readonly Signer[];
  /** By origin. */
  readonly logs: ReadonlyMap<string, WitnessedLog>;
  readonly clock: () => number;
}

export interface WitnessReply {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

/**
 * A witness of other people's logs (C2SP tlog-witness): for each it remembers the last checkpoint, and cosigns a new one
 * only when that grew out of it. Requests for one log are answered one after another, and the memory is durable first.
 */
export class Witness {
  readonly #parts: WitnessParts;
  readonly #queues = new Map<string, Promise<unknown>>();
  #lastTime = 0;

  constructor(parts: WitnessParts) {
    this.#parts = parts;
  }

  /** Answers the body of POST add-checkpoint. */
  addCheckpoint(body: Uint8Array): Promise<WitnessReply> {
    const origin = originOf(body);
    const before = this.#queues.get(origin) ?? Promise.resolve();
    const reply = before.then(() => this.#answer(body, origin));
    const settled = reply.catch(() => undefined);
    this.#queues.set(origin, settled);
    void settled.then(() => this.#queues.get(origin) === settled && this.#queues.delete(origin));
    return reply;
  }

  async #answer(body: Uint8Array, origin: string): Promise<WitnessReply> {
    const log = this.#parts.logs.get(origin);
    const suite = nodeSuite(log?.suite ?? 'international');
    const answer: WitnessAnswer = judgeAddCheckpoint(
      body,
      (asked) => this.#parts.logs.get(asked)?.keys ?? null,
      (asked) => {
        const note = this.latest(asked);
        return note === null ? null : parseCheckpoint(parseNote(note).text);
      },
      suite,
    );
    if (answer.status === 409) return { status: 409, body: `${answer.size}\n`, type: 'text/x.tlog.size' };
    if (answer.status !== 200) return plain(answer.status, '');
    const { text } = answer.note;
    const time = this.#time(origin);
    const lines = this.#parts.signers.map((signer) => signer.line(text, time));
    const logLines = verifyLines(answer.note, log!.keys, suite).map(({ key }) => {
      const { signature } = answer.note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.id)!;
      return signatureLine(key, signature);
    });
    await replaceFile(this.#parts.disk, this.#path(origin), Buffer.from(formatNote(text, [...logLines, ...lines])));
    return plain(200, lines.join(''));
  }

  /** Seconds since 1970, never less than in an earlier cosignature of this log. */
  #time(origin: string): number {
    const note = this.latest(origin);
    const names = this.#parts.signers.map(({ key }) => key.name);
    const earlier = note === null ? [] : parseNote(note).signatures.filter(({ name }) => names.includes(name));
    const times = earlier.map(({ signature }) => Number(Buffer.from(signature).readBigUInt64BE(0)));
    this.#lastTime = Math.max(this.#lastTime, ...times, Math.floor(this.#parts.clock() / 1000));
    return this.#lastTime;
  }

  /** The last checkpoint cosigned for a log, with the log's lines and ours; null when there is none. */
  latest(origin: string): string | null {
    const bytes = this.#parts.disk.read(this.#path(origin));
    return bytes === null ? null : Buffer.from(bytes).toString();
  }

  #path(origin: string): string {
    return join(this.#parts.directory, `${hashOf(origin)}.checkpoint`);
  }

  /** GET `<origin hash>/checkpoint`. */
  monitor(originHash: string): WitnessReply {
    const origin = [...this.#parts.logs.keys()].find((known) => hashOf(known) === originHash);
    const note = origin === undefined ? null : this.latest(origin);
    return note === null ? plain(404, '') : plain(200, note);
  }
}

const hashOf = (origin: string): string => createHash('sha256').update(origin).digest('hex');
const plain = (status: number, body: string): WitnessReply => ({ status, body, type: 'text/plain; charset=utf-8' });

/** The origin a request is about, to queue by; requests that have none queue together. */
function originOf(body: Uint8Array): string {
  const text = Buffer.from(body).toString();
  const start = text.indexOf('\n\n') + 2;
  return start < 2 ? '' : text.slice(start, text.indexOf('\n', start));
}

const LONGEST_REQUEST = 1 << 18;

/** An HTTP server for a witness; the caller listens, on loopback unless told otherwise. */
export function witnessServer(witness: Witness): Server {
  const server = createServer((request, response) => {
    void replyTo(witness, request).then(
      ({ status, body, type }) => send(response, status, body, type),
      // A state that could not be made durable is never answered with a signature.
      () => send(response, 500, '', 'text/plain'),
    );
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 5000;
  return server;
}

async function replyTo(witness: Witness, request: IncomingMessage): Promise<WitnessReply> {
  const path = request.url ?? '';
  const monitored = /\/([0-9a-f]{64})\/checkpoint$/.exec(path);
  if (monitored !== null) return request.method === 'GET' ? witness.monitor(monitored[1]!) : plain(405, '');
  if (!path.endsWith('/add-checkpoint')) return plain(404, '');
  if (request.method !== 'POST') return plain(405, '');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_REQUEST) return plain(413, '');
    chunks.push(chunk);
  }
  return witness.addCheckpoint(Buffer.concat(chunks));
}

function send(response: ServerResponse, status: number, body: string, type: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}
