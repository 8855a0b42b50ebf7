import type { Command } from 'commander';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { namesOption } from '../../names.ts';
import { detectMessages } from './messages.ts';
import { ndjson } from './ndjson.ts';
import { detectVerbOptions } from './options.ts';
import { listing } from './listing.ts';
import { runFilter } from '../../filter/run-filter.ts';
import { tsvTypes } from './tsv.ts';

const detectVerb: Verb = {
  name: 'detect',

  define(command: Command, terminal: Terminal) {
    const help = detectMessages(terminal.language);
    command
      .description(help.description)
      .option('--ndjson', help.ndjson)
      .option('--tsv', help.tsv)
      .option('--escaped', help.escaped)
      .option('--arrow', help.arrow)
      .option('--offsets <unit>', help.offsets)
      .option('--columns <list>', help.columnNames)
      .option('--types <list>', help.types)
      .option('--min-confidence <0..1>', help.minConfidence)
      .option('--explain', help.explain)
      .option('--masked', help.masked)
      .option('--reveal', help.reveal);
    namesOption(command, terminal);
  },

  run(terminal, _args, raw) {
    const options = detectVerbOptions(raw);
    if (options.tsv) return runFilter(terminal, tsvTypes(options));
    if (options.arrow) return import('./arrow.ts').then(({ arrowTypes }) => arrowTypes(terminal, options));
    return options.ndjson ? ndjson(terminal, options) : listing(terminal, options);
  },
};

export default detectVerb;
