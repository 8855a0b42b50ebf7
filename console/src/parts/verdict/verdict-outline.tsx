import type { Case, RuleVerdict, Verdict } from '@pingzhang/engine/model';
import type { ReactNode } from 'react';
import { longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../page/copy-button.tsx';
import { Branch } from './branch.tsx';
import type { Needs } from './condition-text.ts';
import { Fold } from './fold.tsx';
import { plainVerdict } from './plain-verdict.ts';
import type { SaveAnswer } from './asked.tsx';
import { GivenAnswers, Questions } from './questions.tsx';
import { RuleHead } from './rule-head.tsx';
import { outcomeOfRule, sortRules } from './rules-of.ts';
import { useNeeds } from './use-needs.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

interface Props {
  /** As the engine gives it with `explain`. */
  readonly verdict: Verdict;
  /** The facts it was judged from: with them an answer can be tried before it is saved. */
  readonly input?: Case | undefined;
  /** Saves an answer; the server judges again and appends an entry. Absent: questions are shown, not answered here. */
  readonly onAnswer?: SaveAnswer;
  /** Answers as they stand, by fact. */
  readonly given?: Readonly<Record<string, boolean>>;
  readonly busy?: boolean;
  /** Only these rules; all unless told. */
  readonly only?: readonly string[];
}

/** Why it is judged so and what is missing: real nested lists, for a lawyer reads sentences and a screen reader lists. */
export function VerdictOutline({ verdict, input, onAnswer, given = {}, busy = false, only }: Props): ReactNode {
  const { language } = useLanguage();
  const t = useWords(VERDICT);
  const needs = useNeeds();
  const sorted = sortRules(only === undefined ? verdict : narrow(verdict, only));
  const { deciding, open, rest, drafts } = sorted;
  const rules = (list: readonly RuleVerdict[], unfolded: boolean): ReactNode => (
    <ul className={styles['rules']}>
      {list.map((rule) => (
        <Rule key={`${rule.pack}/${rule.rule}`} {...{ rule, verdict, needs, unfolded }} />
      ))}
    </ul>
  );
  return (
    <section className={styles['outline']} aria-label={t.why}>
      <p className={styles['basis']}>{t.byLawOf(longDay(verdict.date, language))}</p>
      {verdict.noRuleInForce === true ? <p>{t.noRule}</p> : null}
      {deciding.length > 0 ? rules(deciding, deciding.length <= 3) : null}
      <Questions {...{ verdict, input, onAnswer, given, busy }} {...(only === undefined ? {} : { only })} />
      {onAnswer === undefined ? null : <GivenAnswers {...{ verdict, input, onAnswer, given, busy }} />}
      {verdict.duties.length > 0 && only === undefined ? (
        <div>
          <h2>{t.duties}</h2>
          <ul className={styles['side']}>
            {verdict.duties.map(({ rule, duty }) => (
              <li key={rule}>
                {duty[language]} <span className={styles['meta']}>{rule}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {open.length > 0 ? (
        <Fold title={`◌ ${t.unknown} ${open.length}`} open={deciding.length === 0 && open.length <= 3}>
          {rules(open, false)}
        </Fold>
      ) : null}
      {rest.length > 0 ? <Fold title={t.rulesFolded(rest.length)}>{rules(rest, false)}</Fold> : null}
      {verdict.conflicts.length > 0 ? (
        <div>
          <h2>{t.conflicts}</h2>
          <ul className={styles['side']}>
            {verdict.conflicts.map(({ rules: [left, right], text }) => (
              <li key={`${left}/${right}`}>
                {left} · {right}：{text[language]}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {drafts.length > 0 ? (
        <div className={styles['drafts']}>
          <p>{t.drafts}</p>
          {rules(drafts, false)}
        </div>
      ) : null}
      <footer className={styles['foot']}>
        {verdict.packs.map(({ id, version, hash }) => (
          <span key={id}>
            {t.pack(version)} <code title={hash}>{hash.slice(0, 12)}</code>
          </span>
        ))}
        <CopyButton label={t.copy} text={() => plainVerdict(verdict, language)} />
      </footer>
    </section>
  );
}

function Rule({
  rule,
  verdict,
  needs,
  unfolded,
}: {
  readonly rule: RuleVerdict;
  readonly verdict: Verdict;
  readonly needs: Needs;
  readonly unfolded: boolean;
}): ReactNode {
  const { language } = useLanguage();
  const t = useWords(VERDICT);
  const remedy = verdict.remedies.find(({ rule: id }) => id === rule.rule)?.remedy[language];
  return (
    <li className={styles['rule']}>
      <Fold title={<RuleHead rule={rule} kind={outcomeOfRule(rule, verdict)} />} open={unfolded}>
        {rule.because === null ? null : <Branch because={rule.because} needs={needs} />}
        <p className={styles['cites']}>
          {t.cites}：{rule.cites.join('；')}
        </p>
        {remedy === undefined ? null : (
          <p>
            {t.remedies}：{remedy}
          </p>
        )}
      </Fold>
    </li>
  );
}

function narrow(verdict: Verdict, only: readonly string[]): Verdict {
  return { ...verdict, rules: (verdict.rules ?? []).filter(({ rule }) => only.includes(rule)) };
}
