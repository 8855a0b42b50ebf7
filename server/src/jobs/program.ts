import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { serverError } from '../errors.ts';
import { createKept } from './kept-program.ts';
import { killGroup } from './kill-group.ts';

/** What came of one run of `pingzhang`. */
export interface ProgramResult {
  /** 0 nothing found, 1 findings, 2 an input that could not be read, 3 fault. */
  readonly code: number;
  readonly stdout: Buffer;
  /** Last 4 KB, for the reason of a failure; never shown to people as it stands. */
  readonly stderr: string;
}

export interface ProgramRun {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Whose files these are. Then a process that ran for the same tenant a moment ago may run this too. */
  readonly tenant?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; 10 minutes by default. */
  readonly timeout?: number;
  /** Of the JavaScript heap; 1024 by default, and always where `tenant` is given. */
  readonly megabytes?: number;
  /** Most bytes taken from standard output; 64 MB by default. */
  readonly outputLimit?: number;
}

export interface Program {
  /** Runs `pingzhang ARGS` in another process, without this one's environment. Throws PZ_PROGRAM_FAILED. */
  run(run: ProgramRun): Promise<ProgramResult>;
  /** Ends the processes that are kept for the next run. */
  close(): void;
}

const TIMEOUT = 600_000;
const ERRORS_KEPT = 4096;

/** `command` is a Node and the script it runs, such as `[node, cli/bin/pingzhang.js]`. */
export function createProgram(command: readonly string[]): Program {
  const [node, ...script] = command;
  const start = (args: readonly string[], cwd: string, channel: boolean, megabytes = 1024): ChildProcess => {
    if (node === undefined) throw serverError('PZ_PROGRAM_FAILED', { reason: 'no program is set' });
    return spawn(node, [`--max-old-space-size=${megabytes}`, ...script, ...args], {
      cwd,
      // No DATABASE_URL, no keys: what a hostile file makes the program do, it does without them.
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: cwd, TMPDIR: cwd, NO_COLOR: '1' },
      stdio: channel ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
  };
  const alone = (run: ProgramRun): Promise<ProgramResult> =>
    follow(start(run.args, run.cwd, false, run.megabytes), run);
  const kept = createKept((cwd) => start(['runs'], cwd, true));
  return {
    async run(run) {
      run.signal?.throwIfAborted();
      if (run.tenant === undefined) return alone(run);
      const began = performance.now();
      const { child, used } = kept.take(run.tenant, run.cwd);
      try {
        const result = await follow(child, run);
        kept.giveBack(run.tenant, child);
        return result;
      } catch (error) {
        const late = performance.now() - began >= (run.timeout ?? TIMEOUT);
        // What a run before it broke is not held against a file.
        if (!used || late || run.signal?.aborted === true) throw error;
        return alone(run);
      }
    },
    close: () => kept.close(),
  };
}

/** Waits until the process ends, or, when it has a channel, until it has answered this run. */
function follow(child: ChildProcess, run: ProgramRun): Promise<ProgramResult> {
  const { args, cwd, signal, timeout = TIMEOUT, outputLimit = 64 << 20 } = run;
  const stays = child.connected;
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    let length = 0;
    let errors = '';
    let reason: string | null = null;
    let answer: { readonly code: number; readonly bytes: number } | null = null;
    const kill = (why: string): void => {
      reason ??= why;
      killGroup(child);
    };
    const cancel = (): void => kill('cancelled');
    const limit = setTimeout(() => kill('time limit'), timeout);
    const settle = (): void => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', cancel);
      child.stdout!.off('data', onOut);
      child.stderr!.off('data', onError);
      child.off('message', onAnswer).off('close', onClose).off('error', onFault);
    };
    const done = (code: number): void => {
      settle();
      resolve({ code, stdout: Buffer.concat(out), stderr: errors });
    };
    const answered = (): void => {
      // The channel may be ahead of the pipe.
      if (answer !== null && length >= answer.bytes && reason === null) done(answer.code);
    };
    const onOut = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > outputLimit) return kill('output limit');
      out.push(chunk);
      answered();
    };
    const onError = (chunk: Buffer): void => void (errors = (errors + chunk.toString()).slice(-ERRORS_KEPT));
    const onAnswer = (message: unknown): void => {
      answer = message as { code: number; bytes: number };
      answered();
    };
    const onFault = (error: Error): void => {
      settle();
      reject(serverError('PZ_PROGRAM_FAILED', { reason: 'it could not be started or reached' }, error));
    };
    const onClose = (code: number | null, how: string | null): void => {
      settle();
      // One with a channel does not end by itself.
      if (code === null || stays) reason ??= `ended by ${how ?? code}`;
      if (reason !== null) reject(serverError('PZ_PROGRAM_FAILED', { reason }));
      else resolve({ code: code!, stdout: Buffer.concat(out), stderr: errors });
    };
    signal?.addEventListener('abort', cancel, { once: true });
    child.stdout!.on('data', onOut);
    child.stderr!.on('data', onError);
    child.on('message', onAnswer).once('close', onClose).once('error', onFault);
    if (stays) child.send({ args, cwd });
  });
}
