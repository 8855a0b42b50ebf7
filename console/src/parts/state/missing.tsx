import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import styles from './state-block.module.css';
import { STATE } from './words.ts';

/** An address that leads nowhere. It does not send people on by itself: that could go round for ever. */
export function Missing(): ReactNode {
  const t = useWords(STATE);
  return (
    <div role="alert" className={styles['problem']}>
      <p>{t.missing}</p>
      <p className={styles['foot']}>
        <a href="/">{t.start}</a>
      </p>
    </div>
  );
}
