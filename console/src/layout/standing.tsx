import type { ReactNode } from 'react';
import { useGet } from '../api/use.ts';
import { dayOf, full } from '../i18n/format.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { instantOf } from '../parts/clock/clock-state.ts';
import { To } from '../place.tsx';
import { useSession } from '../session/session.tsx';
import styles from './shell.module.css';
import { LAYOUT } from './words.ts';

/** How often the top bar asks how things stand, in milliseconds. */
const EVERY = 30_000;

/** As many as are counted; more are said as so many and more. */
const MOST = 100;

/** What is late, else what is due today; zero says so and stays. */
export function DueBadge(): ReactNode {
  const t = useWords(LAYOUT);
  const { language } = useLanguage();
  const { may } = useSession();
  const allowed = may('clock.read');
  const to = new Date(instantOf(dayOf(new Date()))).toISOString();
  const { data } = useGet('/api/clocks', { query: { to, limit: MOST } }, { enabled: allowed, every: EVERY });
  if (!allowed || data === undefined) return null;
  const owed = data.items.filter(({ state, dueAt }) => dueAt !== null && (state === 'running' || state === 'overdue'));
  const late = owed.filter(({ dueAt }) => Date.parse(dueAt!) <= Date.now()).length;
  const count = (number: number): string => `${full(number, language)}${data.next === null ? '' : '+'}`;
  const [text, kind] =
    late > 0
      ? [t.overdue(count(late)), styles['late']]
      : owed.length > 0
        ? [t.dueToday(count(owed.length)), styles['soon']]
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
  const allowed = may('ledger.prove');
  const { data, error } = useGet('/api/ledger', {}, { enabled: allowed, every: EVERY });
  if (!allowed) return null;
  if (error !== null) return <span className={styles['badge']}>{t.ledgerUnknown}</span>;
  if (data === undefined) return null;
  const { state, witnesses } = data;
  const told = t.ledger[state];
  const text = typeof told === 'string' ? told : told(String(witnesses.seen), String(witnesses.of));
  const kind = state === 'ok' ? styles['good'] : state === 'blocked' ? styles['late'] : styles['soon'];
  const pill = `${styles['badge']} ${kind}`;
  return may('ledger.read') ? (
    <To to="ledger" className={pill}>
      {text}
    </To>
  ) : (
    <span className={pill}>{text}</span>
  );
}
