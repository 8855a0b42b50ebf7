import type { Case, Verdict } from '@pingzhang/engine/model';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Asked } from './asked.tsx';
import type { SaveAnswer } from './asked.tsx';
import { factName } from './condition-text.ts';
import { Fold } from './fold.tsx';
import { isYesNo, rulesAsking } from './rules-of.ts';
import { useNeeds } from './use-needs.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

interface Props {
  readonly verdict: Verdict;
  readonly input?: Case | undefined;
  readonly onAnswer?: SaveAnswer | undefined;
  /** Answers as they stand, by fact. */
  readonly given: Readonly<Record<string, boolean>>;
  /** It is being judged again: nothing more is saved meanwhile. */
  readonly busy: boolean;
  readonly only?: readonly string[];
}

/** Asked at once; the rest on request. */
const SHOWN = 3;

/** The missing facts as questions, most decisive first, each with who can answer and by what. */
export function Questions({ verdict, input, onAnswer, given, busy, only }: Props): ReactNode {
  const t = useWords(VERDICT);
  const [all, setAll] = useState(false);
  const asked = verdict.questions.filter(
    ({ fact, rules }) =>
      !Object.hasOwn(given, fact) && (only === undefined || rules.some((rule) => only.includes(rule))),
  );
  if (asked.length === 0) return null;
  const shown = all ? asked : asked.slice(0, SHOWN);
  return (
    <div className={styles['questions']}>
      <h2>{t.missing}</h2>
      <ol>
        {shown.map((question, index) => (
          <Asked
            key={question.fact}
            number={index + 1}
            plain={isYesNo(question, verdict)}
            {...{ question, verdict, input, onAnswer, busy }}
          />
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

/** What was answered, each answer to be changed or taken back: the verdict is judged again either way. */
export function GivenAnswers({ verdict, input, onAnswer, given, busy }: Props): ReactNode {
  const t = useWords(VERDICT);
  const needs = useNeeds();
  const facts = Object.keys(given);
  if (facts.length === 0) return null;
  return (
    <Fold title={t.given(facts.length)}>
      <ul>
        {facts.map((fact) => {
          const { who, proof } = needs[fact] ?? {};
          const named = { zh: factName(fact, needs, 'zh'), en: factName(fact, needs, 'en') };
          const question = {
            fact,
            question: named,
            rules: rulesAsking(fact, verdict),
            ...(who && { who }),
            ...(proof && { proof }),
          };
          return <Asked key={fact} plain given={given[fact]!} {...{ question, verdict, input, onAnswer, busy }} />;
        })}
      </ul>
    </Fold>
  );
}
