import type { Command } from 'commander';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { append } from './actions/append.ts';
import { bundle } from './actions/bundle.ts';
import { checkpoint, rotate } from './actions/checkpoint.ts';
import { eraseSubject } from './actions/erase-subject.ts';
import { init } from './actions/init.ts';
import { prove } from './actions/prove.ts';
import { exportEntries, search } from './actions/search.ts';
import { verify } from './actions/verify.ts';
import { witness } from './actions/witness.ts';
import type { Action } from './arguments.ts';
import { ledgerVerbError } from './errors.ts';
import { ledgerMessages } from './messages.ts';
import { ledgerOptions } from './option-words.ts';

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['init', init],
  ['append', append],
  ['checkpoint', checkpoint],
  ['prove', prove],
  ['verify', verify],
  ['export', exportEntries],
  ['search', search],
  ['erase-subject', eraseSubject],
  ['rotate', rotate],
  ['witness', witness],
  ['bundle', bundle],
]);

const ledgerVerb: Verb = {
  name: 'ledger',

  define(command: Command, { language }: Terminal) {
    const say = ledgerMessages(language);
    command.description(say.description).argument('[action]', say.action).argument('[args...]', say.args);
    command.option('--keys <folder>', say.keys).option('--json', say.json);
    for (const [flags, words] of Object.entries(ledgerOptions(language))) command.option(flags, words);
    command.addHelpText('after', `\n${say.actions}`);
  },

  async run(terminal, [name = '', ...args], options) {
    const action = ACTIONS.get(name);
    const actions = [...ACTIONS.keys()].join(' | ');
    if (name === '') throw ledgerVerbError('PZ_LEDGER_USAGE', { missing: actions });
    if (action === undefined) throw ledgerVerbError('PZ_LEDGER_ACTION', { name: name.slice(0, 40), actions });
    return action(terminal, args, options);
  },
};

export default ledgerVerb;
