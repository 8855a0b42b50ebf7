import type { Because, Need } from '@pingzhang/engine/model';
import type { Language } from '../../i18n/words.ts';
import { TERMS } from '../../i18n/terms.ts';
import { VERDICT } from './words.ts';
import type { VerdictWords } from './words.ts';

/** One line of the outline: what is required, and what the facts say of it. */
export interface ConditionText {
  readonly text: string;
  /** What is known of it; null for lines that only gather others. */
  readonly value: string | null;
}

export type Needs = Readonly<Record<string, Need>>;

/** A condition in the words of its own question, for a lawyer reads sentences and not names of facts. */
export function conditionText(because: Because, words: VerdictWords, needs: Needs, language: Language): ConditionText {
  const { operator, condition, facts = {} } = because;
  const entries = Object.entries(facts);
  const subject = entries.map(([path]) => subjectOf(path, needs, language)).join(words.list);
  const value = entries.length === 0 ? null : entries.map(([, fact]) => valueOf(fact, words)).join(words.list);
  const said =
    (words.condition as Readonly<Record<string, string | ((bound: string) => string)>>)[operator] ?? operator;
  const test = typeof said === 'string' ? said : said(boundOf(operator, condition, words));
  if (subject === '') return { text: test, value };
  // A question that is answered yes needs no "is true".
  if (operator === 'is' && /[？?]$/.test(subject)) return { text: subject, value };
  return { text: `${subject}${language === 'zh' ? '' : ' '}${test}`, value };
}

function subjectOf(path: string, needs: Needs, language: Language): string {
  const need = needs[path] ?? needs[path.split('.', 1)[0]!];
  return need?.question[language] ?? path;
}

const MOST_MEMBERS = 3;

export function valueOf(value: unknown, words: VerdictWords): string {
  if (value === null || value === undefined) return words.isUnknown;
  if (value === true) return words.known(words.yes);
  if (value === false) return words.known(words.no);
  return words.known(plain(value, words));
}

function plain(value: unknown, words: VerdictWords): string {
  if (Array.isArray(value)) {
    const members = value
      .slice(0, MOST_MEMBERS)
      .map((member) => plain(member, words))
      .join(words.list);
    return value.length > MOST_MEMBERS
      ? `${members}${words.list === '、' ? '' : ' '}${words.more(value.length)}`
      : members;
  }
  if (typeof value === 'object' && value !== null) {
    const { min, max, fact } = value as { readonly min?: number; readonly max?: number; readonly fact?: string };
    if (fact !== undefined) return fact;
    if (min !== undefined || max !== undefined) return `${min ?? ''}–${max ?? ''}`;
    return JSON.stringify(value);
  }
  // Types of personal information are told by name.
  const { pi } = words === VERDICT.zh ? TERMS.zh : TERMS.en;
  return (pi as Readonly<Record<string, string>>)[String(value)] ?? String(value);
}

function boundOf(operator: string, condition: unknown, words: VerdictWords): string {
  if (operator === 'rule') return String(condition);
  if (typeof condition !== 'object' || condition === null) return '';
  const { to, list, any, all, only } = condition as Readonly<Record<string, unknown>>;
  const bound = to ?? list ?? any ?? all ?? only;
  return bound === undefined ? '' : plain(bound, words);
}
