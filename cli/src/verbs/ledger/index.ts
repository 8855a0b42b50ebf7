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

/** Options are shared by the actions, so that one name means one thing everywhere. */
const OPTIONS: readonly string[] = [
  '--origin <name>',
  '--suite <international|sm>',
  '--also-sign <kind>',
  '--actor <name>',
  '--action <code>',
  '--purpose <text>',
  '--decision <text>',
  '--classes <TYPE,…>',
  '--count <name=n,…>',
  '--rule <id@pack>',
  '--subject <name|->',
  '--payload <file>',
  '--ndjson',
  '--since <time>',
  '--until <time>',
  '--from <index>',
  '--to <index>',
  '--vkey <key,…>',
  '--policy <file>',
  '--entry <file>',
  '--entry-out <file>',
  '--material <file...>',
  '--source <text>',
  '--seal-key <file>',
  '--tsa <url>',
  '--disclose',
  '--name <name>',
  '--host <address>',
  '--port <number>',
  '-o, --output <file>',
];

const ledgerVerb: Verb = {
  name: 'ledger',

  define(command: Command, { language }: Terminal) {
    const say = ledgerMessages(language);
    command.description(say.description).argument('[action]', say.actions).argument('[args...]', say.args);
    command.option('--keys <folder>', say.keys).option('--json', say.json);
    for (const option of OPTIONS) command.option(option);
  },

  async run(terminal, [name = '', ...args], options) {
    const action = ACTIONS.get(name);
    if (action === undefined) throw ledgerVerbError('PZ_LEDGER_USAGE', { missing: [...ACTIONS.keys()].join(' | ') });
    return action(terminal, args, options);
  },
};

export default ledgerVerb;
