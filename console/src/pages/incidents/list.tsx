import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { Page } from '../../parts/page/page.tsx';
import { RecordList } from '../../parts/record-table/record-list.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { FactsDialog } from './facts-dialog.tsx';
import { INCIDENTS } from './words.ts';

type Incident = Shape<'Incident'>;

export function IncidentList(): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  const { may } = useSession();
  const place = usePlace();
  const incidents = usePages('/api/incidents');
  const [recording, setRecording] = useState(false);
  const columns: readonly Column<Incident>[] = [
    {
      key: 'title',
      title: t.columns.title,
      cell: ({ id, number, title }) => (
        <To to={`incidents/${id}`}>
          {number} {title}
        </To>
      ),
    },
    { key: 'level', title: t.columns.level, width: '110px', cell: ({ level }) => level ?? t.openLevel },
    {
      key: 'due',
      title: t.columns.due,
      width: '230px',
      cell: ({ dueAt, state }) => (
        <Clock due={dueAt} standing={state === 'closed' ? 'done' : dueAt === null ? 'unfixed' : 'running'} />
      ),
    },
    {
      key: 'people',
      title: t.columns.people,
      width: '120px',
      right: true,
      cell: ({ leakedPeople }) => (leakedPeople === null ? '—' : full(leakedPeople, language)),
    },
    { key: 'state', title: t.columns.state, width: '120px', cell: ({ state }) => t.states[state] },
    {
      key: 'discovered',
      title: t.columns.discovered,
      width: '160px',
      wideOnly: true,
      cell: ({ discovered }) => denseTime(discovered),
    },
  ];
  return (
    <Page
      title={t.title}
      state={t.question}
      action={
        may('incident.create') ? (
          <Button type="primary" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        ) : null
      }
    >
      <RecordList pages={incidents} columns={columns} words={t} onOpen={({ id }) => place.go(`incidents/${id}`)} />
      {recording ? (
        <FactsDialog incident={null} onClose={() => setRecording(false)} onMade={(id) => place.go(`incidents/${id}`)} />
      ) : null}
    </Page>
  );
}
