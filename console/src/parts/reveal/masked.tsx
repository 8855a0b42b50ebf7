import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { TERMS, piName } from '../../i18n/terms.ts';
import { useReveal } from './reveal-state.tsx';
import styles from './reveal.module.css';
import { REVEAL } from './words.ts';

interface Props {
  /** Under which a revealed value is handed in. */
  readonly id?: string;
  /** As the server masked it: the shape of its type stays. The clear value is never here before it is revealed. */
  readonly value: string;
  /** `PHONE`, `ID_CARD`, … */
  readonly type: string;
  /** Where the field has a name of its own. */
  readonly label?: string;
}

/** A masked value; the clear one in its place while it is revealed. */
export function Masked({ id, value, type, label }: Props): ReactNode {
  const [t, terms] = [useWords(REVEAL), useWords(TERMS)];
  const { revealed } = useReveal();
  const clear = id === undefined ? undefined : revealed?.values.get(id);
  if (clear !== undefined) return <span className={styles['clear']}>{clear}</span>;
  const name = label ?? piName(type.replace(/^MASKED_/, ''), terms);
  return (
    <span className={styles['masked']}>
      <span aria-hidden="true">{value}</span>
      <span className="pz-hidden">{t.maskedValue(name, value)}</span>
    </span>
  );
}
