import { Button } from 'antd';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { OTHER, useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './gate.module.css';

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of what stands before a session: sign-in and set-up. */
export function Gate({ title, text, wide = false, children }: Props): ReactNode {
  const common = useWords(COMMON);
  const { language, choose } = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title, common.product]);
  return (
    <main className={`${styles['gate']} ${wide ? styles['wide'] : ''}`}>
      <div className={styles['product']}>
        <strong>{common.product}</strong>
        <Button type="text" size="small" lang={OTHER[language].lang} onClick={() => choose(OTHER[language].language)}>
          {OTHER[language].name}
        </Button>
      </div>
      <div className={styles['head']}>
        <h1>{title}</h1>
        {text ? <p>{text}</p> : null}
      </div>
      <div className={styles['paper']}>{children}</div>
    </main>
  );
}
