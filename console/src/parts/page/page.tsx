import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { COMMON } from '../../i18n/common.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** In place of the title text where a heading carries more, such as a number and an outcome. */
  readonly heading?: ReactNode;
  /** One sentence of how things stand. */
  readonly state?: ReactNode;
  /** The one primary button. */
  readonly action?: ReactNode;
  /** Further buttons, at most two; the rest under 更多. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, one sentence of state, one primary button (fixed at the foot on a phone), then the content. */
export function Page({ title, heading, state, action, more, children }: Props): ReactNode {
  const { product } = useWords(COMMON);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h1 tabIndex={-1}>{heading ?? title}</h1>
          {state ? <div className={styles['state']}>{state}</div> : null}
        </div>
        {action || more ? (
          <div className={`${styles['actions']} pz-screen`}>
            {more}
            {action ? <div className={styles['primary']}>{action}</div> : null}
          </div>
        ) : null}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, on paper. */
export function Panel({ title, aside, children }: PanelProps): ReactNode {
  return (
    <section className={styles['panel']}>
      {title ? (
        <div className={styles['panelhead']}>
          <h2>{title}</h2>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** Terms and what they are, two columns. */
export function Facts({ of }: { readonly of: readonly (readonly [term: ReactNode, value: ReactNode])[] }): ReactNode {
  return (
    <dl className={styles['facts']}>
      {of.map(([term, value], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one figure of a panel with its word. */
export function Figure({
  value,
  word,
  href,
}: {
  readonly value: ReactNode;
  readonly word: ReactNode;
  readonly href?: ReactNode;
}): ReactNode {
  return (
    <div className={styles['figure']}>
      <span className={styles['value']}>{value}</span>
      <span>{href ?? word}</span>
    </div>
  );
}
