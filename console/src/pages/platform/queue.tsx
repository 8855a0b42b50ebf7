import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { useAct, useGet } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';
import type { CategoryId } from './words.ts';

/** What waits, by category; one button gives the gravest. */
export function Queue(): ReactNode {
  const t = useWords(PLATFORM);
  const { language } = useLanguage();
  const place = usePlace();
  const queue = useGet('/api/platform/queue', {}, { every: 30_000 });
  const claim = useAct((category: string | undefined) =>
    answered(api.POST('/api/platform/queue/claim', { body: category === undefined ? {} : { category } })),
  );
  const take = (category?: string): void => {
    void claim
      .mutateAsync(category)
      .then(({ number }) => place.go(`platform/${number}`))
      .catch(() => {});
  };
  return (
    <Panel
      title={t.queue.what}
      aside={
        <Button type="primary" loading={claim.isPending} onClick={() => take()}>
          {t.queue.claim}
        </Button>
      }
    >
      <Refusal error={claim.error} />
      <StateBlock
        query={queue}
        what={t.queue.what}
        loading={t.queue.loading}
        denied={t.denied}
        isEmpty={({ items }) => items.length === 0}
        empty={t.queue.empty}
      >
        {({ items }) => (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t.queue.category}</th>
                <th scope="col">{t.queue.waiting}</th>
                <th scope="col">{t.queue.oldest}</th>
                <th scope="col" aria-label={t.queue.claim} />
              </tr>
            </thead>
            <tbody>
              {items.map(({ category, n, oldest }) => (
                <tr key={category}>
                  <th scope="row">{t.categories[category as CategoryId] ?? category}</th>
                  <td>{full(n, language)}</td>
                  <td>{denseTime(oldest)}</td>
                  <td>
                    <Button size="small" onClick={() => take(category === 'none' ? undefined : category)}>
                      {t.queue.claim}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </StateBlock>
    </Panel>
  );
}
