import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import type { Terminal } from './terminal/terminal.ts';

/** One word after `pingzhang`. `define` adds its arguments and options; `run` hands back the exit code. */
export interface Verb {
  readonly name: string;
  define(command: Command, terminal: Terminal): void;
  /** `args` are the positional arguments, `options` commander's option bag. */
  run(terminal: Terminal, args: readonly string[], options: Readonly<{ [name: string]: unknown }>): Promise<ExitCode>;
}
