import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Severity } from '../../parts/outcome/severity.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To } from '../../place.tsx';
import { FINDINGS } from './finding-words.ts';

interface Props {
  readonly scan: Shape<'Scan'>;
  readonly file: Shape<'ScanFile'>;
}

/** The findings of a file as things to be dealt with: outcome, severity, since when, and the task each became. */
export function ScanFindings({ scan, file }: Props): ReactNode {
  const t = useWords(FINDINGS);
  const { language } = useLanguage();
  const findings = usePages('/api/findings', { query: { sourceId: scan.id, suppressed: 'all' } });
  const columns: readonly Column<Shape<'Finding'>>[] = [
    { key: 'title', title: t.title, cell: ({ title, code }) => `${title[language]} ${code}` },
    {
      key: 'outcome',
      title: t.outcome,
      width: '120px',
      cell: ({ outcome, suppressed }) => (suppressed ? t.suppressed : <Outcome kind={outcomeOf(outcome)} />),
    },
    { key: 'severity', title: t.severity, width: '100px', cell: ({ severity }) => <Severity level={severity} /> },
    { key: 'count', title: t.count, width: '90px', right: true, cell: ({ count }) => full(count, language) },
    { key: 'state', title: t.state, width: '90px', cell: ({ state }) => t.states[state] },
    {
      key: 'task',
      title: t.task,
      width: '110px',
      wideOnly: true,
      cell: ({ taskId }) => (taskId === null ? '—' : <To to={`tasks/${taskId}`}>{t.openTask}</To>),
    },
  ];
  return (
    <StateBlock
      query={findings.query}
      what={t.what}
      loading={t.loading}
      isEmpty={(items) => items.length === 0}
      empty={t.empty}
    >
      {(items) => (
        <RecordTable
          caption={t.what}
          columns={columns}
          rows={items.filter(({ fileId }) => fileId === null || fileId === file.id)}
          keyOf={({ id }) => id}
          onEnd={findings.readOn}
        />
      )}
    </StateBlock>
  );
}
