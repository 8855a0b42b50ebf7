import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { Outcome } from '../../parts/outcome/outcome.tsx';
import type { OutcomeKind } from '../../parts/outcome/outcome.tsx';
import styles from './apps.module.css';

type Counts = NonNullable<Shape<'Tally'>>;

const KINDS: readonly (readonly [keyof Counts, OutcomeKind])[] = [
  ['violation', 'breach'],
  ['suspected', 'suspect'],
  ['human', 'human'],
  ['not_seen', 'none'],
  ['not_applicable', 'moot'],
];

/** How many of the 31 came out how; `short` leaves out what asks for nothing. */
export function TallyLine({ tally, short = false }: { readonly tally: Counts; readonly short?: boolean }): ReactNode {
  const shown = KINDS.filter(([key], index) => tally[key] > 0 && (!short || index < 3));
  return (
    <span className={styles['tally']}>
      {shown.length === 0 ? <Outcome kind="none" /> : null}
      {shown.map(([key, kind]) => (
        <Outcome key={key} kind={kind} count={tally[key]} />
      ))}
    </span>
  );
}
