import type { Case, Question, Verdict } from '@pingzhang/engine/model';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { judgeHere } from '../../workers/judging.ts';
import { Refusal } from '../state/state-block.tsx';
import { differenceOf, isYesNo, withFact } from './rules-of.ts';
import type { Difference } from './rules-of.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

interface Props {
  readonly verdict: Verdict;
  readonly input?: Case | undefined;
  readonly onAnswer?: ((fact: string, value: unknown) => Promise<void>) | undefined;
  readonly only?: readonly string[];
}

/** Asked at once; the rest on request. */
const SHOWN = 3;

/** The missing facts as questions, most decisive first, each with who can answer and by what. */
export function Questions({ verdict, input, onAnswer, only }: Props): ReactNode {
  const t = useWords(VERDICT);
  const [all, setAll] = useState(false);
  const asked = verdict.questions.filter(
    ({ rules }) => only === undefined || rules.some((rule) => only.includes(rule)),
  );
  if (asked.length === 0) return null;
  const shown = all ? asked : asked.slice(0, SHOWN);
  return (
    <div className={styles['questions']}>
      <h2>{t.missing}</h2>
      <ol>
        {shown.map((question, index) => (
          <Asked key={question.fact} number={index + 1} {...{ question, verdict, input, onAnswer }} />
        ))}
      </ol>
      {shown.length < asked.length ? (
        <button type="button" className={`pz-plain ${styles['link']}`} onClick={() => setAll(true)}>
          {t.moreQuestions(asked.length - shown.length)} ▸
        </button>
      ) : null}
    </div>
  );
}

interface AskedProps extends Props {
  readonly question: Question;
  readonly number: number;
}

function Asked({ question, number, verdict, input, onAnswer }: AskedProps): ReactNode {
  const { language } = useLanguage();
  const [t, common] = [useWords(VERDICT), useWords(COMMON)];
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [difference, setDifference] = useState<Difference | 'trying' | 'none' | null>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const plain = isYesNo(question, verdict);

  async function choose(value: boolean | null): Promise<void> {
    setChosen(value);
    setDifference(null);
    if (value === null || input === undefined) return;
    setDifference('trying');
    try {
      const after = await judgeHere({ ...input, facts: withFact(input.facts, question.fact, value) });
      setDifference(differenceOf(verdict, after, question));
    } catch {
      setDifference('none');
    }
  }
  async function save(): Promise<void> {
    if (chosen === null || onAnswer === undefined) return;
    setSaving(true);
    setError(null);
    try {
      await onAnswer(question.fact, chosen);
      void message.success(t.saved);
    } catch (failure) {
      setError(failure);
    } finally {
      setSaving(false);
    }
  }
  const { who, proof } = question;
  return (
    <li className={styles['question']}>
      <p>
        <span className={styles['number']}>{number}</span>
        {question.question[language]}
      </p>
      {plain ? (
        <div
          className={styles['choices']}
          role="group"
          aria-label={question.question[language]}
          onKeyDown={letters({ y: () => void choose(true), f: () => void choose(false), u: () => void choose(null) })}
        >
          <Button
            size="small"
            type={chosen === true ? 'primary' : 'default'}
            ghost={chosen === true}
            aria-pressed={chosen === true}
            onClick={() => void choose(true)}
          >
            {common.yes}
          </Button>
          <Button
            size="small"
            type={chosen === false ? 'primary' : 'default'}
            ghost={chosen === false}
            aria-pressed={chosen === false}
            onClick={() => void choose(false)}
          >
            {common.no}
          </Button>
          <Button size="small" type="text" aria-pressed={chosen === null} onClick={() => void choose(null)}>
            {common.notYetClear}
          </Button>
          {chosen !== null && onAnswer !== undefined ? (
            <Button size="small" loading={saving} onClick={() => void save()}>
              {t.save}
            </Button>
          ) : null}
        </div>
      ) : null}
      <p className={styles['meta']}>
        {[who ? t.whoAnswers(who[language]) : null, proof ? t.proof(proof[language]) : null, question.rules.join(' ')]
          .filter(Boolean)
          .join('　')}
      </p>
      <p aria-live="polite" className={styles['preview']}>
        {chosen === null || difference === null
          ? ''
          : `${chosen ? t.ifYes : t.ifNo} → ${told(difference, t, language)}`}
      </p>
      <Refusal error={error} />
    </li>
  );
}

function told(difference: Difference | 'trying' | 'none', t: (typeof VERDICT)['zh'], language: 'zh' | 'en'): string {
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
