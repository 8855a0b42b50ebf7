import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../cli/bin/pingzhang.js', import.meta.url));

/** A `pingzhang serve` in a process group of its own, as a user would start it: durable, limits as they come. */
export interface Served {
  readonly url: string;
  readonly setUpCode: string | null;
  readonly child: ChildProcess;
  /** Resolves when it is gone. */
  readonly gone: Promise<unknown>;
}

/**
 * The bench stands where a reverse proxy would: every user has an address of its own, and the limits by address are
 * met as they are.
 */
export async function serve(home: string, port: number): Promise<Served> {
  const args = [PROGRAM, 'serve', '--home', home, '--port', String(port), '--trust-proxy', '127.0.0.1'];
  const child = spawn(process.execPath, [...args, '--log-level', 'error'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: {
      PATH: process.env['PATH'],
      LANG: 'en_US.UTF-8',
      ...(process.env['TMPDIR'] && { TMPDIR: process.env['TMPDIR'] }),
    },
  });
  let said = '';
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-2000)));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  void gone.then((code) => code !== 0 && code !== null && process.stderr.write(told));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
      const found = /https?:\/\/[^\s]+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    void gone.then((code) => reject(new Error(`the server ended with ${String(code)}`)));
  });
  const code = join(home, 'set-up-code');
  return { url, setUpCode: existsSync(code) ? readFileSync(code, 'utf8').trim() : null, child, gone };
}

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Rejects when the connection breaks. */
export function call(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(url, { method, agent, headers: { ...headers, ...length } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.once('error', reject);
      reply.once('end', () =>
        resolve({ status: reply.statusCode!, headers: reply.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** JSON both ways; throws when it is not answered with 2xx. */
export async function ask<T>(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<T> {
  const content = body === undefined ? undefined : JSON.stringify(body);
  const answer = await call(url, method, { ...headers, 'content-type': 'application/json' }, content);
  if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${answer.text.slice(0, 300)}`);
  return (answer.text === '' ? null : JSON.parse(answer.text)) as T;
}
