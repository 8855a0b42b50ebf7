import type { Command } from 'commander';
import { isDay, lawDiff, readyLaw, searchRules, standing } from '@pingzhang/engine/judge';
import type { Law, LawDiff, ReadyRule } from '@pingzhang/engine/judge';
import { chinaDay } from '../../china-time.ts';
import { EXIT } from '../../exit.ts';
import { lawPack } from '../../law-pack.ts';
import { paint } from '../../terminal/paint.ts';
import { table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { lawVerbError } from './errors.ts';
import { lawMessages } from './messages.ts';
import { showRule } from './show.ts';

const lawVerb: Verb = {
  name: 'law',

  define(command: Command, { language }: Terminal) {
    const say = lawMessages(language);
    command
      .description(say.description)
      .argument('[what]', say.what)
      .argument('[args...]', say.args)
      .option('--at <day>', say.at)
      .option('--kind <kind>', say.kind)
      .option('--json', say.json);
  },

  async run(terminal, [what = 'list', ...args], { at, kind, json }) {
    const law = readyLaw([lawPack()]);
    const day = dayOf(at ?? chinaDay(Date.now()));
    const ofKind = law.rules.filter(({ rule }) => typeof kind !== 'string' || rule.kinds.includes(kind));
    const write = (value: unknown, readable: () => string): Promise<void> =>
      terminal.out(json === true ? JSON.stringify(value, null, 2) + '\n' : readable());
    const list = (rules: readonly ReadyRule[]): Promise<void> =>
      write(
        rules.map((ready) => line(ready, day, law)),
        () => listing(rules, day, law, terminal),
      );

    if (what === 'list') await list(ofKind);
    else if (what === 'search' && args.length > 0) await list(searchRules(ofKind, args.join(' '), law));
    else if (what === 'show' && args[0] !== undefined) {
      const ready = law.byId.get(args[0]);
      if (!ready) throw lawVerbError('PZ_LAW_RULE', { id: /^[\w.-]{1,40}$/.test(args[0]) ? args[0] : '…' });
      await write({ ...ready.rule, citesOnDay: law.citesOf(ready, day) }, () => showRule(ready, day, law, terminal));
    } else if (what === 'diff' && args.length === 2) {
      const diff = lawDiff(law, dayOf(args[0]), dayOf(args[1]));
      await write(diff, () => readableDiff(diff, terminal));
    } else throw lawVerbError('PZ_LAW_USAGE');
    return EXIT.clean;
  },
};

export default lawVerb;

/** @throws PZ_LAW_DAY */
function dayOf(value: unknown): string {
  if (!isDay(value)) throw lawVerbError('PZ_LAW_DAY');
  return value;
}

function line(ready: ReadyRule, day: string, law: Law) {
  const { kinds, title, effective } = ready.rule;
  return {
    id: ready.id,
    kinds,
    title,
    standing: standing(ready, day),
    effective,
    cites: law.citesOf(ready, day),
  };
}

function listing(rules: readonly ReadyRule[], day: string, law: Law, { language, columns }: Terminal): string {
  const say = lawMessages(language);
  if (rules.length === 0) return say.none + '\n';
  const rows = rules.map((ready) => {
    const { effective, title } = ready.rule;
    const cites = law.citesOf(ready, day).join('；');
    return [
      ready.id,
      say.status[standing(ready, day)],
      effective.from ?? '',
      effective.to ?? '',
      title[language],
      cites,
    ];
  });
  return (
    table(
      say.columns.map((heading) => ({ heading })),
      rows,
      columns,
    ).join('\n') + '\n'
  );
}

function readableDiff({ instruments, rules }: LawDiff, { language, color, columns }: Terminal): string {
  const say = lawMessages(language);
  const ink = paint(color);
  const lines: string[] = [];
  for (const key of ['ended', 'began'] as const) {
    if (instruments[key].length === 0) continue;
    lines.push(ink.strong(say.instruments[key]));
    for (const { id, title, number } of instruments[key]) lines.push(`  ${id}  ${title[language]}  ${number}`);
    lines.push('');
  }
  for (const key of ['ended', 'began', 'moved'] as const) {
    if (rules[key].length === 0) continue;
    const rows = rules[key].map(({ rule, before, after, title }) => [
      rule,
      before.join('；'),
      after.join('；'),
      title[language],
    ]);
    lines.push(
      ink.strong(say.rules[key]),
      ...table(
        say.diffColumns.map((heading) => ({ heading })),
        rows,
        columns,
      ),
      '',
    );
  }
  return lines.length === 0 ? say.nothing + '\n' : lines.join('\n');
}
