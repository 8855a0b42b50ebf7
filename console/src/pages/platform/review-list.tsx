import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useWords } from '../../i18n/language.tsx';
import { RecordList } from '../../parts/record-table/record-list.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import styles from './platform.module.css';
import { PLATFORM } from './words.ts';
import type { CategoryId } from './words.ts';

type Review = Shape<'PlatformReview'>;

export function ReviewList(): ReactNode {
  const t = useWords(PLATFORM);
  const place = usePlace();
  const state = place.query['state'] as Review['state'] | undefined;
  const reviews = usePages('/api/platform/reviews', { query: state === undefined ? {} : { state } });
  const columns: readonly Column<Review>[] = [
    { key: 'number', title: t.list.number, cell: ({ number }) => <To to={`platform/${number}`}>{number}</To> },
    {
      key: 'category',
      title: t.list.category,
      cell: ({ category }) => t.categories[(category ?? 'none') as CategoryId],
    },
    { key: 'state', title: t.list.state, width: '120px', cell: (review) => t.states[review.state] },
    {
      key: 'decision',
      title: t.list.decision,
      width: '130px',
      cell: ({ decision }) => (decision === null ? '—' : (t.decisions as Readonly<Record<string, string>>)[decision]),
    },
    {
      key: 'created',
      title: t.list.created,
      width: '160px',
      wideOnly: true,
      cell: ({ createdAt }) => denseTime(createdAt),
    },
  ];
  return (
    <>
      <Select
        allowClear
        value={state}
        className={styles['short'] ?? ''}
        placeholder={t.list.state}
        aria-label={t.list.state}
        options={(Object.keys(t.states) as Review['state'][]).map((value) => ({ value, label: t.states[value] }))}
        onChange={(value) => place.change({ state: value })}
      />
      <RecordList
        pages={reviews}
        columns={columns}
        words={{ what: t.review.what, loading: t.queue.loading, denied: t.denied, empty: t.queue.empty }}
        caption={t.tabs.reviews}
        onOpen={({ number }) => place.go(`platform/${number}`)}
      />
    </>
  );
}
