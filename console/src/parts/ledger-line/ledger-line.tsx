import type { ReactNode } from 'react';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './ledger-line.module.css';
import { LEDGER_LINE } from './words.ts';

export interface LedgerLineProps {
  /** Null for the moments before the ledger has it. */
  readonly index: number | null;
  readonly time: string;
  /** A name with its role, or a pseudonym where names are not for the reader. */
  readonly actor: string;
  /** What was done, in words: 「看了 手机号、住址」. */
  readonly deed: string;
  readonly object?: ReactNode;
  readonly purpose?: string | undefined;
  /** As this browser found; absent when it has not looked. */
  readonly verified?: boolean | undefined;
  /** Why the entry stands out: 「未填工单」. */
  readonly odd?: string | undefined;
  readonly children?: ReactNode;
}

/** The number people know an object by; ids and words of the program are for it alone. */
export const numberOf = (object: string): string | null => (/^[A-Z]{2}-\d+$/.test(object) ? object : null);

/** One sentence an entry: when, who, did what, what for. Hashes are behind the proof. */
export function LedgerLine({
  index,
  time,
  actor,
  deed,
  object,
  purpose,
  verified,
  odd,
  children,
}: LedgerLineProps): ReactNode {
  const { language } = useLanguage();
  const t = useWords(LEDGER_LINE);
  return (
    <div className={styles['line']}>
      <time dateTime={time} className={styles['time']}>
        {denseTime(time)}
      </time>
      <span className={styles['sentence']}>
        <strong>{actor}</strong> {deed} {object}{' '}
        {purpose === undefined ? null : <span className={styles['purpose']}>{t.forPurpose(purpose)}</span>}
        {odd === undefined ? null : <span className={styles['odd']}> ▲{odd}</span>}
      </span>
      <span className={styles['foot']}>
        {verified === undefined ? null : (
          <span className={verified ? styles['good'] : styles['bad']}>
            {verified ? `●${t.verified}` : `■${t.mismatch}`}
          </span>
        )}
        {index === null ? null : <span className={styles['index']}>{t.index(full(index, language))}</span>}
        {children}
      </span>
    </div>
  );
}
