import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import styles from './outcome.module.css';

export type SeverityLevel = 'critical' | 'high' | 'medium' | 'low';
const BARS: Readonly<Record<SeverityLevel, number>> = { critical: 4, high: 3, medium: 2, low: 1 };

/** A word and a count of bars: severity has no hue of its own, colours belong to outcomes. */
export function Severity({ level }: { readonly level: SeverityLevel }): ReactNode {
  const terms = useWords(TERMS);
  return (
    <span className={styles['severity']}>
      <span aria-hidden="true" className={styles['bars']}>
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={`${styles['bar']} ${bar <= BARS[level] ? styles['on'] : ''}`} />
        ))}
      </span>
      {terms.severity[level]}
    </span>
  );
}
