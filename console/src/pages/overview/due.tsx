import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { To, usePlace } from '../../place.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

const PAGES: Readonly<Record<string, string>> = {
  task: 'tasks',
  request: 'requests',
  incident: 'incidents',
  rectification: 'apps',
  app: 'apps',
};

/** Everything with a clock, by instant. It can be neither filtered nor folded. */
export function Due({
  items,
  more,
}: {
  readonly items: readonly Shape<'DueItem'>[];
  readonly more: number;
}): ReactNode {
  const t = useWords(OVERVIEW).due;
  const { language } = useLanguage();
  const place = usePlace();
  return (
    <Panel title={t.title} aside={<span className={styles['quiet']}>{t.hint}</span>}>
      {items.length === 0 ? <p>{t.none}</p> : null}
      <ul>
        {items.map(({ id, kind, objectId, number, title, rule, owner, dueAt }, index) => {
          const to = `${PAGES[kind] ?? kind}/${objectId}`;
          return (
            <li key={id} className={styles['due']}>
              <span className={styles['clock']}>
                <Clock due={dueAt} standing={dueAt === null ? 'unfixed' : 'running'} />
              </span>
              <span className={styles['matter']}>
                <span className={styles['quiet']}>{(t.kinds as Readonly<Record<string, string>>)[kind] ?? kind}</span>{' '}
                <To to={to}>
                  {number} {title}
                </To>{' '}
                {rule === 'chosen' ? null : <span className={styles['quiet']}>{rule}</span>}
              </span>
              <span className={styles['owner']}>{owner ?? t.unowned}</span>
              <Button type={index === 0 ? 'primary' : 'default'} size="small" onClick={() => place.go(to)}>
                {t.handle}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p className={styles['quiet']}>{t.more(full(more, language))}</p> : null}
    </Panel>
  );
}
