import type { Entry } from '@pingzhang/engine/prove';
import { pseudonymsOf, readLedger } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { indexOf, optional, personOf, place, timeOf } from '../arguments.ts';
import type { Action } from '../arguments.ts';

/** Entries that fit every condition, a line of JSON each. Names are turned into pseudonyms, which needs the keys. */
export const search: Action = async (terminal, args, options) => {
  const { directory, keyDirectory } = place(args, options);
  const actor = optional(options['actor']);
  const person = await personOf(terminal, options['subject']);
  const names = actor === undefined && person === undefined ? null : pseudonymsOf(directory, keyDirectory);
  const wanted = {
    actor: actor === undefined ? undefined : actor === 'ledger' ? actor : names!.actor(actor),
    subject: person === undefined ? undefined : (names!.subject(person) ?? 'nobody'),
    action: optional(options['action']),
    since: timeOf(options['since'], '--since'),
    until: timeOf(options['until'], '--until'),
    fieldClass: optional(options['classes']),
  };
  const fits = (entry: Entry): boolean =>
    (wanted.actor === undefined || entry.actor === wanted.actor) &&
    (wanted.subject === undefined || entry.subject === wanted.subject) &&
    (wanted.action === undefined || entry.action === wanted.action) &&
    (wanted.since === undefined || entry.time >= wanted.since) &&
    (wanted.until === undefined || entry.time < wanted.until) &&
    (wanted.fieldClass === undefined || entry.fieldClasses?.includes(wanted.fieldClass) === true);
  let found = 0;
  for (const { index, entry } of readLedger(directory).entries()) {
    if (!fits(entry)) continue;
    found++;
    await terminal.out(`${JSON.stringify({ index, entry })}\n`);
  }
  return found > 0 ? EXIT.findings : EXIT.clean;
};

/** All entries or a range, a line each, with the exact bytes logged so that another program can hash them. */
export const exportEntries: Action = async (terminal, args, options) => {
  const { directory } = place(args, options);
  const number = (name: 'from' | 'to'): number | undefined => {
    const given = optional(options[name]);
    return given === undefined ? undefined : indexOf(given, `--${name}`);
  };
  const reader = readLedger(directory);
  for (const { index, bytes } of reader.bytes(number('from'), number('to')))
    await terminal.out(`{"index":${index},"entry":${Buffer.from(bytes).toString()}}\n`);
  return EXIT.clean;
};
