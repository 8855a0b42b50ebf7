import type { Bilingual, Language, Verdict } from '@pingzhang/engine/model';
import { paint } from '../../terminal/paint.ts';
import { plain } from '../../terminal/plain.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { judgeMessages } from './messages.ts';
import { resultLines } from './result-lines.ts';
import { resultWords } from './result-words.ts';
import { ruleTree } from './tree.ts';

/** Titles of the rules of every pack in play, by id. */
export type RuleTitles = ReadonlyMap<string, Bilingual>;

const MOST_QUESTIONS = 6;

/** A verdict as a person reads it: the result first, then what follows from it, what is missing, and why. */
export function readableVerdict(verdict: Verdict, terminal: Terminal, titles: RuleTitles): string {
  const { language } = terminal;
  const say = judgeMessages(language);
  const ink = paint(terminal.color);
  const lines: string[] = [];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(ink.strong(title), ...rows.map((row) => `  ${plain(row)}`), '');
  };
  const titleOf = (rule: string): string => titles.get(rule)?.[language] ?? '';
  const ruleText = ({ rule, text }: { rule: string; text: Bilingual }): string => `${rule}  ${text[language]}`;
  /** Rows of a kind's own keys that say something of a rule. */
  const ofRules = (rows: unknown): string[] =>
    Array.isArray(rows) ? (rows as { rule: string; text: Bilingual }[]).map(ruleText) : [];

  section(`${say.titles.result}  ${verdict.kind}  ${verdict.date}`, [
    ...resultLines(verdict, language, titleOf),
    ...(verdict.noRuleInForce ? [say.noRule] : []),
  ]);
  section(
    say.titles.violations,
    verdict.violations.map((rule) => `${rule}  ${titleOf(rule)}`),
  );
  section(say.titles.notViolations, verdict.notViolations.length > 0 ? [verdict.notViolations.join(' ')] : []);
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
  const asked = distinctQuestions(verdict, language);
  const more = asked.length - MOST_QUESTIONS;
  section(say.titles.questions, [
    ...asked.slice(0, MOST_QUESTIONS),
    ...(more > 0 ? [resultWords(language).more(more)] : []),
  ]);
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

/** One line a question; several facts may ask the same. */
function distinctQuestions({ questions }: Verdict, language: Language): string[] {
  const say = judgeMessages(language);
  const lines = new Map<string, string>();
  for (const { fact, question, who } of questions) {
    const text = question[language];
    if (!lines.has(text)) lines.set(text, `${text}  (${say.ask(fact, who?.[language])})`);
  }
  return [...lines.values()];
}
