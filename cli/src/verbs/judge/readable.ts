import type { Bilingual, Verdict } from '@pingzhang/engine/model';
import { paint } from '../../terminal/paint.ts';
import { plain } from '../../terminal/plain.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { judgeMessages } from './messages.ts';
import { ruleTree } from './tree.ts';

/** Keys every kind has or that get a section of their own; whatever else a kind adds is a line of the result. */
const SECTIONS = new Set([
  'kind',
  'date',
  'packs',
  'violations',
  'notViolations',
  'undetermined',
  'suspected',
  'duties',
  'findings',
  'classes',
  'fines',
  'human',
  'routes',
  'cites',
  'remedies',
  'questions',
  'notDeciding',
  'conflicts',
  'rules',
  'effects',
  'belowCrime',
  'excluded',
  'worked',
  'computed',
]);

/** A verdict as a person reads it: the result first, then what follows from it, what is missing, and why. */
export function readableVerdict(verdict: Verdict, terminal: Terminal): string {
  const { language } = terminal;
  const say = judgeMessages(language);
  const ink = paint(terminal.color);
  const lines: string[] = [];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(ink.strong(title), ...rows.map((row) => `  ${plain(row)}`), '');
  };
  const ruleText = ({ rule, text }: { rule: string; text: Bilingual }): string => `${rule}  ${text[language]}`;
  /** Rows of a kind's own keys that say something of a rule. */
  const ofRules = (rows: unknown): string[] =>
    Array.isArray(rows) ? (rows as { rule: string; text: Bilingual }[]).map(ruleText) : [];

  section(`${say.titles.result}  ${verdict.kind}  ${verdict.date}`, resultLines(verdict));
  section(say.titles.violations, verdict.violations);
  section(say.titles.findings, verdict.findings);
  section(
    say.titles.duties,
    verdict.duties.map(({ rule, duty, clocks }) => `${[rule, ...clocks].join(' ')}  ${duty[language]}`),
  );
  section(
    say.titles.fines,
    verdict.fines.map(({ rule, min, max, text }) => `${rule}  ${text?.[language] ?? `${min ?? 0}..${max ?? ''}`}`),
  );
  section(say.titles.effects, ofRules(verdict['effects']));
  section(say.titles.belowCrime, ofRules(verdict['belowCrime']));
  section(say.titles.human, verdict.human.map(ruleText));
  section(
    say.titles.remedies,
    verdict.remedies.map(({ rule, remedy }) => `${rule}  ${remedy[language]}`),
  );
  section(say.titles.cites, verdict.cites);
  section(say.titles.undetermined, verdict.undetermined.length > 0 ? [verdict.undetermined.join(' ')] : []);
  section(
    say.titles.questions,
    verdict.questions.map(({ fact, question, who, rules }) => {
      const asked = who ? `  ${say.who} ${who[language]}` : '';
      return `${question[language]}  (${fact}${asked}；${rules.join(' ')})`;
    }),
  );
  section(
    say.titles.notDeciding,
    verdict.notDeciding.map(({ rule, status }) => `${rule}  ${status}`),
  );
  section(
    say.titles.conflicts,
    verdict.conflicts.map(({ rules, text }) => `${rules.join(' / ')}  ${text[language]}`),
  );
  if (verdict.rules) {
    lines.push(ink.strong(say.titles.explain));
    for (const rule of verdict.rules) lines.push(...ruleTree(rule, terminal).map((line) => `  ${line}`));
    lines.push('');
  }
  return lines.join('\n');
}

function resultLines(verdict: Verdict): string[] {
  return Object.entries(verdict)
    .filter(([key, value]) => !SECTIONS.has(key) && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}
