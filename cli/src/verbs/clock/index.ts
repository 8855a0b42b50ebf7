import type { Command } from 'commander';
import { judge } from '@pingzhang/engine/judge';
import type { DayReason, Deadline, Verdict } from '@pingzhang/engine/model';
import { EXIT } from '../../exit.ts';
import { lawPack } from '../../law-pack.ts';
import { paint } from '../../terminal/paint.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { clockVerbError } from './errors.ts';
import { clockMessages } from './messages.ts';

const clockVerb: Verb = {
  name: 'clock',

  define(command: Command, { language }: Terminal) {
    const say = clockMessages(language);
    command
      .description(say.description)
      .argument('[rule]', say.rule)
      .argument('[start]', say.start)
      .option('--promised <number>', say.promised)
      .option('--json', say.json);
  },

  async run(terminal, [rule, start], { promised, json }) {
    if (rule === undefined || start === undefined) throw clockVerbError('PZ_CLOCK_USAGE');
    const shorter = promised === undefined ? undefined : Number(promised);
    if (shorter !== undefined && !(shorter >= 0)) throw clockVerbError('PZ_CLOCK_PROMISED');
    const facts = { rule, start, ...(shorter === undefined ? {} : { promised: shorter }) };
    const verdict = judge({ kind: 'deadline', date: start.slice(0, 10), facts }, { packs: [lawPack()] });
    const text = json === true ? JSON.stringify(verdict, null, 2) + '\n' : readable(verdict, terminal);
    await terminal.out(text);
    return EXIT.clean;
  },
};

export default clockVerb;

function readable(verdict: Verdict, { language, color }: Terminal): string {
  const say = clockMessages(language);
  const ink = paint(color);
  const deadline = verdict as unknown as Deadline;
  const lines: string[] = [];
  const row = (title: string, text: string): void => void lines.push(`${ink.strong(title)}  ${text}`);
  const days = (title: string, reasons: readonly DayReason[]): void => {
    if (reasons.length === 0) return;
    lines.push(ink.strong(title));
    for (const { date, name, notice } of reasons) lines.push(`  ${date}  ${name}  ${ink.quiet(notice ?? say.statute)}`);
  };
  if (deadline.due !== null) row(say.due, deadline.due);
  else if (deadline.earliest !== null) row(say.between, `${deadline.earliest} … ${deadline.latest}`);
  row(say.status, say.statuses[deadline.status]);
  row(say.limit, periodText(deadline, say.units));
  days(say.excluded, deadline.excluded);
  days(say.worked, deadline.worked);
  if (deadline.weekends > 0) lines.push(say.weekends(deadline.weekends));
  if (deadline.movedFrom !== null) row(say.moved, deadline.movedFrom);
  if (deadline.unannounced.length > 0) row(say.unannounced, deadline.unannounced.join(', '));
  if (deadline.computed.length > 0) row(say.computed, deadline.computed.map((text) => text[language]).join('；'));
  row(say.cites, verdict.cites.join('；'));
  return lines.join('\n') + '\n';
}

function periodText({ limit, unit }: Deadline, units: Readonly<Record<string, string>>): string {
  return [limit, unit === null ? null : (units[unit] ?? unit)].filter((part) => part !== null).join(' ');
}
