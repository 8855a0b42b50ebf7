import type { Because, Language, RuleVerdict } from '@pingzhang/engine/model';
import { paint } from '../../terminal/paint.ts';
import { plain } from '../../terminal/plain.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { judgeMessages } from './messages.ts';

const MARKS = { yes: '✓', no: '✗', unknown: '?' } as const;

/** How each operator reads aloud; `{}` is what it compares with. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    all: '全部成立',
    any: '其一成立',
    not: '不成立',
    is: '为真',
    given: '已提供',
    eq: '等于',
    gte: '达到（含本数）',
    gt: '超过（不含本数）',
    lte: '不高于（含本数）',
    lt: '不满（不含本数）',
    in: '属于',
    has: '包含',
    some: '其中有',
    every: '全部是',
    before: '早于',
    overdue: '逾期',
    rule: '规则',
  },
  en: {
    all: 'all of',
    any: 'any of',
    not: 'not',
    is: 'is true',
    given: 'was given',
    eq: 'equals',
    gte: 'at least',
    gt: 'more than',
    lte: 'at most',
    lt: 'less than',
    in: 'is one of',
    has: 'has',
    some: 'has one that',
    every: 'all are',
    before: 'before',
    overdue: 'overdue',
    rule: 'rule',
  },
};

/** One rule with its conditions, indented; rules that hold or are open come out, settled "no" only in one line. */
export function ruleTree(rule: RuleVerdict, terminal: Terminal): string[] {
  const { language } = terminal;
  const say = judgeMessages(language);
  const ink = paint(terminal.color);
  const colour = { yes: ink.notable, no: ink.quiet, unknown: ink.strong }[rule.holds];
  const cites = rule.cites.length > 0 ? `  ${ink.quiet(rule.cites.join('；'))}` : '';
  const head = `${colour(`${MARKS[rule.holds]} ${rule.rule} ${rule.title[language]}：${say.holds[rule.holds]}`)}${cites}`;
  return [head, ...(rule.because ? branch(rule.because, 1, terminal) : [])];
}

function branch(because: Because, depth: number, terminal: Terminal): string[] {
  const { language } = terminal;
  const indent = '  '.repeat(depth);
  const item = because.item === undefined ? '' : `[${because.item}] `;
  const word = WORDS[language][because.operator] ?? because.operator;
  const line = `${indent}${MARKS[because.holds]} ${item}${factsOf(because, language)}${word}${boundOf(because)}`;
  return [line, ...(because.of ?? []).flatMap((inner) => branch(inner, depth + 1, terminal))];
}

function factsOf({ facts = {} }: Because, language: Language): string {
  const unknown = judgeMessages(language).unknownFact;
  const parts = Object.entries(facts).map(([path, value]) => `${path} = ${value === null ? unknown : show(value)}`);
  return parts.length === 0 ? '' : `${plain(parts.join(', '))} `;
}

function boundOf({ operator, condition }: Because): string {
  if (operator === 'rule') return ` ${String(condition)}`;
  if (typeof condition !== 'object' || condition === null) return '';
  const { to, list, any, all, only } = condition as Readonly<Record<string, unknown>>;
  const bound = to ?? list ?? any ?? all ?? only;
  return bound === undefined ? '' : ` ${plain(show(bound))}`;
}

const LONGEST = 120;

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
