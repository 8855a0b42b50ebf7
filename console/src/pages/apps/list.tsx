import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome } from '../../parts/outcome/outcome.tsx';
import { Page } from '../../parts/page/page.tsx';
import { RecordList } from '../../parts/record-table/record-list.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { TallyLine } from './tally.tsx';
import { UploadDialog } from './upload-dialog.tsx';
import { APPS } from './words.ts';

export function AppList(): ReactNode {
  const t = useWords(APPS);
  const { language } = useLanguage();
  const { may } = useSession();
  const place = usePlace();
  const apps = usePages('/api/apps', {}, { every: 5000 });
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<Shape<'AppLine'>>[] = [
    {
      key: 'name',
      title: t.columns.name,
      cell: ({ id, number, name }) => (
        <To to={`apps/${id}`}>
          {number} {name}
        </To>
      ),
    },
    { key: 'version', title: t.columns.version, width: '100px', cell: ({ latest }) => latest?.versionName ?? '—' },
    {
      key: 'outcome',
      title: t.columns.outcome,
      width: '260px',
      cell: ({ latest }) =>
        latest === null ? (
          '—'
        ) : latest.tally === null ? (
          t.states[latest.state]
        ) : (
          <TallyLine tally={latest.tally} short />
        ),
    },
    {
      key: 'questions',
      title: t.columns.questions,
      width: '80px',
      right: true,
      wideOnly: true,
      cell: ({ latest }) => (latest === null ? '—' : full(latest.openQuestions, language)),
    },
    {
      key: 'due',
      title: t.columns.due,
      width: '130px',
      cell: ({ overdue }) => (overdue ? <Outcome kind="breach">{t.overdue}</Outcome> : '—'),
    },
    {
      key: 'time',
      title: t.columns.time,
      width: '160px',
      wideOnly: true,
      cell: ({ latest, createdAt }) => denseTime(latest?.endedAt ?? createdAt),
    },
  ];
  return (
    <Page
      title={t.title}
      state={t.question}
      action={
        may('app.create') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        ) : null
      }
    >
      <RecordList pages={apps} columns={columns} words={t} onOpen={({ id }) => place.go(`apps/${id}`)} />
      {adding ? <UploadDialog app={null} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}
