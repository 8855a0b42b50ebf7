import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { denseTime } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { Page } from '../../parts/page/page.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import { REQUESTS } from './words.ts';

type Request = Shape<'Request'>;

/** What has no instant is owed at once and stands first. */
const byInstant = (a: Request, b: Request): number => (a.dueAt ?? '').localeCompare(b.dueAt ?? '');

/** Everything owed to individuals, most urgent first. */
export function Queue(): ReactNode {
  const t = useWords(REQUESTS);
  const { language } = useLanguage();
  const place = usePlace();
  const state = (place.query['state'] ?? 'open') as 'open' | 'done' | 'all';
  const requests = usePages('/api/requests', { query: state === 'all' ? {} : { state } });
  const portal = `/p/${place.tenant}`;
  const columns: readonly Column<Request>[] = [
    {
      key: 'kind',
      title: t.columns.kind,
      cell: ({ id, number, title }) => (
        <To to={`requests/${id}`}>
          {number} {title[language]}
        </To>
      ),
    },
    {
      key: 'due',
      title: t.columns.due,
      width: '230px',
      cell: ({ dueAt, clockState }) => (
        <Clock
          due={dueAt}
          standing={
            clockState === 'met' || clockState === 'dropped'
              ? 'done'
              : clockState === 'paused'
                ? 'paused'
                : dueAt === null
                  ? 'unfixed'
                  : 'running'
          }
        />
      ),
    },
    { key: 'state', title: t.columns.state, width: '110px', cell: (request) => t.states[request.state] },
    {
      key: 'identity',
      title: t.columns.identity,
      width: '110px',
      wideOnly: true,
      cell: ({ identity }) => t.identities[identity],
    },
    {
      key: 'filed',
      title: t.columns.filed,
      width: '160px',
      wideOnly: true,
      cell: ({ createdAt }) => denseTime(createdAt),
    },
  ];
  return (
    <Page
      title={t.title}
      state={t.question}
      more={
        <a href={portal} target="_blank" rel="noreferrer">
          {t.portal} {portal}
        </a>
      }
    >
      <Segmented
        value={state}
        options={(['open', 'done', 'all'] as const).map((value) => ({ value, label: t.filter[value] }))}
        onChange={(value) => place.change({ state: value === 'open' ? undefined : value })}
        block={false}
      />
      <StateBlock
        query={requests.query}
        what={t.what}
        loading={t.loading}
        denied={t.denied}
        isEmpty={(items) => items.length === 0}
        empty={<>{t.empty(portal)}</>}
      >
        {(rows) => (
          <RecordTable
            caption={t.what}
            columns={columns}
            rows={state === 'open' ? rows.toSorted(byInstant) : rows}
            keyOf={({ id }) => id}
            total={requests.more ? -1 : rows.length}
            onOpen={({ id }) => place.go(`requests/${id}`)}
            onEnd={requests.readOn}
          />
        )}
      </StateBlock>
    </Page>
  );
}
