import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { bytes, denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome } from '../../parts/outcome/outcome.tsx';
import { Page } from '../../parts/page/page.tsx';
import { RecordList } from '../../parts/record-table/record-list.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { kindOfLevel, levelOf } from './levels.ts';
import { NewCase } from './new-case.tsx';
import { CASES } from './words.ts';

type Line = Shape<'CaseLine'>;

export function CaseList(): ReactNode {
  const t = useWords(CASES);
  const { language } = useLanguage();
  const { may } = useSession();
  const place = usePlace();
  const cases = usePages('/api/cases', {}, { every: 5000 });
  const [creating, setCreating] = useState(false);
  const columns: readonly Column<Line>[] = [
    {
      key: 'title',
      title: t.columns.title,
      cell: ({ id, number, title }) => (
        <To to={`cases/${id}`}>
          {number} {title}
        </To>
      ),
    },
    { key: 'state', title: t.columns.state, width: '110px', cell: ({ state }) => t.states[state] },
    {
      key: 'people',
      title: t.columns.people,
      width: '150px',
      right: true,
      cell: ({ people }) => (people === null ? '—' : full(people, language)),
    },
    {
      key: 'level',
      title: t.columns.level,
      width: '180px',
      cell: ({ level }) =>
        level === null ? '—' : <Outcome kind={kindOfLevel(level)}>{t.short[levelOf(level)]}</Outcome>,
    },
    {
      key: 'materials',
      title: t.columns.materials,
      width: '130px',
      right: true,
      wideOnly: true,
      cell: (line) => `${full(line.materials, language)} · ${bytes(line.bytes)}`,
    },
    {
      key: 'time',
      title: t.columns.time,
      width: '160px',
      wideOnly: true,
      cell: ({ createdAt }) => denseTime(createdAt),
    },
  ];
  return (
    <Page
      title={t.title}
      state={t.question}
      action={
        may('case.create') ? (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        ) : null
      }
    >
      <RecordList pages={cases} columns={columns} words={t} onOpen={({ id }) => place.go(`cases/${id}`)} />
      {creating ? <NewCase onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}
