import type { RuleVerdict } from '@pingzhang/engine/model';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome } from '../outcome/outcome.tsx';
import { countLeaves } from './rules-of.ts';
import type { RuleOutcome } from './rules-of.ts';
import styles from './verdict.module.css';
import { VERDICT } from './words.ts';

/** A rule in one line: outcome, title, id, and how many of its conditions are met. */
export function RuleHead({ rule, kind }: { readonly rule: RuleVerdict; readonly kind: RuleOutcome }): ReactNode {
  const { language } = useLanguage();
  const t = useWords(VERDICT);
  const { yes, no, unknown } = countLeaves(rule.because);
  return (
    <span className={styles['head']}>
      {kind === 'applies' ? <Outcome kind="present">{t.applies}</Outcome> : <Outcome kind={kind} />}
      <span className={styles['title']}>{rule.title[language]}</span>
      <span className={styles['meta']}>
        {rule.rule}
        {rule.status === 'in_force' ? '' : ` ${t.status[rule.status]}`} · {t.counts(yes, no, unknown)}
      </span>
    </span>
  );
}
