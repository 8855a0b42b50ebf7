import type { Command } from 'commander';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { detectMessages } from './messages.ts';
import { ndjson } from './ndjson.ts';
import { detectVerbOptions } from './options.ts';
import { listing } from './listing.ts';

const detectVerb: Verb = {
  name: 'detect',

  define(command: Command, { language }: Terminal) {
    const help = detectMessages(language);
    command
      .description(help.description)
      .option('--ndjson', help.ndjson)
      .option('--types <list>', help.types)
      .option('--min-confidence <0..1>', help.minConfidence)
      .option('--explain', help.explain)
      .option('--masked', help.masked)
      .option('--reveal', help.reveal);
  },

  run(terminal, _args, raw) {
    const options = detectVerbOptions(raw);
    return options.ndjson ? ndjson(terminal, options) : listing(terminal, options);
  },
};

export default detectVerb;
