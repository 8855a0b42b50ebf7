import type { Law, ReadyRule } from '@pingzhang/engine/judge';
import type { Bilingual } from '@pingzhang/engine/model';
import { paint } from '../../terminal/paint.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { stringify } from 'yaml';
import { lawMessages } from './messages.ts';

/** One rule on a page: what it says, its law on the day, what it asks, and its examples. */
export function showRule(ready: ReadyRule, day: string, law: Law, { language, color }: Terminal): string {
  const say = lawMessages(language);
  const ink = paint(color);
  const { rule } = ready;
  const lines = [ink.strong(`${ready.id}  ${rule.title[language]}`), `  ${rule.description[language]}`, ''];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(ink.strong(title), ...rows.map((row) => `  ${row}`), '');
  };
  const texts = (rows: readonly Bilingual[] = []): string[] => rows.map((text) => text[language]);
  section(say.window, [`${rule.effective.from ?? '—'} … ${rule.effective.to ?? say.open}  ${say.status[rule.status]}`]);
  section(say.cites, law.citesOf(ready, day));
  section(say.when, rule.when ? stringify(rule.when).trimEnd().split('\n') : []);
  section(say.remedy, texts(rule.remedy ? [rule.remedy] : []));
  section(say.exceptions, texts(rule.exceptions));
  section(say.evidence, texts(rule.evidence));
  section(
    say.needs,
    Object.entries(rule.needs ?? {}).map(([fact, { question }]) => `${fact}: ${question[language]}`),
  );
  section(
    say.examples,
    rule.examples.map(({ name, holds, facts }) => `${holds}  ${name[language]}  ${JSON.stringify(facts)}`),
  );
  return lines.join('\n');
}
