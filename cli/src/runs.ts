import type { Writable } from 'node:stream';
import { runCommand } from './command.ts';
import { processTerminal } from './terminal/terminal.ts';

/** What a server asks of a program it keeps: one command line, run in `cwd`, which is its home and its place for scratch files. */
interface Asked {
  readonly args: readonly string[];
  readonly cwd: string;
}

/**
 * Runs command lines that come over the channel to the parent process, one after another, and ends with it: starting and
 * compiling the program costs a hundred times what a small file does. Each answer is `{ code, bytes }`; `bytes` of
 * standard output belong to the run.
 */
export function serveRuns(): void {
  let before: Promise<void> = Promise.resolve();
  process.on('message', (asked: Asked) => {
    before = before.then(() => run(asked));
  });
  process.on('disconnect', () => process.exit());
}

async function run({ args, cwd }: Asked): Promise<void> {
  process.chdir(cwd);
  process.env['HOME'] = cwd;
  process.env['TMPDIR'] = cwd;
  const terminal = processTerminal();
  let bytes = 0;
  const code = await runCommand(args, {
    ...terminal,
    out: (text) => {
      bytes += Buffer.byteLength(text);
      return terminal.out(text);
    },
  });
  await written(process.stdout);
  process.send?.({ code, bytes });
}

const written = (stream: Writable): Promise<void> => new Promise((resolve) => stream.write('', () => resolve()));
