import { PzError } from '@pingzhang/engine/model';
import type { PiType } from '@pingzhang/engine/model';
import type { Command } from 'commander';
import { EXIT } from '../../exit.ts';
import { lawOfFindings } from '../../law.ts';
import { ledgerOption, openTrace } from '../../ledger-option.ts';
import { namesOption, withNames } from '../../names.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { redactDeed } from './deed.ts';
import { redactError } from './errors.ts';
import { filterOptions, redactStream } from './filter.ts';
import { readKey } from './key-file.ts';
import { redactMessages } from './messages.ts';
import { operatorContext } from './operator-context.ts';
import { commandOptions } from './options.ts';
import { loadPolicy } from './policy-file.ts';
import { redactFile } from './redact-file.ts';
import type { RedactOptions } from './redact-file.ts';
import type { FileRedaction, RedactProblem, RedactReport } from './report.ts';
import { targets } from './targets.ts';
import { textReport } from './text-report.ts';

const redact: Verb = {
  name: 'redact',

  define(command: Command, terminal: Terminal) {
    const say = redactMessages(terminal.language);
    command
      .description(say.description)
      .argument('[in]', say.input)
      .option('-o, --output <out>', say.output)
      .option('--tsv', say.tsv)
      .option('--ndjson', say.ndjson)
      .option('--escaped', say.escaped)
      .option('--arrow', say.arrow)
      .option('--columns <list>', say.columnNames)
      .option('--policy <name|file>', say.policy)
      .option('--key <file>', say.key)
      .option('--types <list>', say.types)
      .option('--min-confidence <0..1>', say.minConfidence)
      .option('--k <n>', say.k)
      .option('--quasi <columns>', say.quasi)
      .option('--sensitive <column>', say.sensitive)
      .option('--suppress <cells|rows>', say.suppress)
      .option('--reverse', say.reverse)
      .option('--json', say.json);
    namesOption(command, terminal);
    ledgerOption(command, terminal);
  },

  async run(terminal, [input], raw) {
    const asked = commandOptions(raw);
    const trace = await openTrace(raw);
    const { policy, hash } = loadPolicy(asked.policy);
    const { categories } = lawOfFindings();
    const say = redactMessages(terminal.language);
    const options: RedactOptions = {
      policy,
      keyed: asked.key === null ? null : readKey(asked.key),
      detect: {
        ...(asked.types === null ? {} : { types: asked.types }),
        ...(asked.minConfidence === null ? {} : { minConfidence: asked.minConfidence }),
        ...withNames(raw),
      },
      reverse: asked.reverse,
      k: asked.k,
      quasi: asked.quasi,
      sensitive: asked.sensitive,
      suppress: asked.suppress,
      // What depends on its use is treated as the graver class.
      sensitivity: (type) => (categories.get(type)!.sensitivity.pipl === 'ordinary' ? 'ordinary' : 'sensitive'),
      label: (type) => (type === null ? '内容' : categories.get(type)!.zh),
    };
    if (asked.filter !== null) return redactStream(terminal, asked.filter, filterOptions(asked, options));
    if (input === undefined)
      throw redactError('PZ_REDACT_USAGE', { option: 'IN', detail: { zh: '文件或文件夹', en: 'a file or folder' } });
    const files: FileRedaction[] = [];
    const problems: RedactProblem[] = [];
    const failed = (file: string, error: PzError): void => {
      const text = { zh: describeError(error, 'zh'), en: describeError(error, 'en') };
      problems.push({ file, code: error.code, text });
      if (!asked.json) terminal.note(text[terminal.language] + '\n');
    };
    const context = operatorContext(options);
    const interrupt = new AbortController();
    const onInterrupt = (): void => interrupt.abort();
    process.once('SIGINT', onInterrupt);
    for await (const target of targets(input, asked.output)) {
      if ('error' in target) {
        failed(target.input, target.error);
        continue;
      }
      try {
        files.push(await redactFile(target.input, target.output, { ...options, signal: interrupt.signal }, context));
      } catch (error) {
        if (!(error instanceof PzError)) throw error;
        failed(target.input, error);
      }
      if (interrupt.signal.aborted) break;
    }
    process.removeListener('SIGINT', onInterrupt);
    if (files.length + problems.length === 0) throw redactError('PZ_REDACT_NO_FILES', { name: input });
    const report: RedactReport = {
      schema: 'pingzhang.redact/1',
      policy: { name: policy.name, sha256: hash },
      reverse: asked.reverse,
      files,
      problems,
    };
    await trace.entry(redactDeed(report));
    const name = (type: PiType | null): string =>
      type === null ? say.other : categories.get(type)![terminal.language];
    await terminal.out(asked.json ? JSON.stringify(report) + '\n' : textReport(report, terminal, name));
    return problems.length > 0 ? EXIT.badInput : EXIT.clean;
  },
};

export default redact;
