import { Command, CommanderError } from 'commander';
import { PzError } from '@pingzhang/engine/model';
import { EXIT } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { fileError } from './io/file-error.ts';
import { describeError } from './terminal/describe-error.ts';
import type { Terminal } from './terminal/terminal.ts';
import { localiseHelp, usageError } from './terminal/usage.ts';
import { VERBS } from './verbs/index.ts';
import { VERSION } from './version.ts';

const SUMMARY = {
  en: 'Find, judge, act on and prove personal information',
  zh: '个人信息的发现、判定、处置与留痕',
} as const;
const WORDS = {
  en: ['output the version number', 'display help for command'],
  zh: ['显示版本', '显示命令的用法'],
} as const;

/** One command line, run to its end. Errors are told on the terminal; the exit code comes back. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const [version, help] = WORDS[language];
  const program = localiseHelp(new Command('pingzhang'), language)
    .description(SUMMARY[language])
    .version(VERSION, '-V, --version', version)
    .helpCommand('help [command]', help)
    .configureOutput({ outputError: (text, write) => write(usageError(text, language)) })
    .exitOverride();
  let code: ExitCode = EXIT.clean;

  const named = argv[0] !== undefined && Object.hasOwn(VERBS, argv[0]) ? [argv[0]] : Object.keys(VERBS);
  for (const name of named) {
    const { default: verb } = await VERBS[name]!();
    const command = localiseHelp(program.command(verb.name).copyInheritedSettings(program).exitOverride(), language);
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
    const known = error instanceof PzError ? error : fileError(error);
    terminal.note(describeError(known ?? error, language) + '\n');
    return known === null ? EXIT.fault : EXIT.badInput;
  }
}
