import type { Because, Need } from '@pingzhang/engine/model';
import type { Language } from '../../i18n/words.ts';
import { TERMS } from '../../i18n/terms.ts';
import { FACT_WORDS } from './fact-words.ts';
import { VERDICT } from './words.ts';

/** One line of the outline: what is required, and what the facts say of it. */
export interface ConditionText {
  readonly text: string;
  /** What is known of it; null for lines that only gather others. */
  readonly value: string | null;
}

export type Needs = Readonly<Record<string, Need>>;

type Named = Readonly<Record<string, string>>;

/** A condition in the words of its own question, for a lawyer reads sentences and not names of facts. */
export function conditionText(because: Because, needs: Needs, language: Language): ConditionText {
  const words = VERDICT[language];
  const { operator, condition, facts = {} } = because;
  const entries = Object.entries(facts);
  const subject = entries.map(([path]) => factName(path, needs, language)).join(words.list);
  const value = entries.length === 0 ? null : entries.map(([, fact]) => knownText(fact, language)).join(words.list);
  const said =
    (words.condition as Readonly<Record<string, string | ((bound: string) => string)>>)[operator] ?? operator;
  const test = typeof said === 'string' ? said : said(boundOf(operator, condition, needs, language));
  if (subject === '') return { text: test, value };
  // A question that is answered yes needs no "is true".
  if (operator === 'is' && /[？?]$/.test(subject)) return { text: subject, value };
  return { text: `${subject}${language === 'zh' ? '' : ' '}${test}`, value };
}

/** A fact as people call it: its own name, the question it is asked with, or that of the fact it stands in. */
export function factName(path: string, needs: Needs, language: Language): string {
  const named = (FACT_WORDS[language].names as Named)[path];
  const need = needs[path] ?? needs[path.split('.', 1)[0]!];
  return named ?? need?.question[language] ?? path;
}

/** What is known of a fact: 「现为 …」 or 「尚不知道」. */
function knownText(value: unknown, language: Language): string {
  const words = VERDICT[language];
  return value === null || value === undefined ? words.isUnknown : words.known(valueText(value, {}, language));
}

const MOST_MEMBERS = 3;

/** A value as people call it: yes and no, types of information and codes by name, lists cut short. */
export function valueText(value: unknown, needs: Needs, language: Language): string {
  const words = VERDICT[language];
  const { values } = FACT_WORDS[language];
  if (value === null || value === undefined) return words.isUnknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    // Members with parts of their own, such as records by category, have lines of their own below.
    if (value.some((member) => typeof member === 'object')) return words.members(value.length);
    const shown = value.slice(0, MOST_MEMBERS).map((member) => valueText(member, needs, language));
    const members = shown.join(words.list);
    return value.length > MOST_MEMBERS
      ? `${members}${language === 'zh' ? '' : ' '}${words.more(value.length)}`
      : members;
  }
  if (typeof value === 'object') {
    const { min, max, fact } = value as { readonly min?: number; readonly max?: number; readonly fact?: string };
    if (fact !== undefined) return factName(fact, needs, language);
    if (min !== undefined || max !== undefined) return `${min ?? ''}–${max ?? ''}`;
    return JSON.stringify(value);
  }
  const code = typeof value === 'number' ? `${value}` : (value as string);
  return (TERMS[language].pi as Named)[code] ?? (values as Named)[code] ?? code;
}

function boundOf(operator: string, condition: unknown, needs: Needs, language: Language): string {
  if (operator === 'rule') return String(condition);
  if (typeof condition !== 'object' || condition === null) return '';
  const { to, list, any, all, only } = condition as Readonly<Record<string, unknown>>;
  const bound = to ?? list ?? any ?? all ?? only;
  return bound === undefined ? '' : valueText(bound, needs, language);
}
