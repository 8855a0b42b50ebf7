import { spawn } from 'node:child_process';
import { serverError } from '../errors.ts';

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
  readonly signal?: AbortSignal;
  /** Milliseconds; 10 minutes by default. */
  readonly timeout?: number;
  /** Of the JavaScript heap; 1024 by default. */
  readonly megabytes?: number;
  /** Most bytes taken from standard output; 64 MB by default. */
  readonly outputLimit?: number;
}

export interface Program {
  /** Runs `pingzhang ARGS` in a process of its own, without this one's environment. Throws PZ_PROGRAM_FAILED. */
  run(run: ProgramRun): Promise<ProgramResult>;
}

const ERRORS_KEPT = 4096;

/** `command` is a Node and the script it runs, such as `[node, cli/bin/pingzhang.js]`. */
export function createProgram(command: readonly string[]): Program {
  return {
    run: ({ args, cwd, signal, timeout = 600_000, megabytes = 1024, outputLimit = 64 << 20 }) =>
      new Promise((resolve, reject) => {
        const [node, ...script] = command;
        if (node === undefined) return reject(serverError('PZ_PROGRAM_FAILED', { reason: 'no program is set' }));
        signal?.throwIfAborted();
        const child = spawn(node, [`--max-old-space-size=${megabytes}`, ...script, ...args], {
          cwd,
          // No DATABASE_URL, no keys: what a hostile file makes the program do, it does without them.
          env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: cwd, TMPDIR: cwd, NO_COLOR: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
          detached: process.platform !== 'win32',
        });
        const out: Buffer[] = [];
        let length = 0;
        let errors = '';
        let reason: string | null = null;
        const kill = (why: string): void => {
          reason ??= why;
          try {
            // The whole group: the program may have started others.
            if (process.platform === 'win32') child.kill('SIGKILL');
            else process.kill(-child.pid!, 'SIGKILL');
          } catch {
            child.kill('SIGKILL');
          }
        };
        const limit = setTimeout(() => kill('time limit'), timeout);
        const cancel = (): void => kill('cancelled');
        signal?.addEventListener('abort', cancel, { once: true });
        child.stdout.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > outputLimit) kill('output limit');
          else out.push(chunk);
        });
        child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-ERRORS_KEPT)));
        const settle = (): void => {
          clearTimeout(limit);
          signal?.removeEventListener('abort', cancel);
        };
        child.once('error', (error) => {
          settle();
          reject(serverError('PZ_PROGRAM_FAILED', { reason: 'it could not be started' }, error));
        });
        child.once('close', (code, how) => {
          settle();
          if (reason !== null) reject(serverError('PZ_PROGRAM_FAILED', { reason }));
          else if (code === null) reject(serverError('PZ_PROGRAM_FAILED', { reason: `ended by ${how}` }));
          else resolve({ code, stdout: Buffer.concat(out), stderr: errors });
        });
      }),
  };
}
