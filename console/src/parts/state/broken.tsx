import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import styles from './state-block.module.css';
import { STATE } from './words.ts';

/** A page whose program failed; the menu around it still works. */
export function Broken({ error }: { readonly error: unknown }): ReactNode {
  const t = useWords(STATE);
  return (
    <div role="alert" className={styles['problem']}>
      <p>{t.broken}</p>
      <p className={styles['foot']}>
        <code>PZ_CONSOLE {error instanceof Error ? error.name : ''}</code>
        <Button size="small" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </p>
    </div>
  );
}
