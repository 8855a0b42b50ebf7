import type { ReactNode } from 'react';
import { useGet } from '../api/use.ts';
import { full } from '../i18n/format.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { To } from '../place.tsx';
import { useSession } from '../session/session.tsx';
import styles from './shell.module.css';
import { LAYOUT } from './words.ts';

/** How often the top bar asks how things stand, in milliseconds. */
const EVERY = 30_000;

const useStatus = () => useGet('/api/status', {}, { every: EVERY });

/** What is late, else what is due today; zero says so and stays. */
export function DueBadge(): ReactNode {
  const t = useWords(LAYOUT);
  const { language } = useLanguage();
  const { may } = useSession();
  const { data } = useStatus();
  if (!may('overview.read') || data?.due === undefined || data.due === null) return null;
  const { overdue, today } = data.due;
  const [text, kind] =
    overdue > 0
      ? [t.overdue(full(overdue, language)), styles['late']]
      : today > 0
        ? [t.dueToday(full(today, language)), styles['soon']]
        : [t.nothingDue, ''];
  return (
    <To to="overview" className={`${styles['badge']} ${kind}`}>
      {text}
    </To>
  );
}

/** Whether what is done can still be written down and proven. */
export function LedgerPill(): ReactNode {
  const t = useWords(LAYOUT);
  const { may } = useSession();
  const { data, error } = useStatus();
  if (error !== null) return <span className={styles['badge']}>{t.ledgerUnknown}</span>;
  if (data === undefined || data.ledger === null) return null;
  const { state, witnesses } = data.ledger;
  const told = t.ledger[state];
  const text = typeof told === 'string' ? told : told(String(witnesses?.seen ?? 0), String(witnesses?.of ?? 0));
  const kind =
    state === 'ok' ? styles['good'] : state === 'mismatch' || state === 'blocked' ? styles['late'] : styles['soon'];
  const pill = `${styles['badge']} ${kind}`;
  return may('ledger.read') ? (
    <To to="ledger" className={pill}>
      {text}
    </To>
  ) : (
    <span className={pill}>{text}</span>
  );
}
