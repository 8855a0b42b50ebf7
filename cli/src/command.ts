import { Command, CommanderError } from 'commander';
import { PzError } from '@pingzhang/engine/model';
import { EXIT } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { describeError } from './terminal/describe-error.ts';
import type { Terminal } from './terminal/terminal.ts';
import { VERBS } from './verbs/index.ts';

const USAGE = { en: 'See pingzhang --help.', zh: '用法见 pingzhang --help。' } as const;

/** One command line, run to its end. Errors are told on the terminal; the exit code comes back. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = new Command('pingzhang')
    .description('Find, judge, act on and prove personal information · 个人信息的发现、判定、处置与留痕')
    .version('0.1.0')
    .configureOutput({
      // Bad usage is an error like any other: a code, what happened, what to do.
      outputError: (text, write) =>
        write(`PZ_USAGE: ${text.replace(/^error: /, '').trimEnd()}\n${USAGE[terminal.language]}\n`),
    })
    .exitOverride();
  let code: ExitCode = EXIT.clean;

  const named = argv[0] !== undefined && Object.hasOwn(VERBS, argv[0]) ? [argv[0]] : Object.keys(VERBS);
  for (const name of named) {
    const { default: verb } = await VERBS[name]!();
    const command = program.command(verb.name).copyInheritedSettings(program).exitOverride();
    verb.define(command, terminal);
    command.action(async () => {
      code = await verb.run(terminal, command.args, command.opts());
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.badInput;
    terminal.note(describeError(error, terminal.language) + '\n');
    return error instanceof PzError ? EXIT.badInput : EXIT.fault;
  }
}
