import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './law.module.css';
import { LAW } from './words.ts';

/** How a text stands on the day: a word in a frame, dashed where it does not decide. */
export function Standing({ of }: { readonly of: Shape<'Standing'> }): ReactNode {
  const t = useWords(LAW);
  return <span className={of === 'in_force' ? styles['inforce'] : styles['tag']}>{t.standing[of]}</span>;
}
