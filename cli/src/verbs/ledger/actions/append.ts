import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openLedger } from '@pingzhang/ledger';
import type { Deed } from '@pingzhang/ledger';
import { EXIT } from '../../../exit.ts';
import { actorOf, optional, personOf, place, required } from '../arguments.ts';
import type { Action, Options } from '../arguments.ts';
import { ledgerVerbError } from '../errors.ts';
import { ledgerMessages } from '../messages.ts';
import type { Terminal } from '../../../terminal/terminal.ts';

/** One deed from options, or with `--ndjson` one a line from standard input, answered a line each once durable. */
export const append: Action = async (terminal, args, options) => {
  const where = place(args, options);
  const first = options['ndjson'] === true ? null : await deedOf(terminal, options);
  const ledger = await openLedger(where);
  try {
    if (first === null) {
      const actor = actorOf(options);
      let line = 0;
      let last: Promise<unknown> = Promise.resolve();
      for await (const text of createInterface({ input: terminal.stdin })) {
        line++;
        if (text.trim() === '') continue;
        const deed = parseDeed(text, line, actor);
        const appended = ledger.append(deed);
        // Lines are answered in order; the entries themselves are made durable together.
        last = Promise.all([last, appended]).then(([, { index, entry }]) =>
          terminal.out(`${JSON.stringify({ index, entry })}\n`),
        );
        if (line % 512 === 0) await last;
      }
      await last;
    } else {
      const { index, entry } = await ledger.append(first);
      const say = ledgerMessages(terminal.language);
      await terminal.out(options['json'] === true ? `${JSON.stringify({ index, entry })}\n` : say.appended(index));
    }
  } finally {
    await ledger.close();
  }
  return EXIT.clean;
};

async function deedOf(terminal: Terminal, options: Options): Promise<Deed> {
  const counts = Object.fromEntries(
    (optional(options['count'])?.split(',') ?? []).map((pair) => {
      const [name = '', count] = pair.split('=');
      return [name, Number(count)];
    }),
  );
  const rule = optional(options['rule'])?.split('@');
  const subject = await personOf(terminal, options['subject']);
  const payload = optional(options['payload']);
  const purpose = optional(options['purpose']);
  const decision = optional(options['decision']);
  const classes = optional(options['classes'])?.split(',');
  return {
    actor: actorOf(options),
    action: required(options['action'], '--action'),
    ...(purpose === undefined ? {} : { purpose }),
    ...(decision === undefined ? {} : { decision }),
    ...(classes === undefined ? {} : { fieldClasses: classes }),
    ...(Object.keys(counts).length === 0 ? {} : { counts }),
    ...(rule === undefined ? {} : { rule: { id: rule[0] ?? '', pack: rule[1] ?? '' } }),
    ...(subject === undefined ? {} : { subject }),
    ...(payload === undefined ? {} : { payload: readFileSync(payload) }),
  };
}

function parseDeed(text: string, line: number, actor: string): Deed {
  try {
    const { payload, ...deed } = JSON.parse(text) as Omit<Deed, 'payload'> & { readonly payload?: string };
    if (typeof deed.action !== 'string') throw new Error('no action');
    return { ...deed, actor: deed.actor ?? actor, ...(payload === undefined ? {} : { payload: Buffer.from(payload) }) };
  } catch {
    throw ledgerVerbError('PZ_LEDGER_INPUT', { line });
  }
}
