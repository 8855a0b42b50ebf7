import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import styles from './outcome.module.css';

/** What a rule or a behaviour came out as. `unknown` is a leaf whose fact is missing: hollow, never red. */
export type OutcomeKind = 'breach' | 'suspect' | 'none' | 'human' | 'moot' | 'unknown' | 'present';

/** Mark, word and colour together: each alone is enough to tell outcomes apart. */
export const MARKS: Readonly<Record<OutcomeKind, string>> = {
  breach: '■',
  suspect: '◆',
  none: '○',
  human: '?',
  moot: '–',
  unknown: '◌',
  present: '●',
};

const OF_WORD: Readonly<Record<string, OutcomeKind>> = {
  违反: 'breach',
  疑似: 'suspect',
  未见: 'none',
  需人工: 'human',
  不适用: 'moot',
  violation: 'breach',
  suspected: 'suspect',
  not_seen: 'none',
  human: 'human',
  not_applicable: 'moot',
  present: 'present',
};
const OF_TRUTH: Readonly<Record<string, OutcomeKind>> = { yes: 'breach', no: 'none', unknown: 'unknown' };

/** The kind behind the API's outcome, the engine's word (`违反`) or truth (`yes`: the rule, which states a breach, holds). */
export function outcomeOf(word: string): OutcomeKind {
  return OF_WORD[word] ?? OF_TRUTH[word] ?? 'unknown';
}

interface Props {
  readonly kind: OutcomeKind;
  readonly count?: number | undefined;
  /** Words instead of the outcome's own, such as a sentence that begins with the mark. */
  readonly children?: ReactNode;
  /** On its tint, for a row or a heading. */
  readonly filled?: boolean;
}

export function Outcome({ kind, count, children, filled = false }: Props): ReactNode {
  const terms = useWords(TERMS);
  return (
    <span className={`${styles['outcome']} ${styles[kind]} ${filled ? styles['filled'] : ''}`}>
      <span aria-hidden="true" className={styles['mark']}>
        {MARKS[kind]}
      </span>
      <span>{children ?? terms.outcome[kind]}</span>
      {count === undefined ? null : <span className={styles['count']}>{count}</span>}
    </span>
  );
}
