import type { Case, Question, Verdict } from '@pingzhang/engine/model';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import type { Language } from '../../i18n/words.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { judgeHere } from '../../workers/judging.ts';
import { Refusal } from '../state/state-block.tsx';
import { differenceOf, withFact } from './rules-of.ts';
import type { Difference } from './rules-of.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

/** Saves yes, no, or null: not clear any more. */
export type SaveAnswer = (fact: string, value: boolean | null) => Promise<void>;

interface Props {
  readonly question: Question;
  readonly number?: number;
  readonly verdict: Verdict;
  readonly input?: Case | undefined;
  readonly onAnswer?: SaveAnswer | undefined;
  /** The answer as it stands; null while there is none. */
  readonly given?: boolean | null;
  readonly busy: boolean;
  /** Whether yes or no answers it. */
  readonly plain: boolean;
}

type Tried = Difference | 'trying' | 'none' | null;

/** One question with its answer: what another would change is tried here before it is saved. */
export function Asked({ question, number, verdict, input, onAnswer, given = null, busy, plain }: Props): ReactNode {
  const { language } = useLanguage();
  const [t, common] = [useWords(VERDICT), useWords(COMMON)];
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<boolean | null>(given);
  const [difference, setDifference] = useState<Tried>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asked = question.question[language];
  const choices = useRef<HTMLDivElement>(null);

  async function choose(value: boolean | null): Promise<void> {
    setChosen(value);
    setDifference(null);
    if (value === given || input === undefined) return;
    setDifference('trying');
    try {
      const after = await judgeHere({ ...input, facts: withFact(input.facts, question.fact, value ?? undefined) });
      setDifference(differenceOf(verdict, after, question));
    } catch {
      setDifference('none');
    }
  }
  async function save(): Promise<void> {
    if (onAnswer === undefined) return;
    setSaving(true);
    setError(null);
    try {
      await onAnswer(question.fact, chosen);
      void message.success(t.saved);
      // The button that saved it goes; who works by keyboard stays where they were.
      choices.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    } catch (failure) {
      setError(failure);
    } finally {
      setSaving(false);
    }
  }
  const { who, proof } = question;
  const about = [
    who ? t.whoAnswers(who[language]) : null,
    proof ? t.proof(proof[language]) : null,
    question.rules.join(' '),
  ];
  return (
    <li className={styles['question']}>
      <p>
        {number === undefined ? null : <span className={styles['number']}>{number}</span>}
        {asked}
      </p>
      {plain ? (
        <div
          ref={choices}
          className={styles['choices']}
          role="group"
          aria-label={asked}
          onKeyDown={letters({ y: () => void choose(true), f: () => void choose(false), u: () => void choose(null) })}
        >
          {([true, false, null] as const).map((value) => (
            <Button
              key={String(value)}
              size="small"
              type={chosen !== value ? (value === null ? 'text' : 'default') : value === null ? 'default' : 'primary'}
              ghost={chosen === value && value !== null}
              aria-pressed={chosen === value}
              onClick={() => void choose(value)}
            >
              {value === null ? common.notYetClear : value ? common.yes : common.no}
            </Button>
          ))}
          {chosen !== given && onAnswer !== undefined ? (
            <Button size="small" loading={saving} disabled={busy} onClick={() => void save()}>
              {given === null ? t.save : t.saveChange}
            </Button>
          ) : null}
        </div>
      ) : null}
      <p className={styles['meta']}>{about.filter(Boolean).join('　')}</p>
      <p aria-live="polite" className={styles['preview']}>
        {difference === null
          ? ''
          : `${chosen === null ? t.ifUnclear : chosen ? t.ifYes : t.ifNo} → ${told(difference, language)}`}
      </p>
      <Refusal error={error} />
    </li>
  );
}

function told(difference: Exclude<Tried, null>, language: Language): string {
  const t = VERDICT[language];
  if (difference === 'trying') return t.previewing;
  if (difference === 'none') return t.noPreview;
  const { becomes, clears, left } = difference;
  const comma = language === 'zh' ? '，' : ', ';
  const said = [
    becomes.length > 0 ? `■${t.becomes(becomes.join(t.list))}` : null,
    clears.length > 0 ? `○${t.clears(clears.join(t.list))}` : null,
    left > 0 ? t.stillMissing(left) : null,
  ].filter((text) => text !== null);
  return said.length === 0 ? t.changesNothing : said.join(comma);
}
